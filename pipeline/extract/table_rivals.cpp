#include "extract/table_rivals.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/median.h"

namespace planscribe::extract {
namespace {

int sign_of(const std::optional<Cell>& cell) {
    if (!cell || !cell->amount || cell->amount->ore == 0) return 0;
    return cell->amount->ore < 0 ? -1 : 1;
}

/// How many amounts of a row, but for the one in `column`, have a sign.
std::ptrdiff_t others_with(int sign, const Row& row, std::size_t column) {
    std::ptrdiff_t count = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        count += i != column && sign_of(row.cells[i]) == sign ? 1 : 0;
    return count;
}

/// How many amounts of a table have a sign.
struct Signs {
    std::ptrdiff_t negative = 0;
    std::ptrdiff_t positive = 0;
};

Signs signs_of(const Table& table) {
    Signs signs;
    for (const Row& row : table.rows) {
        signs.negative += others_with(-1, row, row.cells.size());
        signs.positive += others_with(1, row, row.cells.size());
    }
    return signs;
}

/// What the signs of a row tell of one of its cells, and those of the table where the row is short.
CellPlace place_in(const Row& row, std::size_t column, const Signs& table) {
    constexpr std::ptrdiff_t enough = 2, enough_in_table = 6;
    const auto negative = others_with(-1, row, column), positive = others_with(1, row, column);
    const bool read_so = sign_of(row.cells[column]) < 0;
    const bool bare = table.negative == (read_so ? 1 : 0) && table.positive > enough_in_table;
    return {.signed_row = read_so || negative > 0,
            .unsigned_row = bare || (negative == 0 && positive >= enough)};
}

bool stands_among_negative(const Table& table, std::size_t row, std::size_t column) {
    const auto sign_in = [&](std::size_t r) { return sign_of(table.rows[r].cells[column]); };
    std::size_t above = row, below = row + 1;
    while (above > 0 && sign_in(above - 1) == 0) --above;
    while (below < table.rows.size() && sign_in(below) == 0) ++below;
    return above > 0 && below < table.rows.size() && sign_in(above - 1) < 0 && sign_in(below) < 0;
}

/// How many decimals most amounts of a table have; 0 where they are not alike.
std::size_t usual_decimals(const Table& table, const RivalReader& reader) {
    std::map<std::size_t, std::size_t> times;
    std::size_t cells = 0;
    for (const Row& row : table.rows)
        for (const auto& cell : row.cells) {
            if (!cell || sign_of(cell) == 0) continue;
            ++cells;
            ++times[reader.decimals(cell->ink)];
        }
    for (const auto& [decimals, count] : times)
        if (2 * count > cells) return decimals;
    return 0;
}

/// The median of the table; 0 where few cells show it.
double usual_digit_width(const Table& table, const RivalReader& reader) {
    constexpr std::size_t fewest = 5;
    std::vector<double> widths;
    for (const Row& row : table.rows)
        for (const auto& cell : row.cells)
            if (const auto width = cell ? reader.digit_width_of(cell->ink) : std::nullopt)
                widths.push_back(*width);
    return widths.size() < fewest ? 0 : median(std::move(widths));
}

void take_likely(Cell& cell) {
    constexpr int likely = 1'000, clear = 1'000;
    auto& rivals = cell.rivals;
    if (rivals.empty() || rivals[0].cost > likely) return;
    if (rivals.size() > 1 && rivals[1].cost - rivals[0].cost < clear) return;
    cell.amount = rivals[0].amount;
    cell.repaired = true;
    rivals.erase(rivals.begin());
}

}  // namespace

void add_rivals(Table& table, const RivalReader& reader) {
    const Unit unit = table.unit.value_or(Unit::kr);
    const std::size_t decimals = usual_decimals(table, reader);
    const double digit_width = usual_digit_width(table, reader);
    const Signs signs = signs_of(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        Row& row = table.rows[r];
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (!row.cells[c]) continue;
            Cell& cell = *row.cells[c];
            CellPlace place = place_in(row, c, signs);
            place.decimals = decimals;
            place.digit_width = digit_width;
            if (!place.unsigned_row) place.signed_row |= stands_among_negative(table, r, c);
            cell.rivals = reader.rivals(cell.ink, unit, cell.amount, place);
            const bool near = !cell.rivals.empty() && cell.rivals.front().cost <= near_rival;
            if (near) cell.status = CellStatus::doubtful;
            if (!cell.amount) take_likely(cell);
        }
    }
}

}  // namespace planscribe::extract
