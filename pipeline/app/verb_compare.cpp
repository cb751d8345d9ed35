#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/printable.h"
#include "app/verbs.h"
#include "compare/answers.h"

namespace planscribe::app {
namespace {

constexpr const char* state_grant = "3010";  // dictionaries/accounts.tsv

}  // namespace

void add_compare(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    CLI::App* verb = app.add_subcommand(
        "compare", "Compare the budgets of an archive: state grants by year, and missing plans");
    add_store_option(*verb, *options);
    add_json_option(*verb, *options);
    verb->callback([options, &code] {
        store::Archive archive = open_archive(options->store, store::Access::read);
        compare::Comparison comparison;
        comparison.state_grants = compare::budgets(archive.amounts(state_grant));
        comparison.coverage = compare::coverage(archive.list(), comparison.state_grants);
        std::cout << (options->json ? comparison_json(comparison)
                                    : printable(comparison_text(comparison)));
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
