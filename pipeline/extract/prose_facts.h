#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/labels.h"

/// What running text says in passing: shares, counts, ages, weeks, how often. Digits are taken as
/// they stand.
namespace planscribe::extract {

/// "80", or "12,5" as an exact decimal; without zeros that count nothing: "05" is 5.
std::optional<std::string> decimal(std::string_view text);

/// The number of "80 %", "80%" or "80 procent" at `at`, or of "80 26 av", as engines read that.
std::optional<std::string> percentage(Tokens tokens, std::size_t at);

/// A per cent as a part of one: "75" as "0.75"; nothing above 100 and for 0.
std::optional<Decimal> as_share(std::string_view percent);

/// The number that a token is, in digits or as a word.
std::optional<int> count_of(const Token& token, const Vocabulary& vocabulary);

/// Ages in years; "upp till 29 år" has no first one. Tokens `begin` to `end`.
struct AgeSpan {
    std::optional<int> from;
    std::optional<int> to;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first ages that the tokens name: "16-64 år", "mellan 16 och 64 år", "upp till 29 år",
/// "från 18 år". Numbers below 13 are no ages of those whom an association serves.
std::optional<AgeSpan> find_ages(Tokens tokens);

/// A week by number, with the year that stands behind it: "v. 45 2025", "vecka 7".
struct WeekMention {
    int week = 0;
    std::optional<int> year;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<WeekMention> find_week(Tokens tokens);

/// "3 gånger per år", by number: tokens `begin` to `end`.
struct TimesMention {
    Frequency frequency;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<TimesMention> find_times(Tokens tokens, const Vocabulary& vocabulary);

/// How often something happens: "en gång i månaden", "årligen", "3 gånger per år".
std::optional<Frequency> find_frequency(Tokens tokens, const Vocabulary& vocabulary);

/// Days of the week, 1 for Monday: "mån-tors", "måndag till torsdag", "tisdag".
struct WeekdaySpan {
    int first = 0;
    int last = 0;
};

/// The only days of the week that the tokens name.
std::optional<WeekdaySpan> find_weekdays(Tokens tokens);

/// A month without year, or day and month without year, at `at`: "november", "den 1 april".
struct YearlessDate {
    int month = 0;
    std::optional<int> day;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<YearlessDate> find_yearless_date(Tokens tokens, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
