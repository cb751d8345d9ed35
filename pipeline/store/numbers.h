#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/plan.h"
#include "store/database.h"
#include "store/place.h"

namespace planscribe::store {

/// A cell of a table that holds a number, with all that an archive knows of it.
struct NumberEntry {
    int table = 0, row = 0, column = 0;  ///< from 1
    std::string table_title;             ///< empty where it has none
    TableKind table_kind = TableKind::other;
    std::optional<Unit> unit;  ///< that the table is printed in
    std::string label;         ///< of its row
    RowKind row_kind = RowKind::item;
    bool part = false;  ///< of a "varav" row
    std::optional<std::string> account;
    std::string column_label;
    std::optional<int> year;  ///< of its column
    std::optional<Stage> stage;
    std::optional<Amount> amount;     ///< nothing where no number could be read
    std::optional<Amount> low, high;  ///< what it may be: the amount itself unless it is in doubt
    CellStatus status = CellStatus::doubtful;
    bool repaired = false, computed = false;
    Place place;
};

/// The numbers of the tables of a document, by table, row and column.
std::vector<NumberEntry> table_numbers(Database& database, const std::string& sha256);

}  // namespace planscribe::store
