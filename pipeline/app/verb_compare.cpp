#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/comparing.h"
#include "app/verbs.h"

namespace planscribe::app {

void add_compare(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    const auto wish = std::make_shared<CompareOptions>();
    CLI::App* verb = app.add_subcommand(
        "compare", "Compare the plans of an archive over years and associations");
    add_store_option(*verb, *options);
    add_json_option(*verb, *options);
    verb->add_option("--association", wish->associations,
                     "Only this one, and what merged into it; a name or a part of it");
    verb->add_option("--year", wish->year, "Only this year, or these: 2020-2024");
    verb->add_option("--question", wish->questions,
                     "Only this question, by its id, which stands behind its title");
    verb->add_option("--language", wish->language, "Of what is written: sv or en")
        ->check(CLI::IsMember({"sv", "en"}));
    verb->add_option("--out", wish->out, "A file for it: .html, .csv, .xlsx or .json");
    verb->add_option("--reports", wish->reports,
                     "The folder that `read --out` filled: the page links to its reports");
    verb->callback(
        [options, wish, &code] { code = compare_archive(*options, *wish, std::cout, std::cerr); });
}

}  // namespace planscribe::app
