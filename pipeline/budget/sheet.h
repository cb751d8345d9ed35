#pragma once

#include <string>
#include <vector>

#include "budget/accounts.h"
#include "budget/equation.h"
#include "model/plan.h"

namespace planscribe::budget {

/// A row of a sheet. Headings and parts ("varav") are no rows of a sheet.
struct SheetRow {
    int table = 0;  ///< index in Plan::tables
    int row = 0;    ///< index in Table::rows
    RowKind kind = RowKind::item;
    bool opens = false;                 ///< a table begins here, or a heading stands above
    std::vector<std::string> headings;  ///< those that stand directly above
    std::string label;
    std::string account;  ///< empty where not known
    Side side = Side::unknown;
    std::vector<Reading> cells;  ///< one for each column
};

/// A table as arithmetic sees it. Neighbouring tables with the same columns make one sheet: many
/// plans repeat the header of years above each group of rows.
struct Sheet {
    std::vector<SheetRow> rows;
    int columns = 0;
    std::vector<bool> known;      ///< for each column: it is told what it holds
    bool balance = false;         ///< holds balance sheets
    bool flow = false;            ///< holds budgets or income statements
    std::int64_t grain = 1;       ///< see Equation
    std::int64_t half_steps = 0;  ///< see Equation
};

/// All sheets of a plan, in order; every table within bounds is in exactly one.
std::vector<Sheet> sheets_of(const Plan& plan);

/// Beyond this the arithmetic of a table is left alone, so that hostile ones stay cheap.
inline constexpr int most_rows = 600;
inline constexpr int most_columns = 30;

/// Whether a table is small enough to work on.
bool within_bounds(const Table& table);

}  // namespace planscribe::budget
