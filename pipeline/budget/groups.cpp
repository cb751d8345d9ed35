#include "groups.h"

#include <algorithm>
#include <optional>
#include <set>

#include "choice.h"

namespace planscribe::budget {
namespace {

const SheetRow& row_at(const Sheet& sheet, int row) {
    return sheet.rows[static_cast<std::size_t>(row)];
}

bool clearly_total(const SheetRow& row) {
    return row.kind == RowKind::sum || is_total(row.account);
}

bool may_carry(const SheetRow& row) {
    return !is_leaf(row.account) && row.side != Side::result && row.side != Side::use;
}

struct Evidence {
    int fails = 0;
    std::set<std::int64_t> totals;
    int nonzero_terms = 0;
};

Evidence evidence(const Sheet& sheet, const Relation& group) {
    Evidence found;
    for (int column = 0; column < sheet.columns; ++column) {
        const Equation equation = equation_of(sheet, group.total, group.terms, column);
        const Fit fit = weigh(equation).fit;
        found.fails += fit == Fit::off;
        if (fit != Fit::exact && fit != Fit::rounded) continue;
        found.totals.insert(equation.total.ore);
        const auto nonzero = std::ranges::count_if(
            equation.terms, [](const Member& term) { return term.reading.ore != 0; });
        found.nonzero_terms = std::max(found.nonzero_terms, static_cast<int>(nonzero));
    }
    return found;
}

/// Rows below `total` until the next heading, sum or settled row.
std::vector<Term> rows_below(const Sheet& sheet, int total, const std::vector<bool>& settled) {
    std::vector<Term> rows;
    for (int i = total + 1; i < std::ssize(sheet.rows) && rows.size() < 100; ++i) {
        const SheetRow& row = row_at(sheet, i);
        const bool other_side = opposed(row.side, row_at(sheet, total).side);
        if (row.opens || other_side || clearly_total(row) || row.side == Side::result ||
            settled[static_cast<std::size_t>(i)])
            break;
        rows.push_back({i, 1});
    }
    return rows;
}

/// The longest run of rows below `total` that it is the sum of, in every column.
std::optional<Relation> group_of(const Sheet& sheet, int total, const std::vector<bool>& settled) {
    Relation group{Law::sum, total, rows_below(sheet, total, settled), false, true};
    bool whole = true;
    for (; group.terms.size() >= 2; group.terms.pop_back(), whole = false) {
        const Evidence found = evidence(sheet, group);
        const bool alone = whole && clearly_total(row_at(sheet, total));
        const std::size_t needed = alone ? 1 : 2;
        if (found.fails > 0 || found.nonzero_terms < 2 || found.totals.size() < needed) continue;
        if (!alone && is_half_and_quarters(sheet, group.terms)) continue;
        group.firm = found.totals.size() >= 2 || row_at(sheet, total).kind != RowKind::sum;
        return group;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Relation> find_groups(const Sheet& sheet, const std::vector<bool>& settled) {
    std::vector<Relation> groups;
    for (int i = 0; i < std::ssize(sheet.rows); ++i) {
        if (settled[static_cast<std::size_t>(i)] || !may_carry(row_at(sheet, i))) continue;
        if (auto group = group_of(sheet, i, settled)) {
            i = group->terms.back().row;
            groups.push_back(std::move(*group));
        }
    }
    return groups;
}

}  // namespace planscribe::budget
