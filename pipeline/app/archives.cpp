#include "app/archives.h"

#include <CLI/CLI.hpp>

#include "base/dictionary.h"

namespace planscribe::app {

store::Archive open_archive(const std::string& url, store::Access access) {
    return {url, access, dictionary_version(dictionary_folder())};
}

void add_store_option(CLI::App& verb, ArchiveOptions& options) {
    verb.add_option("--store", options.store, "The archive: a file, or postgresql://…")->required();
}

void add_json_option(CLI::App& verb, ArchiveOptions& options) {
    verb.add_flag("--json", options.json, "Write JSON, not lines for people");
}

}  // namespace planscribe::app
