#pragma once

#include <vector>

#include "author/ledger.h"
#include "author/sheet.h"

namespace planscribe::author {

/// Columns of a ledger in the order and under the words of one table.
struct ColumnSet {
    std::vector<Column> columns;
    std::vector<std::size_t> from;  ///< columns of the ledger

    Sheet::Amounts of(const Entry& entry, int sign = 1) const;
};

/// How a plan words and orders its columns; one for a plan, so that its tables agree.
struct ColumnHabit {
    bool bare_years = false;  ///< "2021" without Budget or Plan
    bool downwards = false;   ///< newest first
    bool two_lines = false;   ///< "Budget\n2021"
    bool plan_only = false;   ///< "Budget 2021", then bare years
};

ColumnHabit invented_habit(Dice& dice);

/// The columns from `first` to `last` of the ledger.
ColumnSet column_set(const Ledger& ledger, std::size_t first, std::size_t last,
                     const ColumnHabit& habit);

}  // namespace planscribe::author
