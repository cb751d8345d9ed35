#pragma once

#include "author/budget_table.h"

namespace planscribe::author {

/// What each member pays, a row each with its share, or a column each.
DraftTable contribution_table(const Association& association, const Ledger& ledger,
                              const TableHabit& habit, Writer& writer, Dice& dice);

/// The measures over the years.
DraftTable measure_table(const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice);

/// Opening equity, result, closing equity.
DraftTable equity_table(const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice);

/// Income, costs and result of past and coming years, with notes.
DraftTable income_statement(const Ledger& ledger, const TableHabit& habit, Writer& writer,
                            Dice& dice);

/// Assets, equity and debts at the end of the years.
DraftTable balance_sheet(const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice);

}  // namespace planscribe::author
