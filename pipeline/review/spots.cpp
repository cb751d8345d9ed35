#include "review/spots.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "store/place.h"

namespace planscribe::review {
namespace {

constexpr double least_share = 0.3;  ///< of the union of two places that are the same
constexpr int near_by = 3;           ///< characters of a line
constexpr int rows_apart = 3;        ///< that a row may stand from the rest of its table

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

std::int64_t area(const Box& box) {
    return box.empty() ? 0 : std::int64_t{box.width} * box.height;
}

std::int64_t shared_area(const Box& a, const Box& b) {
    return std::int64_t{horizontal_overlap(a, b)} * vertical_overlap(a, b);
}

/// 0 for nothing in common, 1 for the same.
double likeness(const Spot& a, const Spot& b) {
    if (a.page == 0 || a.page != b.page || a.box.empty() != b.box.empty()) return 0;
    if (!a.box.empty()) {
        const auto shared = static_cast<double>(shared_area(a.box, b.box));
        const auto smaller = static_cast<double>(std::min(area(a.box), area(b.box)));
        const auto all = static_cast<double>(area(a.box) + area(b.box)) - shared;
        return std::max(shared / all, shared / smaller >= 0.8 ? least_share : 0.0);
    }
    if (a.box.y != b.box.y || std::abs(a.box.x - b.box.x) > near_by) return 0;
    return a.box.x == b.box.x ? 1 : (a.raw == b.raw ? 0.5 : 0);
}

Spot around(Spot spot, const Spot& other) {
    if (spot.page == 0) return other;
    if (other.page == spot.page) spot.box = unite(spot.box, other.box);
    return spot;
}

const Table& table_of(const Document& document, int table) {
    return document.plan.tables[at(table)];
}

/// All that stands in a row, its label too.
Spot whole_row(const Document& document, const Row& row) {
    Spot spot = spot_of(document, row.ink);
    for (const auto& cell : row.cells)
        if (cell) spot = around(std::move(spot), spot_of(document, cell->ink));
    return spot;
}

template <typename Visit>
void each_cell(const Document& document, Visit visit) {
    for (int t = 0; t < std::ssize(document.plan.tables); ++t)
        for (int r = 0; r < std::ssize(table_of(document, t).rows); ++r) {
            const Row& row = table_of(document, t).rows[at(r)];
            for (int c = 0; c < std::ssize(row.cells); ++c) visit(Place{t, r, c}, row.cells[at(c)]);
        }
}

/// The most alike of those that are alike enough.
template <typename Thing>
class Best {
public:
    void offer(const Thing& thing, double likeness) {
        if (likeness < most_) return;
        if (likeness == most_ && found_) return;
        most_ = likeness;
        found_ = thing;
    }
    std::optional<Thing> found() const { return found_; }

private:
    double most_ = least_share;
    std::optional<Thing> found_;
};

/// Share of the height, or width, of the smaller.
double share(int overlap, int one, int other) {
    const int smaller = std::min(one, other);
    return smaller <= 0 ? 0 : static_cast<double>(overlap) / smaller;
}

std::optional<Place> crossing(const Document& document, const Spot& spot) {
    const auto row = row_at_spot(document, spot);
    if (!row || spot.box.empty()) return std::nullopt;
    Best<int> column;
    for (int c = 0; c < std::ssize(table_of(document, row->table).columns); ++c) {
        const Box box = spot_of_column(document, row->table, c).box;
        column.offer(c, share(horizontal_overlap(box, spot.box), box.width, spot.box.width));
    }
    if (!column.found()) return std::nullopt;
    return Place{row->table, row->row, *column.found()};
}

}  // namespace

Affine inverse(const Affine& map) {
    const double determinant = map.a * map.e - map.b * map.d;
    if (std::abs(determinant) < 1e-12) return {};
    const double a = map.e / determinant, b = -map.b / determinant;
    const double d = -map.d / determinant, e = map.a / determinant;
    return {a, b, -(a * map.c + b * map.f), d, e, -(d * map.c + e * map.f)};
}

Spot spot_of(const Document& document, const Ink& ink) {
    const store::Place place = store::place_of(document.pages, ink);
    Spot spot{place.page.value_or(0), {}, place.raw};
    spot.box = place.box.value_or(Box{place.column.value_or(0), place.line.value_or(0), 0, 0});
    return spot;
}

Spot spot_of_row(const Document& document, int table, int row) {
    const Row& here = table_of(document, table).rows[at(row)];
    const Spot label = spot_of(document, here.ink);
    return label.page > 0 ? label : whole_row(document, here);
}

Spot spot_of_whole_row(const Document& document, int table, int row) {
    return whole_row(document, table_of(document, table).rows[at(row)]);
}

Spot spot_of_column(const Document& document, int table, int column) {
    Spot spot;
    for (const Row& row : table_of(document, table).rows)
        if (const auto& cell = row.cells[at(column)]; cell && !cell->ink.empty()) {
            const Spot here = spot_of(document, cell->ink);
            if (spot.page > 0 && here.box.empty()) break;
            spot = around(std::move(spot), here);
        }
    return spot;
}

Spot spot_of_cell(const Document& document, Place place) {
    const auto& cell = budget::cell_at(document.plan, place);
    if (cell && !cell->ink.empty()) return spot_of(document, cell->ink);
    Spot spot = whole_row(document, table_of(document, place.table).rows[at(place.row)]);
    const Box column = spot_of_column(document, place.table, place.column).box;
    if (!column.empty() && !spot.box.empty()) {
        spot.box.x = column.x;
        spot.box.width = column.width;
    }
    spot.raw.clear();
    return spot;
}

Spot spot_of_table(const Document& document, int table) {
    Spot spot;
    for (const Row& row : table_of(document, table).rows) {
        const Spot here = whole_row(document, row);
        if (spot.page > 0 && here.box.empty()) break;
        spot = around(std::move(spot), here);
    }
    spot.raw.clear();
    return spot;
}

bool same_place(const Spot& a, const Spot& b) {
    return likeness(a, b) >= least_share;
}

std::optional<Place> cell_at_spot(const Document& document, const Spot& spot) {
    Best<Place> best;
    each_cell(document, [&](Place place, const std::optional<Cell>& cell) {
        if (cell && !cell->ink.empty())
            best.offer(place, likeness(spot_of(document, cell->ink), spot));
    });
    return best.found() ? best.found() : crossing(document, spot);
}

std::optional<Place> row_at_spot(const Document& document, const Spot& spot) {
    Best<Place> best;
    for (int t = 0; t < std::ssize(document.plan.tables); ++t)
        for (int r = 0; r < std::ssize(table_of(document, t).rows); ++r) {
            const Spot label = spot_of_row(document, t, r);
            if (const double alike = likeness(label, spot); alike > 0) {
                best.offer({t, r, 0}, 1 + alike);
                continue;
            }
            const Spot row = whole_row(document, table_of(document, t).rows[at(r)]);
            const Box& table = spot_of_table(document, t).box;
            if (row.page != spot.page || horizontal_overlap(table, spot.box) == 0) continue;
            best.offer({t, r, 0},
                       share(vertical_overlap(row.box, spot.box), row.box.height, spot.box.height));
        }
    return best.found();
}

std::optional<Place> column_at_spot(const Document& document, const Spot& spot) {
    Best<Place> best;
    for (int t = 0; t < std::ssize(document.plan.tables); ++t)
        for (int c = 0; c < std::ssize(table_of(document, t).columns); ++c)
            best.offer({t, 0, c}, likeness(spot_of_column(document, t, c), spot));
    return best.found();
}

std::optional<int> table_at_spot(const Document& document, const Spot& spot) {
    Best<int> best;
    std::optional<int> close;
    int least_gap = spot.box.height * rows_apart;
    for (int t = 0; t < std::ssize(document.plan.tables); ++t) {
        const Spot here = spot_of_table(document, t);
        best.offer(t, likeness(here, spot));
        if (here.page != spot.page || horizontal_overlap(here.box, spot.box) == 0) continue;
        best.offer(t,
                   share(vertical_overlap(here.box, spot.box), here.box.height, spot.box.height));
        const int gap = std::max(here.box.y - spot.box.bottom(), spot.box.y - here.box.bottom());
        if (gap >= least_gap) continue;
        least_gap = gap;
        close = t;
    }
    return best.found() ? best.found() : close;
}

std::optional<std::size_t> seat_at_spot(const Document& document, const Spot& spot) {
    Best<std::size_t> best;
    for (std::size_t i = 0; i < document.plan.board.size(); ++i)
        best.offer(i, likeness(spot_of(document, document.plan.board[i].ink), spot));
    return best.found();
}

}  // namespace planscribe::review
