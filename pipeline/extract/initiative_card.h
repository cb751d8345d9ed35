#pragma once

#include <optional>
#include <set>
#include <vector>

#include "extract/goals.h"
#include "extract/labels.h"

namespace planscribe::extract {

/// A named field of a card: the line it begins on, and its value.
struct CardField {
    Label label = Label::description;
    std::size_t line = 0;
    std::size_t words = 0;  ///< tokens of the line that its name takes
};

/// The field that begins on a line: a known name followed by a colon, a wide gap, a year or
/// nothing.
std::optional<CardField> card_field(const TextLines& lines, std::size_t at,
                                    const Vocabulary& vocabulary);

/// The fields of lines `begin` to `end`.
std::vector<CardField> card_fields(const TextLines& lines, std::size_t begin, std::size_t end,
                                   const Vocabulary& vocabulary);

/// Fills owner, partners, financing and goals from the fields of lines up to `end`. `year`
/// counts for amounts without a year of their own. Words of amounts go into `used`. Returns the
/// line that the card ends before: `end`, or where text begins that is no goal any more.
std::size_t fill_from_fields(Initiative& initiative, const TextLines& lines,
                             const std::vector<CardField>& fields, std::size_t end,
                             std::optional<int> year, const Vocabulary& vocabulary,
                             std::set<WordId>& used);

/// The amounts of a text with the year that each belongs to: the nearest before it, else the
/// first behind it, else `year`.
std::vector<YearAmount> yearly_amounts(Tokens tokens, std::optional<int> year, bool bare_numbers,
                                       const Vocabulary& vocabulary);

}  // namespace planscribe::extract
