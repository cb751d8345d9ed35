#pragma once

#include <map>

#include "author/column_set.h"
#include "author/grammar.h"

namespace planscribe::author {

/// How the income from members stands in a table.
enum class IncomeForm {
    state_row,     ///< one row for the state
    agencies,      ///< half of the state's share for each agency
    blank_agency,  ///< all of it beside Försäkringskassan, nothing beside the other
    undivided,     ///< the state; region and municipalities as one row
    lump,          ///< one row for all members
};

/// What the tables of one plan have in common.
struct TableHabit {
    Unit unit = Unit::kr;
    ColumnHabit columns;
    IncomeForm income = IncomeForm::state_row;
    bool costs_negative = false;
    bool shows_last_year = false;               ///< the budget table begins before the plan year
    bool capitals = false;                      ///< headings of groups in capitals
    std::map<std::string, std::string> labels;  ///< of each key of a ledger's entries
};

TableHabit invented_table_habit(const Ledger& ledger, Writer& writer, Dice& dice);

/// The budget: what comes in, what it is spent on, the result, and at times what becomes of equity.
DraftTable budget_table(const Association& association, const Ledger& ledger,
                        const TableHabit& habit, Writer& writer, Dice& dice);

/// Adds the income of a table; returns the row of its sum, or of the one income row.
int add_income(Sheet& sheet, const ColumnSet& set, const Association& association,
               const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice);

}  // namespace planscribe::author
