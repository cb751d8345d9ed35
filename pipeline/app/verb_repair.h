#pragma once

#include "app/options.h"

namespace CLI {
class App;
}

namespace planscribe::app {

/// Adds `planscribe repair [FILE]`: OCR text from a file or standard input, repaired to standard
/// output, line for line. With --explain each change goes to standard error, with --join words
/// that a line end parts are joined. The work that a parsed command line sets off ends in `code`.
/// could_not_finish when the file cannot be read or is no text.
void add_repair(CLI::App& app, ExitCode& code);

}  // namespace planscribe::app
