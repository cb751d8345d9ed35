#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "typed/plan.h"

namespace planscribe::typed {

/// A change to try, as "statligt bidrag -10 % från 2027", "state grant +200 in 2026",
/// "Bryggan = 1500".
struct Change {
    enum class Kind { percent, add, set };
    std::string text;   ///< as it was written
    std::string label;  ///< of a row, or what the chart of accounts calls it
    Kind kind = Kind::set;
    std::string number;       ///< with its sign; of an amount, in the plan's unit
    std::optional<int> year;  ///< nothing for all years
    bool onwards = false;     ///< and the years behind it
};

/// Understands LABEL CHANGE [from YEAR | YEAR]: CHANGE is -10 %, +200 or = 1500, with any of the
/// signs that print a minus. Throws Error(usage).
Change parse_change(std::string_view text, const Vocabulary& vocabulary);

/// The plan with the change made; follow() tells what follows. The row is the one whose label it
/// is, else the only one of that account. A share that was asked for by law takes the number
/// instead; a percentage of a group changes each of its rows; equity changes where it was typed.
/// Numbers are as the plan writes them, per cent of öre rounded to the nearest. Throws
/// Error(usage) with the rows to choose from when none or several fit, when the row is computed,
/// when the year is not in the plan; Error(input) when the amount gets too large.
TypedPlan apply(TypedPlan plan, const Change& change, const Vocabulary& vocabulary);

}  // namespace planscribe::typed
