#include "model/table_from_json.h"

#include <algorithm>

#include "model/json_records.h"

namespace planscribe {
namespace {

constexpr int most_rows = 2'000;
constexpr std::size_t most_columns = 100;
constexpr std::size_t most_rivals = 1'000;
constexpr int most_cost = 1'000'000;

/// The cell as it was before arithmetic saw it. A repair by arithmetic left its reading among
/// the rivals, at cost 0; the two change places again. What arithmetic made of ink that cannot be
/// read goes.
void forget(Cell& cell) {
    if (cell.computed && !cell.ink.empty()) {
        cell.amount.reset();
        cell.rivals.clear();
        cell.computed = cell.repaired = false;
        cell.unsure = true;
    }
    const auto read = std::ranges::find(cell.rivals, 0, &Rival::cost);
    if (cell.repaired && cell.amount && read != cell.rivals.end()) {
        const Amount taken = *cell.amount;
        cell.amount = read->amount;
        cell.rivals.erase(read);
        cell.rivals.insert(cell.rivals.begin(), {taken, 1});
        cell.repaired = false;
    }
    if (cell.unsure) cell.status = CellStatus::doubtful;
}

Cell cell_of(const JsonNode& json, WrittenPlaces& places) {
    Cell cell;
    if (json.value("amount")) cell.amount = amount(json, "amount");
    cell.ink = places.ink(json);
    cell.repaired = truth(json, "repaired");
    cell.unsure = truth(json, "unsure") || !cell.amount;
    cell.computed = truth(json, "computed");
    cell.misprint = truth(json, "misprint");
    cell.rivals = list(json, "alternatives", most_rivals, [](const JsonNode& j) {
        return Rival{amount(j, "amount"), need(j, "cost").whole(0, most_cost)};
    });
    if (choice<CellStatus>(json, "status") == CellStatus::confirmed)
        cell.status = CellStatus::confirmed;
    else
        forget(cell);
    return cell;
}

Row row_of(const JsonNode& json, std::size_t columns, WrittenPlaces& places) {
    Row row;
    row.label = need(json, "label").text();
    row.kind = choice<RowKind>(json, "kind").value_or(RowKind::item);
    row.account = json.text_of("account");
    row.part = truth(json, "part");
    row.ink = places.ink(json);
    row.terms = list(json, "terms", most_rows, [](const JsonNode& j) {
        const JsonNode sign = need(j, "sign");
        if (sign.whole(-1, 1) == 0) sign.refuse("is neither 1 nor -1");
        return RowTerm{need(j, "row").whole(1, most_rows) - 1, sign.whole(-1, 1)};
    });
    row.cells = list(json, "cells", most_columns, [&](const JsonNode& j) {
        return j.null() ? std::nullopt : std::optional(cell_of(j, places));
    });
    if (row.cells.size() != columns)
        json.refuse("has " + std::to_string(row.cells.size()) + " cells for " +
                    std::to_string(columns) + " columns");
    return row;
}

}  // namespace

Table table_from_json(const JsonNode& json, WrittenPlaces& places) {
    Table table;
    table.title = json.text_of("title");
    table.kind = choice<TableKind>(json, "kind").value_or(TableKind::other);
    table.unit = choice<Unit>(json, "unit");
    table.columns = list(json, "columns", most_columns, [](const JsonNode& j) {
        return Column{j.text_of("label").value_or(""), year(j), choice<Stage>(j, "stage")};
    });
    table.rows = list(json, "rows", most_rows,
                      [&](const JsonNode& j) { return row_of(j, table.columns.size(), places); });
    table.aux_columns = list(json, "aux_columns", most_columns, [](const JsonNode& j) {
        return AuxColumn{j.text_of("label").value_or(""),
                         list(j, "values", most_rows, [](const JsonNode& value) {
                             return value.null() ? std::nullopt : std::optional(value.text());
                         })};
    });
    if (const auto source = json.value("source")) {
        table.page = places.page_of(*source);
        table.box = places.box_of(*source);
    }
    return table;
}

}  // namespace planscribe
