#pragma once

#include <vector>

#include "model/plan.h"

namespace planscribe::review {

/// For each table of `now` whether it differs from the one at its place in `before` in anything
/// that a person or an archive sees.
std::vector<bool> changed_tables(const Plan& before, const Plan& now);

}  // namespace planscribe::review
