#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/checking.h"
#include "app/verbs.h"

namespace planscribe::app {

void add_check(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* check = app.add_subcommand(
        "check", "Prove the budget of a plan.json, or of a plan typed by hand (.yaml)");
    check->add_option("FILE", options->files, "plan.json as `read` writes it, or a typed plan")
        ->required();
    check
        ->add_option("--set", options->changes,
                     "A change to try on a typed plan: 'state grant -10 % from 2027', "
                     "'Kansli +200', 'Revision = 30'; repeatable")
        ->allow_extra_args(false);
    check->add_flag("--json", options->json, "Write plan.json, not tables");
    check->add_option("--out", options->out,
                      "Folder for the results, as of a scan; each plan makes OUT/STEM/");
    check->callback([options, &code] { code = check_plans(*options, std::cout, std::cerr); });
}

}  // namespace planscribe::app
