#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "budget/exact.h"

/// The search for the readings that make equations hold. It knows nothing of tables.
namespace planscribe::budget {

/// One value that an unknown may have. Costs are thousandths of a nat, never less than 0.
struct Option {
    std::int64_t ore = 0;
    int cost = 0;
};

/// A printed number that may have been read in several ways, or misprinted.
struct Unknown {
    std::vector<Option> options;  ///< cheapest first, at least one; the first is the reading
    int outside = 0;  ///< cost of a value that is none of the options, the first one's included
    int misprint = outside;  ///< cost of a reading that is right while the paper is wrong
};

/// Signed unknowns that come to 0, give or take `slack`. An unknown stands in it once.
struct Balance {
    struct Part {
        int unknown = 0;
        int sign = 1;
    };
    std::vector<Part> parts;
    Wide slack = 0;
};

struct Puzzle {
    std::vector<Unknown> unknowns;
    std::vector<Balance> balances;
};

/// Readings that make every balance hold: those that are not the first of their unknown.
struct Solution {
    struct Change {
        int unknown = 0;
        int option = 0;
        friend bool operator==(const Change&, const Change&) = default;
    };
    int cost = 0;  ///< above that of the first options
    std::vector<Change> changes;
};

struct Outcome {
    /// The cheapest solution and all others within the margin of it, cheapest first, as far as
    /// they cost less than `outside`. Without value outside the options.
    std::vector<Solution> solutions;
    /// The least cost of an explanation with values outside the options, or misprints, each of
    /// which lets every balance that it stands in hold. Where a balance asks for one of the
    /// options, no value outside them explains it, but a misprint does. Nothing where the first
    /// options need no explanation.
    std::optional<int> outside;
    bool finished = true;  ///< false: the search was given up, and the rest means nothing
    int steps = 0;         ///< options that were tried
};

/// Options tried before a search is given up: about a millisecond.
inline constexpr int most_steps = 40'000;

/// Branch and bound, exact: a balance that does not hold asks for another reading of one of its
/// unknowns; cost bounds what is tried. Where all hold, further changes are tried too, as two of
/// them may cancel.
Outcome solve(const Puzzle& puzzle, int margin, int steps = most_steps);

}  // namespace planscribe::budget
