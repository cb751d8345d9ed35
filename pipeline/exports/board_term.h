#pragma once

#include <optional>
#include <string>

namespace planscribe::exports {

/// The term of office of a board: ISO dates, both within it.
struct BoardTerm {
    std::string first_day, last_day;
    friend bool operator==(const BoardTerm&, const BoardTerm&) = default;
};

/// The term that a board sits on an ISO date, where a plan tells how many years it lasts and on
/// what day (MM-DD) it begins. Known for terms of four years alone, which begin the year after
/// general elections (2018, 2022, …; lag 2003:1210, 12 §); nothing for others, and for what is no
/// date.
std::optional<BoardTerm> board_term(const std::string& date, int years, const std::string& begins);

}  // namespace planscribe::exports
