#pragma once

#include "budget/relation.h"

namespace planscribe::budget {

/// The relations that the rows of a sheet state themselves (Row::terms), as those of a typed plan
/// do: nothing has to be found there. One that names a row that is not there, or one twice, is left
/// out. In the order of their totals.
std::vector<Relation> told_relations(const Plan& plan, const Sheet& sheet);

}  // namespace planscribe::budget
