#include "compare/series.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace planscribe::compare {
namespace {

using store::AmountEntry;

// NOLINTNEXTLINE(modernize-use-using): clang-tidy 14 takes it for a typedef
__extension__ using Wide = __int128;

bool is_budget_of_its_year(const AmountEntry& amount) {
    return amount.year == amount.plan_year && amount.stage.value_or(Stage::budget) == Stage::budget;
}

/// The lower the better a number is known.
int rank(CellStatus status) {
    switch (status) {
        case CellStatus::confirmed:
            return 0;
        case CellStatus::proved:
            return 1;
        case CellStatus::read:
            return 2;
        case CellStatus::doubtful:
            break;
    }
    return 3;
}

Source source_of(const AmountEntry& amount) {
    return {amount.sha256, amount.table, amount.row, amount.column, amount.page};
}

Figure figure_of(const AmountEntry& amount) {
    Figure figure{amount.year, std::nullopt, amount.status, {source_of(amount)}};
    if (amount.low) figure.value = Range{*amount.low, *amount.high};
    if (!figure.value) figure.status = CellStatus::doubtful;
    return figure;
}

Range unite(const Range& a, const Range& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

/// Whether each row is known to count once in a sum that holds; then none of them sums up others.
bool count_once(const std::vector<AmountEntry>& rows) {
    return std::ranges::all_of(rows, [](const AmountEntry& row) {
        return !row.is_sum && row.low && row.low == row.high && rank(row.status) <= 1;
    });
}

Range plus(const Range& a, const Range& b) {
    return {a.low + b.low, a.high + b.high};
}

/// Rows of one account in a column, as those of two authorities. Unless all are proved, it is not
/// known what they stand for.
Figure of_several_rows(const std::vector<AmountEntry>& rows) {
    Figure figure = figure_of(rows.front());
    std::optional<Range> any = figure.value, sum = figure.value;
    for (const AmountEntry& row : std::span(rows).subspan(1)) {
        const Figure other = figure_of(row);
        figure.sources.push_back(other.sources.front());
        any = any && other.value ? std::optional(unite(*any, *other.value)) : std::nullopt;
        sum = sum && other.value ? std::optional(plus(*sum, *other.value)) : std::nullopt;
    }
    const bool known = count_once(rows);
    figure.status = known ? CellStatus::proved : CellStatus::doubtful;
    figure.value = known || !sum ? sum : unite(*any, *sum);
    return figure;
}

Figure of_column(const std::vector<AmountEntry>& rows) {
    std::vector<AmountEntry> sums;
    std::ranges::copy_if(rows, std::back_inserter(sums), &AmountEntry::is_sum);
    if (sums.size() == 1) return figure_of(sums.front());
    return rows.size() == 1 ? figure_of(rows.front()) : of_several_rows(rows);
}

/// What two places say of the same figure.
void merge(Figure& figure, const Figure& other) {
    figure.sources.insert(figure.sources.end(), other.sources.begin(), other.sources.end());
    if (figure.value == other.value) {
        if (rank(other.status) < rank(figure.status)) figure.status = other.status;
        return;
    }
    figure.status = CellStatus::doubtful;
    if (figure.value && other.value)
        figure.value = unite(*figure.value, *other.value);
    else
        figure.value = std::nullopt;
}

std::vector<Figure> figures_of(const std::vector<AmountEntry>& amounts) {
    std::map<std::tuple<int, std::string, int, int>, std::vector<AmountEntry>> columns;
    for (const AmountEntry& amount : amounts)
        columns[{amount.year, amount.sha256, amount.table, amount.column}].push_back(amount);
    std::vector<Figure> figures;
    for (const auto& [place, rows] : columns) {
        Figure figure = of_column(rows);
        if (!figures.empty() && figures.back().year == figure.year)
            merge(figures.back(), figure);
        else
            figures.push_back(std::move(figure));
    }
    return figures;
}

/// `part` of `whole` in tenths of a per cent.
std::int64_t tenths(Amount part, Amount whole) {
    const Wide scaled = Wide{part.ore} * 2'000;
    const Wide doubled = Wide{whole.ore} * 2;
    return static_cast<std::int64_t>((scaled + (scaled < 0 ? -whole.ore : whole.ore)) / doubled);
}

}  // namespace

std::vector<Series> budgets(const std::vector<store::AmountEntry>& amounts) {
    std::map<std::string, std::vector<AmountEntry>> by_association;
    for (const AmountEntry& amount : amounts)
        if (is_budget_of_its_year(amount)) by_association[amount.association_key].push_back(amount);
    std::vector<Series> all;
    for (const auto& [key, own] : by_association) {
        const auto latest = std::ranges::max_element(own, {}, [](const AmountEntry& amount) {
            return std::pair(amount.plan_year, amount.association);
        });
        all.push_back({key, latest->association, figures_of(own)});
    }
    return all;
}

std::optional<Range> change(const Figure& before, const Figure& now) {
    if (before.year + 1 != now.year || !before.value || !now.value) return std::nullopt;
    return Range{now.value->low - before.value->high, now.value->high - before.value->low};
}

std::optional<std::pair<std::int64_t, std::int64_t>> change_in_tenths(const Figure& before,
                                                                      const Figure& now) {
    const auto difference = change(before, now);
    if (!difference || before.value->low <= Amount{}) return std::nullopt;
    return std::pair(tenths(now.value->low - before.value->high, before.value->high),
                     tenths(now.value->high - before.value->low, before.value->low));
}

}  // namespace planscribe::compare
