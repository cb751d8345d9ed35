#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// A date as it stands in a line, a passage or a heading.
struct DateMention {
    std::string iso;        ///< YYYY-MM-DD or YYYY-MM
    std::size_t begin = 0;  ///< tokens that it takes
    std::size_t end = 0;
};

/// A year, or the first and last year of a span, that is not part of a date.
struct YearMention {
    int first = 0;
    int last = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Dates of the years 1990 to 2079: "2024-03-08", "20240308", "den 8 mars 2024", "mars 2024".
/// Digits are taken as they stand; an impossible day or month is no date.
std::vector<DateMention> find_dates(Tokens tokens, const Vocabulary& vocabulary);

/// Years 1990 to 2079: "2025", "2025-2027", "2024/25", and, behind a word such as "under",
/// "2 025" and "20 25" as scans space them. Numbers of laws ("2003:1210") are no years.
std::vector<YearMention> find_years(Tokens tokens, const Vocabulary& vocabulary);

/// The first year of the first mention.
std::optional<int> first_year(Tokens tokens, const Vocabulary& vocabulary);

/// The year that the text is, nothing but four digits from 1990 to 2079.
std::optional<int> as_year(std::string_view text);

}  // namespace planscribe::extract
