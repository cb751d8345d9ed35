#include "facts/figures.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include "facts/place.h"
#include "facts/signs.h"

namespace planscribe::facts {
namespace {

using Key = std::tuple<std::string, std::string, int, Stage>;

Range unite(const Range& a, const Range& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Range plus(const Range& a, const Range& b) {
    return {a.low + b.low, a.high + b.high};
}

/// The first places are enough to follow a number, but whatever is in doubt is to be settled.
void add_places(Figure& figure, const std::vector<Place>& places) {
    constexpr std::size_t enough = most_places / 3;
    for (const Place& place : places)
        if (figure.places.size() < enough || place.doubtful) figure.places.push_back(place);
}

/// Whether rounding alone can part two values.
bool same_but_for_rounding(const Figure& a, const Figure& b) {
    if (!a.value || !b.value || !a.value->exact() || !b.value->exact()) return a.value == b.value;
    const Amount off = magnitude(a.value->low - b.value->low);
    return off.ore * 2 <= (a.step == b.step ? 0 : std::max(a.step, b.step).ore);
}

/// Whether a number in doubt may be what another place says, which is in no doubt.
bool settles(const Figure& known, const Figure& doubtful) {
    if (doubtful.status != CellStatus::doubtful || known.status == CellStatus::doubtful)
        return false;
    return known.value && std::ranges::any_of(doubtful.rivals, [&](const Rival& rival) {
               return rival.amount == known.value->low;
           });
}

/// A row of a column, on its way to a figure.
struct Line {
    Figure figure;
    bool is_sum = false;
    std::string label = {};
};

/// Whether each row is known to count once in a sum that holds; then none of them sums up others.
bool count_once(std::span<const Line> rows) {
    return std::ranges::all_of(rows, [](const Line& row) {
        return !row.is_sum && row.figure.value && row.figure.value->exact() &&
               rank(row.figure.status) <= rank(CellStatus::proved);
    });
}

/// Whether a row may sum up those right before or behind it, but for what all are rounded to.
bool may_sum_up(std::span<const Line> rows, std::size_t row, int direction) {
    const Figure& total = rows[row].figure;
    Amount sum;
    std::int64_t count = 1;
    for (auto at = static_cast<std::ptrdiff_t>(row) + direction; at >= 0 && at < std::ssize(rows);
         at += direction) {
        sum = sum + rows[static_cast<std::size_t>(at)].figure.value->low;
        ++count;
        if (magnitude(sum - total.value->low).ore * 2 <= count * total.step.ore) return true;
    }
    return false;
}

/// Whether rows that were read well are municipalities, each under a name of its own, that can only
/// be added up: a sum of them would be seen among three. Of other accounts a row may hold a part of
/// another one.
bool are_payers(std::span<const Line> rows) {
    constexpr std::size_t enough = 3;
    if (rows.front().figure.account != "3030" || rows.size() < enough) return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Figure& figure = rows[i].figure;
        if (rows[i].is_sum || !figure.value || !figure.value->exact() ||
            figure.status == CellStatus::doubtful)
            return false;
        for (std::size_t k = 0; k < i; ++k)
            if (rows[k].label == rows[i].label) return false;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (may_sum_up(rows, i, -1) || may_sum_up(rows, i, 1)) return false;
    return true;
}

Figure of_several(std::span<const Line> rows) {
    Figure figure = rows.front().figure;
    figure.rivals.clear();
    std::optional<Range> any = figure.value, sum = figure.value;
    for (const Line& row : rows.subspan(1)) {
        const auto& other = row.figure.value;
        any = any && other ? std::optional(unite(*any, *other)) : std::nullopt;
        sum = sum && other ? std::optional(plus(*sum, *other)) : std::nullopt;
        add_places(figure, row.figure.places);
    }
    const bool known = count_once(rows);
    const bool added = known || are_payers(rows);
    figure.status = known ? CellStatus::proved : added ? CellStatus::read : CellStatus::doubtful;
    figure.value = added || !sum ? sum : unite(*any, *sum);
    return figure;
}

Figure of_column(const std::vector<Line>& rows) {
    if (std::ranges::count_if(rows, &Line::is_sum) == 1)
        return std::ranges::find_if(rows, &Line::is_sum)->figure;
    return rows.size() == 1 ? rows.front().figure : of_several(rows);
}

const char* account_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return "3010";
        case Concept::member_contributions:
            return "30";
        case Concept::total_income:
            return "R";
        case Concept::total_cost:
            return "K";
        case Concept::equity_opening:
            return "2010";
        case Concept::equity_closing:
            return "2090";
        case Concept::result:
            return "8110";
        default:
            return nullptr;
    }
}

/// Whether the rows of an account are payers or measures that have names of their own.
bool has_named_rows(const Row& row, const std::string& account) {
    if (row.kind != RowKind::item) return false;
    return account == "3020" || account == "3030" ||
           (account.starts_with('4') && account.size() == 4 && !account.starts_with("49"));
}

class Reader {
public:
    explicit Reader(const Document& document) : document_(document), plan_(document.plan) {}

    std::vector<Figure> read() {
        for (std::size_t t = 0; t < plan_.tables.size(); ++t) add_table(t);
        for (const Statement& statement : plan_.statements) add(statement);
        std::vector<Figure> all;
        for (auto& [key, figure] : figures_) all.push_back(std::move(figure));
        return all;
    }

private:
    void add_table(std::size_t index) {
        const Table& table = plan_.tables[index];
        if (table.kind == TableKind::cash_flow || table.kind == TableKind::other) return;
        const Signs signs(table);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Column& column = table.columns[c];
            if (!column.year) continue;
            const auto stage = stage_of(plan_.type, plan_.year, *column.year, column.stage);
            if (stage) add_column(table, index, c, *stage, signs);
        }
    }

    void add_column(const Table& table, std::size_t t, std::size_t c, Stage stage,
                    const Signs& signs) {
        std::map<std::pair<std::string, std::string>, std::vector<Line>> lines;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            if (row.part || row.kind == RowKind::heading || c >= row.cells.size() || !row.cells[c])
                continue;
            const std::string account = row.account.value_or(unnamed_rows);
            if (!row.account && row.kind == RowKind::sum) continue;
            if (table.kind == TableKind::balance_sheet && !account.starts_with('1') &&
                !account.starts_with('2'))
                continue;
            Line line{figure_of(table, *row.cells[c], signs, account), row.kind == RowKind::sum,
                      row.label};
            line.figure.account = account;
            line.figure.year = *table.columns[c].year;
            line.figure.stage = stage;
            line.figure.places.front().table = static_cast<int>(t) + 1;
            line.figure.places.front().row = static_cast<int>(r) + 1;
            line.figure.places.front().column = static_cast<int>(c) + 1;
            if (has_named_rows(row, account)) {
                Line named = line;
                named.figure.label = row.label;
                lines[{account, row.label}].push_back(std::move(named));
            }
            lines[{account, ""}].push_back(std::move(line));
        }
        for (const auto& [key, rows] : lines) put(of_column(rows));
    }

    Figure figure_of(const Table& table, const Cell& cell, const Signs& signs,
                     const std::string& account) const {
        Figure figure;
        figure.status = cell.status;
        figure.places = {place_of(document_.pages, cell.ink)};
        figure.step = one(table.unit.value_or(Unit::kr));
        if (table.unit && cell.amount) {
            const Amount amount = signs.normal(account, *cell.amount);
            figure.value = Range{amount, amount};
            if (cell.status == CellStatus::doubtful) add_rivals(figure, cell, signs, account);
        } else {
            figure.status = CellStatus::doubtful;
        }
        figure.places.front().doubtful = figure.status == CellStatus::doubtful;
        return figure;
    }

    static void add_rivals(Figure& figure, const Cell& cell, const Signs& signs,
                           const std::string& account) {
        figure.rivals.push_back({figure.value->low, 0});
        for (const Rival& rival : cell.rivals) {
            if (rival.cost > hardly_possible) continue;
            const Amount amount = signs.normal(account, rival.amount);
            figure.value = unite(*figure.value, {amount, amount});
            figure.rivals.push_back({amount, rival.cost});
        }
    }

    void add(const Statement& statement) {
        const char* account = account_of(statement.about);
        if (!account || !statement.year) return;
        auto stage = stage_of(plan_.type, plan_.year, *statement.year, std::nullopt);
        if (!stage) stage = stage_of_the_past(statement);
        if (!stage) return;
        Figure figure;
        figure.account = account;
        figure.year = *statement.year;
        figure.stage = *stage;
        figure.value = Range{statement.amount, statement.amount};
        figure.step = std::max(statement.step, one(Unit::kr));
        figure.places = {place_of(document_.pages, statement.ink)};
        const auto known = figures_.find({figure.account, "", figure.year, figure.stage});
        if (known == figures_.end() || known->second.places.front().table == 0)
            put(std::move(figure));
    }

    /// What the prose of a plan says of years before its own: equity at their end, which is
    /// expected for the year in which the plan was made, and what members had decided to pay.
    std::optional<Stage> stage_of_the_past(const Statement& statement) const {
        if (!plan_.year || *statement.year >= *plan_.year) return std::nullopt;
        if (statement.about == Concept::equity_closing)
            return *statement.year == *plan_.year - 1 ? Stage::forecast : Stage::outcome;
        if (statement.about == Concept::state_grant ||
            statement.about == Concept::member_contributions)
            return Stage::budget;
        return std::nullopt;
    }

    void put(Figure figure) {
        const Key key{figure.account, figure.label, figure.year, figure.stage};
        if (const auto known = figures_.find(key); known != figures_.end())
            merge(known->second, figure);
        else
            figures_.emplace(key, std::move(figure));
    }

    const Document& document_;
    const Plan& plan_;
    std::map<Key, Figure> figures_;
};

}  // namespace

std::vector<Figure> figures_of(const Document& document) {
    return Reader(document).read();
}

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

void merge(Figure& figure, const Figure& other) {
    add_places(figure, other.places);
    if (same_but_for_rounding(figure, other)) {
        const bool finer = other.step < figure.step;
        if (finer || (other.step == figure.step && rank(other.status) < rank(figure.status))) {
            figure.status = other.status;
            figure.rivals = other.rivals;
        }
        if (finer) figure.value = other.value;
        figure.step = std::min(figure.step, other.step);
        return;
    }
    if (settles(figure, other)) return;
    if (settles(other, figure)) {
        figure.value = other.value;
        figure.status = other.status;
        figure.rivals.clear();
        return;
    }
    figure.status = CellStatus::doubtful;
    figure.rivals.clear();
    if (figure.value && other.value)
        figure.value = unite(*figure.value, *other.value);
    else
        figure.value = std::nullopt;
}

std::optional<Stage> stage_of(DocumentType type, std::optional<int> plan_year, int year,
                              std::optional<Stage> named) {
    if (!plan_year) return named;
    if (type == DocumentType::verksamhetsplan || type == DocumentType::budget) {
        if (named == Stage::outcome || named == Stage::forecast) return named;
        if (year == *plan_year) return Stage::budget;
        return year > *plan_year ? std::optional(Stage::plan) : named;
    }
    if (named) return named;
    if (type == DocumentType::arsredovisning && year <= *plan_year) return Stage::outcome;
    return std::nullopt;
}

}  // namespace planscribe::facts
