#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace planscribe::app {

/// Where the time of a run goes: the stages, and what a worker does beside them. `all` is the
/// whole life of a worker, so that what it holds over the others is waiting and opening files.
enum class Step {
    start,
    load,
    clean,
    picture,
    read,
    repair,
    lay_out,
    extract,
    prove,
    publish,
    keep,
    all
};

/// Seconds of wall clock that the workers spent in each step, added up over all workers. May be
/// told from several threads. Nothing that is read depends on it.
class Timings {
public:
    /// Does `work`, and adds the time it took to `step`, also when it throws.
    template <class Work>
    auto of(Step step, Work&& work) {
        const Span span(*this, step);
        return std::forward<Work>(work)();
    }

    double seconds(Step step) const;

    /// A line "step<tab>seconds" for each, under a line of column names.
    std::string table() const;

private:
    using Clock = std::chrono::steady_clock;

    class Span {
    public:
        Span(Timings& timings, Step step) : timings_(timings), step_(step) {}
        ~Span() { timings_.add(step_, Clock::now() - begun_); }
        Span(const Span&) = delete;
        Span& operator=(const Span&) = delete;

    private:
        Timings& timings_;
        Step step_;
        Clock::time_point begun_ = Clock::now();
    };

    void add(Step step, Clock::duration time);

    std::array<std::atomic<std::int64_t>, static_cast<std::size_t>(Step::all) + 1> nanoseconds_{};
};

/// Writes the table. Throws Error(output).
void write(const Timings& timings, const std::filesystem::path& file);

}  // namespace planscribe::app
