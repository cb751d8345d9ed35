#pragma once

#include <map>

#include "exports/sie_year.h"

namespace planscribe::exports {

/// The balance sheet of the end of a year: assets positive, equity and debts negative.
struct SieBalanceSheet {
    std::vector<SieBalance> accounts;  ///< empty unless all of them are sure, and they balance
    std::vector<Figure> left_out;      ///< the figures of one that is not
};

/// The balance sheets of a document by year: of outcomes, and in annual reports of bare years too.
/// Taken are items, no sums. Whether debts are printed with a minus follows from what balances.
std::map<int, SieBalanceSheet> sie_balances(const store::WholeDocument& whole, const Chart& chart);

}  // namespace planscribe::exports
