#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/verbs.h"

namespace planscribe::app {
namespace {

std::string removed_line(const store::Entry& entry, bool with_corrections) {
    std::string line =
        "planscribe: removed " + entry.file + " (" + store::short_id(entry.sha256) + ")";
    if (entry.corrections == 0) return line;
    line += with_corrections ? " with " : "; ";
    line += std::to_string(entry.corrections) +
            (entry.corrections == 1 ? " correction" : " corrections");
    return with_corrections ? line : line + " by people stay, and come back when it is read again";
}

}  // namespace

void add_remove(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    const auto id = std::make_shared<std::string>();
    const auto with_corrections = std::make_shared<bool>(false);
    CLI::App* remove = app.add_subcommand("remove", "Take a document out of an archive");
    remove->add_option("ID", *id, "What `list` calls it")->required();
    add_store_option(*remove, *options);
    remove->add_flag("--corrections", *with_corrections,
                     "What people decided about it goes too; without this it stays");
    remove->callback([options, id, with_corrections, &code] {
        store::Archive archive = open_archive(options->store, store::Access::change);
        std::cerr << removed_line(archive.remove(*id, *with_corrections), *with_corrections)
                  << '\n';
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
