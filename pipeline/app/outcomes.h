#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/progress.h"

namespace planscribe::app {

/// How one input ended, and what to say of it.
struct Outcome {
    ExitCode code = ExitCode::done;
    std::string message;
};

/// Gathers the outcomes of all inputs from several workers, and says them in input order.
class Outcomes {
public:
    Outcomes(std::size_t inputs, Progress& progress);

    /// Adds a line that is said before the outcome of `input`, behind those added earlier.
    void note(std::size_t input, std::string line);

    void set(std::size_t input, Outcome outcome);

    /// The worst of all: could_not_finish, then look, then done.
    ExitCode code() const;

private:
    std::mutex mutex_;
    Progress& progress_;
    std::vector<std::vector<std::string>> notes_;
    std::vector<std::optional<Outcome>> outcomes_;
    std::size_t said_ = 0;
};

}  // namespace planscribe::app
