#include "exports/board_term.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "base/text.h"

namespace planscribe::exports {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int between_elections = 4, after_election = 3;  ///< years; the rest of 2019, 2023, …

std::optional<year_month_day> parsed(const std::string& date) {
    const auto parts = split(date, '-');
    if (date.size() != 10 || parts.size() != 3 ||
        !std::ranges::all_of(parts, [](const std::string& part) {
            return !part.empty() && std::ranges::all_of(part, is_digit);
        }))
        return std::nullopt;
    const year_month_day day{std::chrono::year(std::stoi(parts[0])),
                             std::chrono::month(static_cast<unsigned>(std::stoi(parts[1]))),
                             std::chrono::day(static_cast<unsigned>(std::stoi(parts[2])))};
    return day.ok() ? std::optional(day) : std::nullopt;
}

std::string iso(const year_month_day& day) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

}  // namespace

std::optional<BoardTerm> board_term(const std::string& date, int years, const std::string& begins) {
    const auto day = parsed(date);
    if (!day || years != between_elections) return std::nullopt;
    int year = static_cast<int>(day->year());
    while (year % between_elections != after_election) --year;
    auto first = parsed(std::to_string(year) + "-" + begins);
    if (first && sys_days(*first) > sys_days(*day))
        first = parsed(std::to_string(year - between_elections) + "-" + begins);
    if (!first) return std::nullopt;
    const year_month_day next = *first + std::chrono::years(between_elections);
    if (!next.ok()) return std::nullopt;
    return BoardTerm{iso(*first), iso(sys_days(next) - std::chrono::days(1))};
}

}  // namespace planscribe::exports
