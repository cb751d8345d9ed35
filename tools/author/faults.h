#pragma once

#include <optional>

#include "author/claims.h"
#include "author/sheet.h"

namespace planscribe::author {

/// An error of print on purpose, or a share that breaks the rules, and the cell where it stands:
/// `table` is an index among drafts.
struct Fault {
    press::Planted planted;
    std::string claim;      ///< name of the claim that the prose states wrongly
    std::string measure;    ///< or the measure whose amount the prose and the table tell apart
    bool in_prose = false;  ///< holds only if the prose states that claim
};

/// A region that pays too much or too little, in the ledger, so that all sums hold around it:
/// the print is right, the rule "matching" is broken.
std::optional<Fault> break_matching(Ledger& ledger, Dice& dice);

/// A cost of last year's budget that is not what last year's plan said, in the ledger of a next
/// plan. Rule "restated".
std::optional<Fault> restate(Ledger& ledger, const std::string& label, std::size_t row, Dice& dice);

/// One printed number of one table changed: an item or a sum ("sum"), the result ("result"),
/// closing equity ("equity"). Nothing where no table can carry it alone.
std::optional<Fault> break_table(std::vector<DraftTable>& tables, const std::string& rule,
                                 Dice& dice);

/// Two measures whose amounts changed places in one table. Rule "row_swap". `described` tells
/// the measures whose amounts the prose states.
std::optional<Fault> swap_rows(std::vector<DraftTable>& tables, const Ledger& ledger,
                               const std::vector<std::string>& described, Dice& dice);

/// One amount that the prose states changed, of the claims of these names. Rule "prose_vs_table".
std::optional<Fault> break_claim(std::map<std::string, Statement>& claims,
                                 const std::vector<std::string>& names, Dice& dice);

/// Another number that a typist might have printed: two digits changed places, or one another.
Kronor misprinted(Kronor amount, Kronor step, Dice& dice);

}  // namespace planscribe::author
