#include "app/commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "app/verbs.h"

namespace planscribe::app {
namespace {

constexpr std::array verbs = {add_read,   add_list,    add_show,   add_find,
                              add_remove, add_compare, add_export, add_review,
                              add_check,  add_repair,  add_score};

/// The words of the command line, last first, as CLI::App::parse takes them. To that library a
/// `--` says only that no option follows, so where it parts two lists it becomes an option.
std::vector<std::string> words_of(int argc, char** argv) {
    std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (!words.empty() && words.front() == "score")
        std::replace(words.begin(), words.end(), std::string("--"), std::string("--outputs"));
    std::reverse(words.begin(), words.end());
    return words;
}

}  // namespace

ExitCode run_command(int argc, char** argv) {
    CLI::App app("planscribe reads the plans of Swedish samordningsförbund.", "planscribe");
    app.set_version_flag("--version", "planscribe " PLANSCRIBE_VERSION);
    app.require_subcommand(1);
    ExitCode code = ExitCode::wrong_usage;
    for (const auto add : verbs) add(app, code);
    try {
        app.parse(words_of(argc, argv));
    } catch (const CLI::ParseError& stop) {
        const bool asked_for_help = stop.get_exit_code() == 0;
        app.exit(stop, std::cout, std::cerr);
        return asked_for_help ? ExitCode::done : ExitCode::wrong_usage;
    }
    return code;
}

}  // namespace planscribe::app
