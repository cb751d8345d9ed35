#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace planscribe::scan {

/// What a child process may use before it is killed.
struct ProcessLimits {
    std::chrono::seconds wall{120};
    std::chrono::seconds cpu{60};
    std::uint64_t memory = std::uint64_t{1536} << 20;    ///< bytes of address space
    std::uint64_t output = std::uint64_t{128} << 20;     ///< bytes on standard output
    std::uint64_t file_size = std::uint64_t{512} << 20;  ///< bytes of one file that it writes
};

/// How a child process ended, and what it said.
struct ProcessResult {
    enum class End {
        exited,    ///< by itself; `code` is its exit status
        killed,    ///< by a signal; `code` is its number
        too_slow,  ///< took more wall or processor time than it may
        too_long,  ///< wrote more than it may
    };
    End end = End::exited;
    int code = 0;
    std::string output;
    std::string errors;  ///< the first 64 kB of standard error

    bool succeeded() const { return end == End::exited && code == 0; }
};

/// Runs a program, found through PATH, without a shell, in a process group of its own that is
/// killed as a whole when a limit is passed or this process dies. Standard input is empty and
/// the language is C. May be called from several threads at once.
/// Throws Error(environment) when the program is missing or no process can be made.
ProcessResult run(const std::vector<std::string>& command, const ProcessLimits& limits = {});

/// Why a run failed, in a few words for people: "took too long", or its first error message.
std::string failure(const ProcessResult& result);

}  // namespace planscribe::scan
