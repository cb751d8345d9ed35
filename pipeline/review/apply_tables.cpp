#include "review/apply_tables.h"

#include <algorithm>
#include <charconv>

#include "review/new_ink.h"

namespace planscribe::review {
namespace {

constexpr int last_year = 2200, first_year = 1900;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

Table& table_of(Document& document, Place place) {
    return document.plan.tables[at(place.table)];
}

/// What was read stays among the rivals.
void confirm(Cell& cell, Amount amount) {
    std::erase_if(cell.rivals, [&](const Rival& rival) { return rival.amount == amount; });
    if (cell.amount && *cell.amount != amount)
        cell.rivals.insert(cell.rivals.begin(), {*cell.amount, 0});
    cell.repaired = cell.amount != amount;
    cell.amount = amount;
    cell.status = CellStatus::confirmed;
    cell.computed = false;
}

void give_up(Cell& cell) {
    cell.amount.reset();
    cell.rivals.clear();
    cell.repaired = cell.computed = false;
    cell.status = CellStatus::confirmed;
}

void rescale(std::optional<Amount>& amount, std::int64_t from, std::int64_t to) {
    if (amount) amount->ore = amount->ore / from * to + amount->ore % from * to / from;
}

void rescale(Table& table, std::optional<Unit> unit) {
    const std::int64_t from = one(table.unit.value_or(Unit::kr)).ore;
    const std::int64_t to = one(unit.value_or(Unit::kr)).ore;
    for (Row& row : table.rows)
        for (auto& cell : row.cells) {
            if (!cell) continue;
            rescale(cell->amount, from, to);
            for (Rival& rival : cell->rivals) {
                std::optional<Amount> amount = rival.amount;
                rescale(amount, from, to);
                rival.amount = *amount;
            }
        }
    table.unit = unit;
}

template <typename Enum>
bool choose(Enum& value, const std::string& answer) {
    const auto chosen = named<Enum>(answer);
    if (chosen) value = *chosen;
    return chosen.has_value();
}

void remove_row(Table& table, std::size_t index) {
    table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(index));
    for (AuxColumn& column : table.aux_columns)
        if (index < column.values.size())
            column.values.erase(column.values.begin() + static_cast<std::ptrdiff_t>(index));
    for (Row& row : table.rows) {
        std::erase_if(row.terms, [&](const RowTerm& term) { return at(term.row) == index; });
        for (RowTerm& term : row.terms) term.row -= at(term.row) > index ? 1 : 0;
    }
}

}  // namespace

bool change_cell(Document& document, const Spot& spot, About about, const std::string& answer) {
    const auto place = cell_at_spot(document, spot);
    if (!place || !has_page(document, spot)) return false;
    Table& table = table_of(document, *place);
    std::optional<Cell>& cell = table.rows[at(place->row)].cells[at(place->column)];
    if (about == About::blank) {
        cell.reset();
        return true;
    }
    const auto number = parse_amount(answer, table.unit.value_or(Unit::kr));
    if (!number && about != About::unreadable) return false;
    if (!cell) {
        Cell missed;
        missed.ink = new_ink(document, spot, answer);
        cell = std::move(missed);
    }
    if (about == About::unreadable) {
        give_up(*cell);
    } else {
        confirm(*cell, number->amount);
        cell->misprint = about == About::misprint;
    }
    return true;
}

bool change_row(Document& document, const Spot& spot, About about, const std::string& answer) {
    const auto place = row_at_spot(document, spot);
    if (!place) return false;
    Table& table = table_of(document, *place);
    Row& row = table.rows[at(place->row)];
    if (about == About::kind) return choose(row.kind, answer);
    if (about == About::label) row.label = answer;
    if (about == About::account)
        row.account = answer.empty() ? std::nullopt : std::optional(answer);
    if (about == About::part) row.part = answer == "true";
    if (about == About::no_row) remove_row(table, at(place->row));
    return true;
}

bool change_column(Document& document, const Spot& spot, About about, const std::string& answer) {
    const auto place = column_at_spot(document, spot);
    if (!place) return false;
    Column& column = table_of(document, *place).columns[at(place->column)];
    if (about == About::header) {
        column.label = answer;
        return true;
    }
    if (about == About::stage) {
        column.stage = named<Stage>(answer);
        return column.stage || answer.empty();
    }
    int year = 0;
    std::from_chars(answer.data(), answer.data() + answer.size(), year);
    if (!answer.empty() && (year < first_year || year > last_year)) return false;
    column.year = answer.empty() ? std::nullopt : std::optional(year);
    return true;
}

bool change_table(Document& document, const Spot& spot, About about, const std::string& answer) {
    const auto index = table_at_spot(document, spot);
    if (!index) return false;
    Table& table = document.plan.tables[at(*index)];
    if (about == About::table_kind) return choose(table.kind, answer);
    const auto unit = named<Unit>(answer);
    if (!unit && !answer.empty()) return false;
    rescale(table, unit);
    return true;
}

bool add_row(Document& document, const Spot& spot, const std::string& label) {
    const auto index = table_at_spot(document, spot);
    if (!index || spot.box.empty() || !has_page(document, spot)) return false;
    Row row;
    row.label = label;
    row.ink = new_ink(document, spot, label);
    Table& table = document.plan.tables[at(*index)];
    row.cells.resize(table.columns.size());
    std::size_t before = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const Box box = spot_of_row(document, *index, static_cast<int>(r)).box;
        if (box.center_y() < spot.box.center_y()) before = r + 1;
    }
    table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(before), std::move(row));
    for (AuxColumn& column : table.aux_columns)
        column.values.insert(column.values.begin() + static_cast<std::ptrdiff_t>(
                                                         std::min(before, column.values.size())),
                             std::nullopt);
    for (Row& other : table.rows)
        for (RowTerm& term : other.terms) term.row += at(term.row) >= before ? 1 : 0;
    return true;
}

}  // namespace planscribe::review
