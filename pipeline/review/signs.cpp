#include "review/signs.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::review {
namespace {

constexpr int reach = 4;  ///< rows above and below that tell of a sign
constexpr int marked_among_others = -300, marked = 800, among_others = 1'500, bare = 4'000;

int sign_of(const std::optional<Cell>& cell) {
    if (!cell || !cell->amount || cell->amount->ore == 0) return 0;
    return cell->amount->ore < 0 ? -1 : 1;
}

/// The sign that most numbers close by have.
int sign_around(const Table& table, budget::Place place) {
    int sum = 0;
    const int last = std::min(place.row + reach, static_cast<int>(table.rows.size()) - 1);
    for (int row = std::max(0, place.row - reach); row <= last; ++row)
        if (row != place.row)
            sum += sign_of(table.rows[static_cast<std::size_t>(row)]
                               .cells[static_cast<std::size_t>(place.column)]);
    return sum < 0 ? -1 : static_cast<int>(sum > 0);
}

/// Whether something that is no minus was read before the digits.
bool has_mark(const std::string& raw) {
    return !raw.empty() && !is_digit(raw.front()) && raw.front() != '-' &&
           !raw.starts_with("\u2212") && !raw.starts_with("\u2013");
}

}  // namespace

int cost_of_other_sign(const Document& document, budget::Place place) {
    const Table& table = document.plan.tables[static_cast<std::size_t>(place.table)];
    const auto& cell = budget::cell_at(document.plan, place);
    const bool other = sign_around(table, place) * sign_of(cell) < 0 ||
                       (sign_of(cell) == 0 && sign_around(table, place) < 0);
    const bool mark = cell && has_mark(raw_text(document.pages, cell->ink));
    if (mark) return other ? marked_among_others : marked;
    return other ? among_others : bare;
}

}  // namespace planscribe::review
