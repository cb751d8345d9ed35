#pragma once

#include "budget/relation.h"

namespace planscribe::budget {

/// Finds rows that carry the sum of the rows below them ("Individinriktade insatser: 14 636 499"
/// above its measures). `settled` tells the rows that stand in sums that hold already.
std::vector<Relation> find_groups(const Sheet& sheet, const std::vector<bool>& settled);

}  // namespace planscribe::budget
