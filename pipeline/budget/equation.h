#pragma once

#include <optional>
#include <vector>

#include "budget/exact.h"
#include "model/plan.h"

namespace planscribe::budget {

/// What arithmetic sees of a cell.
struct Reading {
    enum class Kind { blank, unreadable, number };
    Kind kind = Kind::blank;
    std::int64_t ore = 0;
    bool doubtful = false;                       ///< extraction was not sure of it
    bool confirmed = false;                      ///< a person was
    const std::vector<Rival>* rivals = nullptr;  ///< of its cell, in the plan; nothing for a blank
};

Reading reading_of(const std::optional<Cell>& cell);

/// A reading in an equation, with its coefficient, +1 or -1.
struct Member {
    Reading reading;
    int sign = 1;
};

/// One printed total and the readings that should give it: total = sum of sign * term.
/// A blank counts as 0.
struct Equation {
    Reading total;
    std::vector<Member> terms;
    std::int64_t grain = 1;       ///< the last digit that is printed, in öre
    std::int64_t half_steps = 0;  ///< rounding allowed for each printed number, in half öre
};

/// untestable: the total or a term cannot be read, or no term is printed. trivial: 0 = 0.
/// rounded: off by no more than rounding explains.
enum class Fit { untestable, trivial, exact, rounded, off };

struct Weighing {
    Fit fit = Fit::untestable;
    Wide given = 0;     ///< what the terms give
    Wide residual = 0;  ///< given - printed total
    int blanks = 0;
    int doubtful = 0;
};

Weighing weigh(const Equation& equation);

/// Whether a weighed sum with `printed` numbers in it is within rounding.
Fit fit_of(Wide residual, bool all_zero, int printed, std::int64_t half_steps);

/// Another reading of one member that would make the equation hold.
struct Fix {
    int member = 0;  ///< -1 for the total, else index of the term
    std::int64_t ore = 0;
};

/// All readings of a single member within reach (reach.h) that would make an equation hold
/// that is off. A blank may be any lost number.
std::vector<Fix> single_fixes(const Equation& equation);

/// Whether another reading within reach (reach.h) of one number that is printed makes an equation
/// hold that is off, give or take what it may be rounded by.
bool is_one_misread(const Equation& equation);

/// What a rival costs at most, in thousandths of a nat, that is far likelier than a misprint: by
/// the margin of a repair (settle.h).
inline constexpr int likely_rival = 3'000;

/// Whether a likely rival of one number makes an equation hold that is off.
bool is_likely_misread(const Equation& equation);

/// Whether a slip of the one who typed a number explains that an equation is off.
bool is_slip(const Equation& equation);

}  // namespace planscribe::budget
