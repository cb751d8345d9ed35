#pragma once

#include <string>

#include "store/archive.h"

namespace CLI {  // NOLINT(readability-identifier-naming): it is named by others
class App;
}

namespace planscribe::app {

/// Opens the archive of a `--store`, for a program with the dictionaries that this one has. Throws
/// Error, see store::Archive.
store::Archive open_archive(const std::string& url, store::Access access);

/// The options that the verbs of an archive share.
struct ArchiveOptions {
    std::string store;
    bool json = false;
};

void add_store_option(CLI::App& verb, ArchiveOptions& options);
void add_json_option(CLI::App& verb, ArchiveOptions& options);

}  // namespace planscribe::app
