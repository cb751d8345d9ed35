#include "app/outcomes.h"

#include <algorithm>

namespace planscribe::app {

Outcomes::Outcomes(std::size_t inputs, Progress& progress)
    : progress_(progress), notes_(inputs), outcomes_(inputs) {}

void Outcomes::note(std::size_t input, std::string line) {
    const std::scoped_lock lock(mutex_);
    notes_[input].push_back(std::move(line));
}

void Outcomes::set(std::size_t input, Outcome outcome) {
    const std::scoped_lock lock(mutex_);
    outcomes_[input] = std::move(outcome);
    for (; said_ < outcomes_.size() && outcomes_[said_]; ++said_) {
        for (const std::string& line : notes_[said_]) progress_.say(line);
        progress_.say(outcomes_[said_]->message);
    }
}

ExitCode Outcomes::code() const {
    const auto any = [this](ExitCode code) {
        return std::ranges::any_of(outcomes_,
                                   [code](const auto& o) { return o && o->code == code; });
    };
    if (any(ExitCode::could_not_finish)) return ExitCode::could_not_finish;
    return any(ExitCode::look) ? ExitCode::look : ExitCode::done;
}

}  // namespace planscribe::app
