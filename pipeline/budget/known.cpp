#include "budget/known.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace planscribe::budget {
namespace {

/// The row of an account; nothing where none has it, or more than one.
std::optional<int> only_row(const Sheet& sheet, std::string_view account) {
    std::optional<int> found;
    for (int i = 0; i < std::ssize(sheet.rows); ++i) {
        if (sheet.rows[static_cast<std::size_t>(i)].account != account) continue;
        if (found) return std::nullopt;
        found = i;
    }
    return found;
}

void add(std::vector<Relation>& relations, const Sheet& sheet, Law law, std::string_view total,
         std::initializer_list<std::pair<std::string_view, int>> terms) {
    const auto row = only_row(sheet, total);
    if (!row) return;
    Relation relation{law, *row, {}, true, true};
    for (const auto& [account, sign] : terms) {
        const auto term = only_row(sheet, account);
        if (!term) return;
        relation.terms.push_back({*term, sign});
    }
    relations.push_back(std::move(relation));
}

bool is_result(const SheetRow& row) {
    return row.account == "2020" || row.account == "8110";
}

/// Opening equity and result that lead to the closing equity of row `closing`: the rows just above
/// it, in either order, or with the result further up, at the end of the budget.
std::optional<Relation> equity_above(const Sheet& sheet, int closing) {
    const auto row = [&](int at) -> const SheetRow& {
        return sheet.rows[static_cast<std::size_t>(at)];
    };
    int opening = closing - 1;
    int result = -1;
    if (opening > 0 && is_result(row(opening))) result = opening--;
    if (opening < 0 || row(opening).account != "2010") return std::nullopt;
    for (int at = opening - 1; result < 0 && at >= 0 && row(at).account != "2090"; --at)
        if (is_result(row(at))) result = at;
    if (result < 0) return std::nullopt;
    return Relation{Law::equity, closing, {{opening, 1}, {result, 1}}, true, true};
}

Identity between_years(const Sheet& sheet, int opening, int closing, int from, int to) {
    const auto place = [&](int row, int column) {
        const SheetRow& here = sheet.rows[static_cast<std::size_t>(row)];
        return Place{here.table, here.row, column};
    };
    Identity identity;
    identity.law = Law::roll_forward;
    identity.total = place(opening, to);
    identity.terms = {{place(closing, from), 1}};
    identity.grain = sheet.grain;
    identity.half_steps = sheet.half_steps;
    identity.firm = true;
    return identity;
}

}  // namespace

std::vector<Relation> known_relations(const Sheet& sheet) {
    std::vector<Relation> relations;
    for (int at = 0; at < std::ssize(sheet.rows); ++at)
        if (sheet.rows[static_cast<std::size_t>(at)].account == "2090")
            if (auto equity = equity_above(sheet, at)) relations.push_back(std::move(*equity));
    if (sheet.balance) {
        add(relations, sheet, Law::balance, "2999", {{"1999", 1}});
    } else {
        add(relations, sheet, Law::equity_use, "8120", {{"8110", -1}});
    }
    for (Relation& relation : relations)
        if (relation.law == Law::equity_use) relation.believed = false;
    return relations;
}

std::vector<Identity> roll_forward(const Plan& plan, const Sheet& sheet) {
    std::vector<Identity> identities;
    const auto opening = only_row(sheet, "2010"), closing = only_row(sheet, "2090");
    if (!opening || !closing) return identities;
    const auto& columns = plan.tables[static_cast<std::size_t>(sheet.rows.front().table)].columns;
    for (int to = 0; to < sheet.columns; ++to) {
        const auto year = columns[static_cast<std::size_t>(to)].year;
        const auto year_before = [&](const Column& column) {
            return year && column.year && *column.year == *year - 1;
        };
        if (std::ranges::count_if(columns, year_before) != 1) continue;
        const auto before = std::ranges::find_if(columns, year_before);
        const int from = static_cast<int>(before - columns.begin());
        identities.push_back(between_years(sheet, *opening, *closing, from, to));
    }
    return identities;
}

}  // namespace planscribe::budget
