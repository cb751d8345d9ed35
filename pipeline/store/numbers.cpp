#include "store/numbers.h"

#include <algorithm>

#include "model/names.h"

namespace planscribe::store {
namespace {

constexpr const char* query =
    "SELECT amount.table_number, amount.row_number, amount.column_number, budget_table.title, "
    "table_kind, amount.unit, label, row_kind, part, account, column_label, amount.year, stage, "
    "ore, status, repaired, computed, raw, amount.page, amount.x, amount.y, amount.width, "
    "amount.height, line, text_column, bounds.low, bounds.high "
    "FROM amount JOIN budget_table ON budget_table.document = amount.document "
    "AND budget_table.number = amount.table_number "
    "LEFT JOIN (SELECT rival.document, table_number, row_number, column_number, "
    "min(ore) AS low, max(ore) AS high FROM rival JOIN document ON document.number = "
    "rival.document "
    "WHERE sha256 = $1 GROUP BY rival.document, table_number, row_number, column_number) AS bounds "
    "ON bounds.document = amount.document AND bounds.table_number = amount.table_number "
    "AND bounds.row_number = amount.row_number AND bounds.column_number = amount.column_number "
    "WHERE sha256 = $1 ORDER BY amount.table_number, amount.row_number, amount.column_number";

Place place(const ResultRow& row) {
    Place place;
    place.raw = row.text(17);
    place.page = row.whole_or_none(18);
    if (!row.null(19)) place.box = Box{row.whole(19), row.whole(20), row.whole(21), row.whole(22)};
    place.line = row.whole_or_none(23);
    place.column = row.whole_or_none(24);
    return place;
}

/// A number that is not in doubt has no other value, whatever else its ink was near to.
void set_bounds(NumberEntry& number, const ResultRow& row) {
    number.low = number.high = number.amount;
    if (number.status != CellStatus::doubtful || row.null(25)) return;
    const Amount low{row.number(25)}, high{row.number(26)};
    number.low = number.amount ? std::min(*number.amount, low) : low;
    number.high = number.amount ? std::max(*number.amount, high) : high;
}

NumberEntry number_of(const ResultRow& row) {
    NumberEntry number;
    number.table = row.whole(0);
    number.row = row.whole(1);
    number.column = row.whole(2);
    number.table_title = row.text(3);
    number.table_kind = named<TableKind>(row.text(4)).value_or(TableKind::other);
    number.unit = named<Unit>(row.text(5));
    number.label = row.text(6);
    number.row_kind = named<RowKind>(row.text(7)).value_or(RowKind::item);
    number.part = row.whole(8) != 0;
    number.account = row.text_or_none(9);
    number.column_label = row.text(10);
    number.year = row.whole_or_none(11);
    number.stage = named<Stage>(row.text(12));
    if (!row.null(13)) number.amount = Amount{row.number(13)};
    number.status = named<CellStatus>(row.text(14)).value_or(CellStatus::doubtful);
    number.repaired = row.whole(15) != 0;
    number.computed = row.whole(16) != 0;
    number.place = place(row);
    set_bounds(number, row);
    return number;
}

}  // namespace

std::vector<NumberEntry> table_numbers(Database& database, const std::string& sha256) {
    std::vector<NumberEntry> numbers;
    for (const ResultRow& row : database.run(query, {sha256})) numbers.push_back(number_of(row));
    return numbers;
}

}  // namespace planscribe::store
