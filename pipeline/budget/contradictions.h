#pragma once

#include <optional>
#include <vector>

#include "budget/cause.h"

namespace planscribe::budget {

/// A finding and the cell that gives it its place in the order of findings.
struct PlacedFinding {
    Place place;
    Finding finding;
};

/// A finding for each identity that does not hold, with the numbers, the places and the cause;
/// for each sum printed with the sign turned; in the order of the tables.
std::vector<PlacedFinding> contradictions(const Document& document,
                                          const std::vector<Identity>& identities,
                                          const std::vector<Verdict>& verdicts);

}  // namespace planscribe::budget
