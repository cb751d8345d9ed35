#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/progress.h"
#include "model/document.h"
#include "store/archive.h"

namespace planscribe::app {

/// Keeps what the workers of a run have read in its archive, one document at a time. Without an
/// archive it does nothing.
class Keeper {
public:
    /// Opens the archive, so that a run that can keep nothing does not begin. Says when other
    /// dictionaries read documents that are in it. Throws Error.
    Keeper(std::optional<std::string> url, Progress& progress);

    /// What people decided about the source with this SHA-256. Throws Error.
    std::vector<store::Correction> corrections(const std::string& sha256);

    /// Keeps a document; `place` is the path of its source, `pictures` holds those of its pages
    /// (pages.h), `as_read` is its plan.json before people's answers, empty where there are none.
    /// Gives what a person should know of it.
    /// Where that fails it is tried once more, as a server that was long at rest may have to be
    /// reached anew. Throws Error when it was not kept.
    std::vector<std::string> keep(const Document& document, const std::filesystem::path& place,
                                  const std::filesystem::path& pictures,
                                  const std::string& as_read);

    bool keeps() const { return url_.has_value(); }

private:
    std::optional<std::string> url_;
    std::mutex mutex_;
    std::optional<store::Archive> archive_;
};

}  // namespace planscribe::app
