#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/printable.h"
#include "app/verbs.h"
#include "store/answers.h"

namespace planscribe::app {

void add_show(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    const auto id = std::make_shared<std::string>();
    CLI::App* show = app.add_subcommand("show", "Show a document of an archive");
    show->add_option("ID", *id, "What `list` calls it, or the SHA-256 of its file; its beginning")
        ->required();
    add_store_option(*show, *options);
    add_json_option(*show, *options);
    show->callback([options, id, &code] {
        store::Archive archive = open_archive(options->store, store::Access::read);
        const store::Shown shown = archive.show(*id);
        std::cout << (options->json ? show_json(shown, archive.dictionaries())
                                    : printable(show_text(shown, archive.dictionaries())));
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
