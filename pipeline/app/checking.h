#pragma once

#include <ostream>

#include "app/options.h"

namespace planscribe::app {

/// Proves each plan anew: a plan.json (`.json`) as it was read, a plan typed by hand (any other
/// name) with all that follows from it. The tables and findings go to `out`, for people or as
/// plan.json one after another; with a folder given, each plan makes OUT/STEM/ as a scan does.
/// Changes are tried on typed plans; then it also says what they do, and the plan that comes out
/// is the changed one. What cannot be read gets a line on `messages`, the others go on.
///
/// look: a number is in doubt, or a page was not read. wrong_usage: a change is not understood, or
/// fits no row.
ExitCode check_plans(const CheckOptions& options, std::ostream& out, std::ostream& messages);

}  // namespace planscribe::app
