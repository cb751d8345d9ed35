#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/archives.h"
#include "app/printable.h"
#include "app/verbs.h"
#include "base/dictionary.h"
#include "exports/formats.h"

namespace planscribe::app {

void add_export(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ArchiveOptions>();
    const auto format = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    CLI::App* verb =
        app.add_subcommand("export", "Write a whole archive in a format that others read");
    add_store_option(*verb, *options);
    verb->add_option("--to", *format, "The format: " + exports::format_names())
        ->required()
        ->check([](const std::string& name) {
            return exports::format_named(name)
                       ? std::string()
                       : "'" + name + "' is none of " + exports::format_names();
        });
    verb->add_option("--out", *out,
                     "The file to write; a folder for datapackage, sie, alto, page and hocr")
        ->required();
    verb->callback([options, format, out, &code] {
        store::Archive archive = open_archive(options->store, store::Access::read);
        const auto say = [](const std::string& line) {
            std::cerr << printable("planscribe: " + line) << '\n';
        };
        exports::write(archive, *exports::format_named(*format), {*out, dictionary_folder(), say});
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
