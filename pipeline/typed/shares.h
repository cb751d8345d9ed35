#pragma once

#include "typed/plan.h"

namespace planscribe::typed {

/// Fills in the shares that follow from law, see follow.h.
void follow_law(TypedPlan& plan);

}  // namespace planscribe::typed
