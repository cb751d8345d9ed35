#pragma once

#include "extract/rivals.h"
#include "model/plan.h"

namespace planscribe::extract {

/// Gives each cell of a table its rivals. A cell with a rival that is nearly as likely as what was
/// read is in doubt; one that could not be read is its first rival where that is likely and clear
/// of the others, in doubt too. A minus is the likelier to be lost where other numbers of the row
/// bear one, or those above and below; a comma where most amounts of the table have one.
void add_rivals(Table& table, const RivalReader& reader);

}  // namespace planscribe::extract
