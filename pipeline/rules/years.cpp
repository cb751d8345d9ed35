#include <algorithm>

#include "rules/book.h"

namespace planscribe::rules {
namespace {

constexpr std::size_t fewest_years = 3;

bool is_ahead(const Column& column, const Plan& plan) {
    const bool planned =
        !column.stage || *column.stage == Stage::budget || *column.stage == Stage::plan;
    return planned && column.year && (!plan.year || *column.year >= *plan.year);
}

/// The amounts of a row in the budget year and those behind it.
std::vector<Amount> amounts_ahead(const Table& table, const Row& row, const Plan& plan) {
    std::vector<Amount> amounts;
    for (std::size_t c = 0; c < table.columns.size() && c < row.cells.size(); ++c)
        if (is_ahead(table.columns[c], plan) && row.cells[c] && row.cells[c]->amount)
            amounts.push_back(*row.cells[c]->amount);
    return amounts;
}

/// A cost of steering and administration, which rises with wages and prices.
bool is_running_cost(const Row& row) {
    return row.kind == RowKind::item && row.account && row.account->starts_with('5');
}

}  // namespace

void check_years(Findings& findings, const Plan& plan, const Book& book) {
    std::vector<Ink> places;
    for (const Table& table : plan.tables)
        for (const Row& row : table.rows) {
            if (!is_running_cost(row)) continue;
            const auto amounts = amounts_ahead(table, row, plan);
            if (amounts.size() < fewest_years || amounts.front().ore == 0) continue;
            const bool flat = std::ranges::all_of(
                amounts, [&](const Amount& amount) { return amount == amounts.front(); });
            if (!flat) return;
            places.push_back(row.ink);
        }
    if (places.empty()) return;
    findings.push_back(
        book.finding("flat_years",
                     {"Kostnaderna för styrelse och förvaltning är desamma alla år i planen: de "
                      "räknas inte upp med löner och priser.",
                      "The costs of board and administration are the same in all years of the "
                      "plan: they do not follow wages and prices."},
                     std::move(places)));
}

}  // namespace planscribe::rules
