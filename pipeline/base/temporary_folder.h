#pragma once

#include <filesystem>

namespace planscribe {

/// A new folder that only this user may enter, gone with all it holds at the end of scope.
/// Throws Error(environment) when it cannot be made.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace planscribe
