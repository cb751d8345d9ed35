#include "store/amounts.h"

#include <algorithm>

#include "model/names.h"

namespace planscribe::store {
namespace {

constexpr const char* query =
    "SELECT association_key, association, sha256, plan_year, table_number, row_number, "
    "column_number, row_kind, page, year, stage, status, unit, ore, "
    "(SELECT min(rival.ore) FROM rival WHERE rival.document = amount.document"
    " AND rival.table_number = amount.table_number AND rival.row_number = amount.row_number"
    " AND rival.column_number = amount.column_number), "
    "(SELECT max(rival.ore) FROM rival WHERE rival.document = amount.document"
    " AND rival.table_number = amount.table_number AND rival.row_number = amount.row_number"
    " AND rival.column_number = amount.column_number) "
    "FROM amount WHERE account = $1 AND part = 0 AND association IS NOT NULL "
    "AND plan_year IS NOT NULL AND year IS NOT NULL "
    "AND table_kind IN ('budget', 'income_statement') "
    "AND document_kind IN ('verksamhetsplan', 'budget') "
    "ORDER BY association_key, year, plan_year, sha256, table_number, row_number, column_number";

/// A number that is not in doubt has no other value, whatever else its ink was near to.
void set_bounds(AmountEntry& entry, const ResultRow& row) {
    if (row.null(12) || row.null(13)) return;
    entry.low = entry.high = Amount{row.number(13)};
    if (entry.status != CellStatus::doubtful || row.null(14)) return;
    entry.low = std::min(*entry.low, Amount{row.number(14)});
    entry.high = std::max(*entry.high, Amount{row.number(15)});
}

}  // namespace

std::vector<AmountEntry> amounts(Database& database, const std::string& account) {
    std::vector<AmountEntry> amounts;
    for (const ResultRow& row : database.run(query, {account})) {
        AmountEntry entry;
        entry.association_key = row.text(0);
        entry.association = row.text(1);
        entry.sha256 = row.text(2);
        entry.plan_year = row.whole(3);
        entry.table = row.whole(4);
        entry.row = row.whole(5);
        entry.column = row.whole(6);
        entry.is_sum = row.text(7) == name_of(RowKind::sum);
        entry.page = row.whole_or_none(8);
        entry.year = row.whole(9);
        entry.stage = named<Stage>(row.text(10));
        entry.status = named<CellStatus>(row.text(11)).value_or(CellStatus::doubtful);
        set_bounds(entry, row);
        amounts.push_back(std::move(entry));
    }
    return amounts;
}

}  // namespace planscribe::store
