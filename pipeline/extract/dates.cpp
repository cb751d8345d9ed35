#include "extract/dates.h"

#include <array>
#include <charconv>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr int earliest_year = 1990;
constexpr int latest_year = 2079;

std::optional<int> number(std::string_view text) {
    if (!all_digits(text) || text.size() > 8) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

int days_in(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0;  // holds from 1990 to 2079
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::string two_digits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::optional<std::string> iso(int year, int month, std::optional<int> day) {
    if (year < earliest_year || year > latest_year || month < 1 || month > 12) return std::nullopt;
    if (day && (*day < 1 || *day > days_in(year, month))) return std::nullopt;
    const std::string text = std::to_string(year) + "-" + two_digits(month);
    return day ? text + "-" + two_digits(*day) : text;
}

/// "2024-03-08", "2024.03.08", "2024/3/8" or "20240308".
std::optional<std::string> numeric_date(std::string_view printed) {
    const std::string text = plain_dashes(printed);
    if (text.size() == 8 && all_digits(text)) {
        const std::string_view digits = text;
        return iso(*number(digits.substr(0, 4)), *number(digits.substr(4, 2)),
                   number(digits.substr(6)));
    }
    for (const char mark : {'-', '.', '/'}) {
        const auto parts = split(text, mark);
        if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() > 2) continue;
        const auto year = number(parts[0]), month = number(parts[1]), day = number(parts[2]);
        if (year && month && day && parts[2].size() <= 2) return iso(*year, *month, *day);
    }
    return std::nullopt;
}

std::optional<int> month_of(const Token& token, const Vocabulary& vocabulary) {
    if (!has_letter(token.text)) return std::nullopt;
    for (const auto& [month, phrase] : vocabulary.months)
        if (const auto fit = fit_at_start(Tokens(&token, 1), phrase)) return month;
    return std::nullopt;
}

std::string_view core_at(Tokens tokens, std::size_t at) {
    return at < tokens.size() ? core(tokens[at].text) : std::string_view();
}

std::optional<DateMention> date_at(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    if (const auto date = numeric_date(core_at(tokens, at))) return DateMention{*date, at, at + 1};
    const auto day = core_at(tokens, at).size() <= 2 ? number(core_at(tokens, at)) : std::nullopt;
    const std::size_t month_at = day ? at + 1 : at;
    const auto year = as_year(core_at(tokens, month_at + 1));
    if (!year) return std::nullopt;
    const auto month = month_of(tokens[month_at], vocabulary);
    if (!month) return std::nullopt;
    const auto date = iso(*year, *month, day);
    if (!date) return std::nullopt;
    return DateMention{*date, at, month_at + 2};
}

/// "2025-2027", "2025/2026" or "2024/25".
std::optional<YearMention> year_span(std::string_view printed) {
    const std::string text = plain_dashes(printed);
    for (const char mark : {'-', '/'}) {
        const auto parts = split(text, mark);
        if (parts.size() != 2) continue;
        const auto first = as_year(parts[0]);
        if (!first) continue;
        const bool short_form = parts[1].size() == 2 && number(parts[1]);
        const auto last =
            short_form ? as_year(parts[0].substr(0, 2) + parts[1]) : as_year(parts[1]);
        if (last && *last >= *first) return YearMention{*first, *last, 0, 0};
    }
    return std::nullopt;
}

/// "20 25" and "2 025"; blanks within a year show on the paper, so a word must vouch for it.
std::optional<int> spaced_year(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    if (at == 0 || at + 1 >= tokens.size()) return std::nullopt;
    const std::string first(tokens[at].text), second(core_at(tokens, at + 1));
    if (first != "20" && first != "2") return std::nullopt;
    if (cue_at_start(tokens.subspan(at - 1, 1), Cue::before_year, vocabulary) == 0)
        return std::nullopt;
    const auto year = as_year(first + second);
    if (!year || starts_digit(core_at(tokens, at + 2))) return std::nullopt;
    return year;
}

std::optional<YearMention> year_at(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    const std::string_view text = core_at(tokens, at);
    if (const auto year = as_year(text)) return YearMention{*year, *year, at, at + 1};
    if (auto span = year_span(text)) {
        span->begin = at;
        span->end = at + 1;
        return span;
    }
    if (const auto year = spaced_year(tokens, at, vocabulary))
        return YearMention{*year, *year, at, at + 2};
    return std::nullopt;
}

}  // namespace

std::optional<int> as_year(std::string_view text) {
    const auto value = text.size() == 4 ? number(text) : std::nullopt;
    if (!value || *value < earliest_year || *value > latest_year) return std::nullopt;
    return value;
}

std::vector<DateMention> find_dates(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<DateMention> dates;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto date = date_at(tokens, i, vocabulary);
        if (date) dates.push_back(*date);
        i = date ? date->end : i + 1;
    }
    return dates;
}

std::vector<YearMention> find_years(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<YearMention> years;
    for (std::size_t i = 0; i < tokens.size();) {
        if (const auto date = date_at(tokens, i, vocabulary)) {
            i = date->end;
            continue;
        }
        const auto year = year_at(tokens, i, vocabulary);
        if (year) years.push_back(*year);
        i = year ? year->end : i + 1;
    }
    return years;
}

std::optional<int> first_year(Tokens tokens, const Vocabulary& vocabulary) {
    const auto years = find_years(tokens, vocabulary);
    return years.empty() ? std::nullopt : std::optional(years.front().first);
}

}  // namespace planscribe::extract
