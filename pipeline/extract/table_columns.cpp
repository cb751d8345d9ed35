#include "extract/table_columns.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "base/text.h"

namespace planscribe::extract {
namespace {

/// What two columns on one side, `side` -1 or 1, would have go on with.
std::optional<int> next_year(const std::vector<Column>& columns, std::size_t at, int side) {
    const int near = static_cast<int>(at) + side, far = near + side;
    if (far < 0 || far >= static_cast<int>(columns.size())) return std::nullopt;
    const auto one = columns[static_cast<std::size_t>(near)].year;
    const auto other = columns[static_cast<std::size_t>(far)].year;
    if (!one || !other || std::abs(*one - *other) != 1) return std::nullopt;
    return *one + (*one - *other);
}

void settle_year(Column& column, int year) {
    for (const std::string& word : split_blanks(column.label))
        if (has_digit(word) && edit_distance(word, std::to_string(year), 1) <= 1)
            column.year = year;
}

}  // namespace

std::optional<int> year_in(const std::string& text) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const std::string_view digits(text.data() + at, 4);
        if (digits.find_first_not_of("0123456789") != std::string_view::npos) continue;
        const bool longer =
            (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]));
        int year = 0;
        std::from_chars(digits.data(), digits.data() + 4, year);
        if (!longer && year >= 1990 && year <= 2099) return year;
    }
    return std::nullopt;
}

void settle_years(std::vector<Column>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].year) continue;
        const auto before = i >= 1 ? columns[i - 1].year : std::nullopt;
        const auto after = i + 1 < columns.size() ? columns[i + 1].year : std::nullopt;
        if (before && after && std::abs(*after - *before) == 2)
            settle_year(columns[i], (*before + *after) / 2);
        else if (const auto next = next_year(columns, i, -1))
            settle_year(columns[i], *next);
        else if (const auto last = next_year(columns, i, 1))
            settle_year(columns[i], *last);
    }
}

}  // namespace planscribe::extract
