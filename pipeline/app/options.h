#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace planscribe::app {

/// What `planscribe read` was asked to do.
struct ReadOptions {
    std::vector<std::filesystem::path> inputs;
    std::filesystem::path out;
    int jobs = 1;
    std::optional<std::string> store;              ///< the archive that keeps what was read
    std::optional<std::filesystem::path> timings;  ///< where to say how long each stage took
};

/// What `planscribe check` was asked to do.
struct CheckOptions {
    std::vector<std::filesystem::path> files;
    std::vector<std::string> changes;  ///< to try on a typed plan, one after another
    bool json = false;                 ///< plan.json to standard output, not tables
    std::optional<std::filesystem::path> out;
};

/// How a run ended; the program's exit code.
enum class ExitCode { done = 0, could_not_finish = 1, wrong_usage = 2, look = 3 };

}  // namespace planscribe::app
