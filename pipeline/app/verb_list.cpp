#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/printable.h"
#include "app/verbs.h"
#include "store/answers.h"

namespace planscribe::app {

void add_list(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    CLI::App* list = app.add_subcommand("list", "List the documents of an archive");
    add_store_option(*list, *options);
    add_json_option(*list, *options);
    list->callback([options, &code] {
        store::Archive archive = open_archive(options->store, store::Access::read);
        const auto entries = archive.list();
        std::cout << (options->json ? list_json(entries, archive.dictionaries())
                                    : printable(list_text(entries, archive.dictionaries())));
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
