#pragma once

#include <optional>
#include <string>

#include "model/plan.h"

namespace planscribe::budget {

/// What a plan leaves to decide on, computed for each column of the first table that says so:
/// money of the year that nothing takes yet (its result, and costs that are set aside as not yet
/// decided), the same with the equity that opens the year, the most equity that the rules
/// recommend (rules.h), and how much closing equity stays below that; a negative number says by how
/// much it is above. Rows that a plan has no numbers for are left out, blanks stand where one year
/// has none or where a number is in doubt. A table of kind `other`, every cell computed with what
/// it was computed by; nothing where there is nothing to say. `language` picks the labels.
std::optional<Table> room_of(const Plan& plan, std::string Message::*language = &Message::swedish);

}  // namespace planscribe::budget
