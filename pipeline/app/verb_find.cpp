#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/printable.h"
#include "app/verbs.h"
#include "store/answers.h"

namespace planscribe::app {
namespace {

struct FindOptions : ArchiveOptions {
    std::vector<std::string> phrases;
    int limit = 20;
};

void find(const FindOptions& options) {
    store::Archive archive = open_archive(options.store, store::Access::read);
    const store::Found found = archive.find(options.phrases, options.limit);
    std::cout << (options.json ? find_json(found) : printable(find_text(found)));
    const auto shown = static_cast<int>(found.hits.size());
    if (found.pages == 0)
        std::cerr << "planscribe: no page holds that\n";
    else if (shown < found.pages)
        std::cerr << "planscribe: " << shown << " of " << found.pages << " pages; --limit "
                  << found.pages << " shows all\n";
}

}  // namespace

void add_find(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<FindOptions>();
    CLI::App* find = app.add_subcommand("find", "Find words in the documents of an archive");
    find->add_option("WORDS", options->phrases,
                     "Words in any form; all must stand on a page. In quotes they must stand "
                     "together: find \"psykisk ohälsa\" rehabilitering")
        ->required();
    add_store_option(*find, *options);
    add_json_option(*find, *options);
    find->add_option("--limit", options->limit, "Pages to show at most; default 20")
        ->check(CLI::Range(1, 1'000'000));
    find->callback([options, &code] {
        app::find(*options);
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
