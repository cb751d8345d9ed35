#include "budget/groups.h"

#include <algorithm>
#include <climits>
#include <optional>
#include <set>

#include "budget/choice.h"

namespace planscribe::budget {
namespace {

const SheetRow& row_at(const Sheet& sheet, int row) {
    return sheet.rows[static_cast<std::size_t>(row)];
}

bool clearly_total(const SheetRow& row) {
    return row.kind == RowKind::sum || is_total(row.account);
}

/// How many rows a sum above them must have for a lone column to show it: fewer where the row is
/// named as a class of the chart ("Insatser", "Administration").
int terms_in_lone_column(const SheetRow& row) {
    return row.account.size() == 1 ? 3 : row.account.empty() ? 4 : INT_MAX;
}

bool may_carry(const SheetRow& row) {
    return !is_leaf(row.account) && row.side != Side::result && row.side != Side::use;
}

/// A group that grows downwards, weighed in every column.
class Growing {
public:
    Growing(const Sheet& sheet, int total)
        : sheet_(sheet), at_(total), total_(row_at(sheet, total)), columns_(total_.cells.size()) {}

    void take(int row) {
        rows_.push_back({row, 1});
        const SheetRow& here = row_at(sheet_, row);
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const Reading& reading = here.cells[c];
            columns_[c].sum += reading.ore;
            columns_[c].printed += reading.kind == Reading::Kind::number;
            columns_[c].nonzero += reading.ore != 0;
            columns_[c].readable &= reading.kind != Reading::Kind::unreadable;
        }
    }

    /// Whether it holds wherever it can be weighed, but in `broken` columns where a single other
    /// number would do, and with `totals` different totals, of as many `terms` as are not 0.
    bool holds(std::size_t totals, int broken = 0, int terms = 2) const {
        std::set<std::int64_t> different;
        int nonzero = 0;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const Running& running = columns_[c];
            const Reading& total = total_.cells[c];
            const bool printed = total.kind == Reading::Kind::number && running.printed > 0;
            if (!printed || !running.readable) continue;
            const Fit fit = fit_of(running.sum - total.ore, running.nonzero == 0 && total.ore == 0,
                                   running.printed + 1, sheet_.half_steps);
            if (fit == Fit::off && (broken-- == 0 || !near(c))) return false;
            if (fit == Fit::off || fit == Fit::trivial) continue;
            different.insert(total.ore);
            nonzero = std::max(nonzero, running.nonzero);
        }
        return different.size() >= totals && nonzero >= terms;
    }

private:
    struct Running {
        Wide sum = 0;
        int printed = 0;
        int nonzero = 0;
        bool readable = true;
    };

    /// Whether another reading of one printed number, or a slip of the one who typed it, makes the
    /// column hold.
    bool near(std::size_t column) const {
        const Equation equation = equation_of(sheet_, at_, rows_, static_cast<int>(column));
        return is_slip(equation) || is_one_misread(equation);
    }

    const Sheet& sheet_;
    int at_;
    const SheetRow& total_;
    std::vector<Term> rows_;
    std::vector<Running> columns_;
};

/// Rows below `total` until the next heading, sum or settled row.
std::vector<Term> rows_below(const Sheet& sheet, int total, const std::vector<bool>& settled) {
    std::vector<Term> rows;
    for (int i = total + 1; i < std::ssize(sheet.rows) && rows.size() < 100; ++i) {
        const SheetRow& row = row_at(sheet, i);
        const bool other_side = opposed(row.side, row_at(sheet, total).side);
        if (row.opens || other_side || clearly_total(row) || row.label.empty() ||
            row.side == Side::result || settled[static_cast<std::size_t>(i)])
            break;
        rows.push_back({i, 1});
    }
    return rows;
}

/// The longest run of rows below `total` that it is the sum of, in every column; else in every
/// column but one, where one number is misread or misprinted.
std::optional<Relation> group_of(const Sheet& sheet, int total, const std::vector<bool>& settled) {
    const std::vector<Term> below = rows_below(sheet, total, settled);
    Growing growing(sheet, total);
    std::size_t length = 0, broken = 0;
    bool distinct = false;
    for (std::size_t i = 0; i < below.size(); ++i) {
        growing.take(below[i].row);
        const bool clear = i + 1 == below.size() && clearly_total(row_at(sheet, total));
        if (growing.holds(2, 1)) broken = i + 1;
        const int many = terms_in_lone_column(row_at(sheet, total));
        if (many < INT_MAX && growing.holds(1, 1, many + 2)) broken = i + 1;
        if (!growing.holds(clear ? 1 : 2) && !growing.holds(1, 0, many)) continue;
        length = i + 1;
        distinct = growing.holds(2);
    }
    if (length == 0) {
        length = broken;
        distinct = true;
    }
    if (length == 0) return std::nullopt;
    Relation group{Law::sum, total, below};
    group.terms.resize(length);
    const bool clear = length == below.size() && clearly_total(row_at(sheet, total));
    if (!clear && is_half_and_quarters(sheet, group.terms)) return std::nullopt;
    group.firm = distinct || row_at(sheet, total).kind != RowKind::sum;
    group.believed = true;
    return group;
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
