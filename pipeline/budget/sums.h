#pragma once

#include "budget/relation.h"

namespace planscribe::budget {

/// Finds which rows each printed sum of a sheet covers: rows above it, other sums, the rows below
/// a heading that carries their sum, income less cost for a result. Also finds sums that only
/// arithmetic reveals. One structure for all columns. Relations come in the order of their totals.
std::vector<Relation> find_sums(const Sheet& sheet);

}  // namespace planscribe::budget
