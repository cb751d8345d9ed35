#pragma once

#include "budget/identities.h"

namespace planscribe::budget {

/// The relations that the chart of accounts states for the rows of one sheet.
std::vector<Relation> known_relations(const Sheet& sheet);

/// Closing equity of one year is opening equity of the next, between the columns of a table.
std::vector<Identity> roll_forward(const Plan& plan, const Sheet& sheet);

}  // namespace planscribe::budget
