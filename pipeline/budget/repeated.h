#pragma once

#include "model/plan.h"

namespace planscribe::budget {

/// Figures that stand in several tables of a plan: of one account, or one label where that is
/// shared or unknown, in columns of one year and stage.

/// Gives a cell in doubt the one of its rivals that a proved cell of another table repeats, to the
/// last digit that is printed. Only rivals that are far likelier than a misprint. Returns whether
/// any cell changed.
bool take_repeated(Plan& plan);

/// Calls proved what a proved cell of another table repeats ("same: label"), and in doubt what was
/// read otherwise where a likely rival would repeat it. Amounts stay.
void prove_repeated(Plan& plan);

}  // namespace planscribe::budget
