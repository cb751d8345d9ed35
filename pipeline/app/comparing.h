#pragma once

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "app/archives.h"
#include "app/options.h"

namespace planscribe::app {

/// What `planscribe compare` was asked to do, beside which archive.
struct CompareOptions {
    std::vector<std::string> associations, questions;
    std::string year;  ///< "2024" or "2020-2024"; empty for all
    std::string language = "en";
    std::optional<std::filesystem::path> out, reports;
};

/// Compares, and writes a file or to `out`. Throws Error: `usage` for a year that is none, a file
/// name without an ending that we write, or a question that there is not.
ExitCode compare_archive(const ArchiveOptions& archive, const CompareOptions& options,
                         std::ostream& out, std::ostream& messages);

}  // namespace planscribe::app
