#include "budget/sheet.h"

#include <algorithm>
#include <utility>

namespace planscribe::budget {
namespace {

bool is_balance(const Table& table) {
    return table.kind == TableKind::balance_sheet;
}

bool is_flow(const Table& table) {
    return table.kind == TableKind::budget || table.kind == TableKind::income_statement;
}

bool same_columns(const Table& a, const Table& b) {
    return !a.columns.empty() &&
           std::ranges::equal(a.columns, b.columns, [](const Column& x, const Column& y) {
               return x.year && x.year == y.year && x.stage == y.stage;
           });
}

/// The rest of a table whose header stands on the page before: as many columns, none with a name.
bool goes_on(const Table& above, const Table& below) {
    const bool bare = std::ranges::all_of(below.columns, [](const Column& column) {
        return column.label.empty() && !column.year && !column.stage;
    });
    return bare && !below.columns.empty() && !below.title && below.page == above.page + 1 &&
           above.columns.size() == below.columns.size();
}

bool continues(const Table& above, const Table& below, std::size_t rows) {
    if (above.unit != below.unit || rows + below.rows.size() > most_rows) return false;
    if (goes_on(above, below)) return is_balance(above) == is_balance(below);
    const bool same_kind =
        (is_balance(above) && is_balance(below)) || (is_flow(above) && is_flow(below));
    return same_kind && same_columns(above, below);
}

std::string account_of(const Row& row, bool balance) {
    const std::string account = row.account.value_or("");
    return balance && account == "8110" ? "2020" : account;
}

bool has_amounts(const Row& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.has_value(); });
}

SheetRow row_of(const Row& row, bool balance, int columns) {
    SheetRow result;
    result.kind = row.kind == RowKind::sum ? RowKind::sum : RowKind::item;
    result.label = row.label;
    result.account = account_of(row, balance);
    result.side = side_of(result.account);
    for (const auto& cell : row.cells) result.cells.push_back(reading_of(cell));
    result.cells.resize(static_cast<std::size_t>(columns));
    return result;
}

/// A column that has neither year nor stage, among others that have a year, may hold anything:
/// shares, notes, crumbs.
std::vector<bool> known_columns(const Table& table) {
    const auto has_year = [](const Column& column) { return column.year.has_value(); };
    const bool years = std::ranges::any_of(table.columns, has_year);
    std::vector<bool> known;
    for (const Column& column : table.columns)
        known.push_back(!years || column.year || column.stage);
    return known;
}

void append(Sheet& sheet, const Table& table, int index, bool opens) {
    std::vector<std::string> headings;
    if (table.title) headings.push_back(*table.title);
    bool broken_part = false;  // its label goes on to the row below, where its amounts stand
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        if (std::exchange(broken_part, row.part && !has_amounts(row)) || row.part) continue;
        if (row.kind == RowKind::heading && !has_amounts(row)) {
            opens = true;
            headings.push_back(row.label);
            continue;
        }
        SheetRow next = row_of(row, sheet.balance, sheet.columns);
        next.table = index;
        next.row = static_cast<int>(i);
        next.opens = std::exchange(opens, false);
        next.headings = std::exchange(headings, {});
        sheet.rows.push_back(std::move(next));
    }
}

/// The last printed digit: a table in mkr with one decimal is printed in steps of 100 000 kr.
std::int64_t grain_of(const Sheet& sheet, std::int64_t unit) {
    while (unit > 1) {
        bool all = true;
        for (const SheetRow& row : sheet.rows)
            for (const Reading& reading : row.cells) all = all && reading.ore % unit == 0;
        if (all) break;
        unit /= 10;
    }
    return unit;
}

/// A table without unit whose numbers are all small is in tkr for all we know.
bool may_be_rounded(const Sheet& sheet, std::optional<Unit> unit) {
    if (unit) return *unit != Unit::kr;
    std::int64_t largest = 0;
    for (const SheetRow& row : sheet.rows)
        for (const Reading& reading : row.cells)
            largest = std::max({largest, reading.ore, -reading.ore});
    return largest < Amount::kronor(100'000).ore;
}

void measure(Sheet& sheet, std::optional<Unit> unit) {
    sheet.grain = grain_of(sheet, one(unit.value_or(Unit::kr)).ore);
    sheet.half_steps = may_be_rounded(sheet, unit) ? sheet.grain : 0;
}

}  // namespace

bool within_bounds(const Table& table) {
    return table.rows.size() <= most_rows && table.columns.size() <= most_columns;
}

std::vector<Sheet> sheets_of(const Plan& plan) {
    std::vector<Sheet> sheets;
    const Table* above = nullptr;
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        const Table& table = plan.tables[i];
        if (!within_bounds(table)) {
            above = nullptr;
            continue;
        }
        if (!above || !continues(*above, table, sheets.back().rows.size())) {
            sheets.emplace_back();
            sheets.back().columns = static_cast<int>(table.columns.size());
            sheets.back().known = known_columns(table);
            sheets.back().balance = is_balance(table);
            sheets.back().flow = is_flow(table);
        }
        const bool rest = above != nullptr && !sheets.back().rows.empty() && goes_on(*above, table);
        append(sheets.back(), table, static_cast<int>(i), !rest);
        measure(sheets.back(), table.unit);
        above = &table;
    }
    return sheets;
}

}  // namespace planscribe::budget
