#include "compare/series.h"

#include <algorithm>
#include <map>
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

/// Rows of one account in a column, none of them a sum: what they stand for is not said.
Figure of_several_rows(const std::vector<AmountEntry>& rows) {
    Figure figure = figure_of(rows.front());
    figure.status = CellStatus::doubtful;
    std::optional<Range> sum = figure.value;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Figure other = figure_of(rows[i]);
        figure.sources.push_back(other.sources.front());
        if (!sum || !other.value) {
            sum = std::nullopt;
            continue;
        }
        sum = Range{sum->low + other.value->low, sum->high + other.value->high};
        figure.value = unite(unite(*figure.value, *other.value), *sum);
    }
    if (!sum) figure.value = std::nullopt;
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
        all.push_back({latest->association, figures_of(own)});
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
