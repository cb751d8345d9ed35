#pragma once

#include <ostream>

#include "app/options.h"

namespace planscribe::app {

/// The main job: load, clean, read, repair, lay out, extract, prove, publish, keep, for each input.
/// Pages are read in parallel by `jobs` workers; what is written does not depend on their
/// number. An input or page that cannot be read gets one line on `messages`, the rest goes on.
/// Throws Error when nothing at all can be done (no dictionaries, no output folder).
ExitCode read_inputs(const ReadOptions& options, std::ostream& messages);

}  // namespace planscribe::app
