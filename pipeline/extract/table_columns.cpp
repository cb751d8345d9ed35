#include "extract/table_columns.h"

#include <algorithm>
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

/// Whether a word is the year but for one character, or its last digits.
bool may_be(const std::string& word, int year) {
    constexpr std::size_t fewest_digits = 2;
    const std::string digits = std::to_string(year);
    return has_digit(word) && (edit_distance(word, digits, 1) <= 1 ||
                               (word.size() >= fewest_digits && digits.ends_with(word)));
}

/// The year that the columns beside `at` leave for it.
std::optional<int> expected_year(const std::vector<Column>& columns, std::size_t at) {
    const auto before = at >= 1 ? columns[at - 1].year : std::nullopt;
    const auto after = at + 1 < columns.size() ? columns[at + 1].year : std::nullopt;
    if (before && after && std::abs(*after - *before) == 2) return (*before + *after) / 2;
    if (const auto next = next_year(columns, at, -1)) return next;
    return next_year(columns, at, 1);
}

/// Whether a year is far from the one that the columns beside it leave for it.
bool is_out_of_order(int year, int expected) {
    constexpr int most_years = 5;  ///< that a table leaves out
    return std::abs(year - expected) > most_years;
}

/// Whether the column got the year that is expected of it.
bool settle_year(std::vector<Column>& columns, std::size_t at) {
    const auto year = expected_year(columns, at);
    if (!year || (columns[at].year && !is_out_of_order(*columns[at].year, *year))) return false;
    const auto words = split_blanks(columns[at].label);
    if (std::ranges::none_of(words, [&](const auto& word) { return may_be(word, *year); }))
        return false;
    columns[at].year = year;
    return true;
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
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < columns.size(); ++i) again = settle_year(columns, i) || again;
    }
}

}  // namespace planscribe::extract
