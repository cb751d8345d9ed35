#pragma once

#include <map>
#include <string>
#include <vector>

#include "exports/chart.h"
#include "exports/figures.h"

namespace planscribe::exports {

/// A balance of an account in SIE: revenue negative, cost positive.
struct SieBalance {
    std::string account;  ///< four digits
    std::string object;   ///< the insats that it is for; empty for all others
    Amount amount;
    std::vector<Figure> figures;  ///< whose sum it is, signed as printed
};

/// What a document says of one year.
struct SieYear {
    std::vector<SieBalance> budget, outcome;
    std::vector<SieBalance> opening, closing;  ///< of balance sheets (sie_balance.h)
    std::vector<Figure> without_account;  ///< items that the chart of accounts has no place for
    std::vector<Figure> in_doubt;         ///< or that none could read
};

/// The years of a document. Taken are items (no sums, no "varav" rows) on accounts of revenue and
/// cost; an item that bears the name of an insats of the plan and no account counts as an insats of
/// unstated type. Where several columns say the same year and stage, as a table in short and one in
/// full, the one with the most items counts, the first of equals. Signs are those of SIE whatever
/// the print's are: where most costs of a column are printed negative, all are turned. A column of
/// a bare year in a budget counts as budget from the document's own year on. Forecasts have no
/// place in SIE.
std::map<int, SieYear> sie_years(const store::WholeDocument& whole, const Chart& chart);

}  // namespace planscribe::exports
