#pragma once

#include <map>
#include <set>
#include <vector>

#include "budget/identities.h"
#include "model/plan.h"

namespace planscribe::budget {

/// What the sums make of each number that stands on the paper and could not be read at all, where
/// it is the only such number of an identity that is firm and believed: first the value that all
/// these identities ask for, at cost 0, then those that they would ask for if another of their
/// cells were its rival, at the rival's cost, cheapest first. Nothing for a cell of which two
/// identities ask for different values or a sign that no number near it has, or which stands in
/// one of the tables `rounded` (indices), whose sums tell no last digit.
std::map<Place, std::vector<Rival>> lost_numbers(const Plan& plan,
                                                 const std::vector<Identity>& identities,
                                                 const std::set<int>& rounded);

}  // namespace planscribe::budget
