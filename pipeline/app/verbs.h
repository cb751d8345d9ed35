#pragma once

#include "app/options.h"

namespace CLI {
class App;
}

/// The verbs of the command line, one file each (verb_NAME.cpp). A function here adds its verb to
/// `app`: its options, and the work that a parsed command line sets off, which ends in `code`.
namespace planscribe::app {

void add_read(CLI::App& app, ExitCode& code);

/// `planscribe list|show ID|find WORDS… --store URL`: what an archive holds, on standard output,
/// for people or as JSON. `remove ID` takes a document out.
void add_list(CLI::App& app, ExitCode& code);
void add_show(CLI::App& app, ExitCode& code);
void add_find(CLI::App& app, ExitCode& code);
void add_remove(CLI::App& app, ExitCode& code);

/// `planscribe compare --store URL`: series of amounts over the documents of an archive.
void add_compare(CLI::App& app, ExitCode& code);

/// `planscribe export --store URL --to FORMAT --out PATH`: a whole archive in a format that others
/// read (exports/formats.h).
void add_export(CLI::App& app, ExitCode& code);

/// `planscribe review --store URL`: the review page, until it is interrupted. Its address is the
/// first line on standard output.
void add_review(CLI::App& app, ExitCode& code);

/// `planscribe check FILE…`: the budget engine alone, on plan.json or on a plan typed by hand
/// (checking.h).
void add_check(CLI::App& app, ExitCode& code);

/// `planscribe repair [FILE]`: OCR text from a file or standard input, repaired to standard
/// output, line for line. With --explain each change goes to standard error, with --join words
/// that a line end parts are joined. could_not_finish when the file cannot be read or is no text.
void add_repair(CLI::App& app, ExitCode& code);

/// `planscribe score TRUTH… -- OUTPUT…`. The i-th truth belongs to the i-th output, and to the
/// i-th raw text when there are any. Figures go to standard output, a line for each pair that
/// could not be scored to standard error. wrong_usage when the numbers do not match,
/// could_not_finish when a pair failed.
void add_score(CLI::App& app, ExitCode& code);

}  // namespace planscribe::app
