#pragma once

#include "app/options.h"

namespace planscribe::app {

/// Parses the command line and does what it says. Data goes to standard output, messages to
/// standard error. Throws Error where the run as a whole cannot go on.
ExitCode run_command(int argc, char** argv);

}  // namespace planscribe::app
