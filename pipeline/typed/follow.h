#pragma once

#include "typed/plan.h"

namespace planscribe::typed {

/// Computes what follows from what was typed, exactly, for each year: sums of groups, of income and
/// of costs, the result, opening and closing equity (one year's closing equity opens the next).
/// Shares that were asked for by law (2003:1210, 5 §: the state pays half, the region a quarter,
/// the municipalities together a quarter), from any other share that was typed; a quarter beside
/// one that was typed and is off by rounding is what that leaves of the half. Costs that are typed
/// as negative numbers are added. What was typed never changes; what was computed before is
/// computed anew.
///
/// Throws Error(input) where a share has nothing to follow from, where one number of equity cannot
/// be carried through years that do not follow one another, and where a sum exceeds 10^15 kronor.
TypedPlan follow(TypedPlan plan);

/// Whether the costs of a followed plan are typed with a minus, as some associations print them.
bool has_negative_costs(const TypedPlan& plan);

}  // namespace planscribe::typed
