#pragma once

#include <map>
#include <string>

#include "author/grammar.h"
#include "author/ledger.h"

namespace planscribe::author {

/// How a plan writes amounts in its sentences.
struct AmountWords {
    Unit unit = Unit::kr;                 ///< tkr where the amount allows it
    std::string kr = "kronor";            ///< or "kr"
    std::string mkr = "miljoner kronor";  ///< or "mkr"
    bool exact_millions = false;          ///< "2,8 mkr" where that is exact
};

AmountWords invented_words(Unit tables, Dice& dice);

/// What a plan can say of its money: "stat" (the state's grant), "bidrag", "intäkter", "kostnader",
/// "underskott", "överskott", "ib", "ub", "region", each of the plan year; "stat1" and "bidrag1" of
/// the year after; "ökning" or "minskning" against the year before, where there is one.
std::map<std::string, Statement> claims_of(const Ledger& ledger);

/// A measure's amount in a column of the ledger; nothing where it costs nothing then.
std::optional<Statement> measure_claim(const Ledger& ledger, const Measure& measure,
                                       std::size_t index, std::size_t column);

/// "1 388 000 kronor", "1 388 tkr", "2,8 mkr"; rounded to tens of thousands or tenths of millions
/// unless `exact`, and then the statement says what is printed.
Claim printed_claim(Statement statement, const AmountWords& words, bool exact);

/// "1 388 000".
std::string with_blanks(Kronor amount);

}  // namespace planscribe::author
