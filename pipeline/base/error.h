#pragma once

#include <stdexcept>
#include <string>

namespace planscribe {

/// Why the program cannot go on with a file or a page.
enum class ErrorCode {
    usage,        ///< the call itself is wrong
    input,        ///< a file cannot be read, or is not what it says
    limit,        ///< a file asks for more time, memory or pixels than it may have
    output,       ///< nothing can be written
    environment,  ///< a program, model or dictionary that we need is missing
};

/// The only exception of the project: "cannot continue". Bad data that can be
/// worked around becomes a Finding instead. Caught at the page boundary and in main.
/// `where` names file and page, `reason` says why and what to do, `what()` reads "where: reason".
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::string where, const std::string& what)
        : std::runtime_error(where.empty() ? what : where + ": " + what),
          code_(code),
          where_(std::move(where)),
          reason_(what) {}

    ErrorCode code() const noexcept { return code_; }
    const std::string& where() const noexcept { return where_; }
    const std::string& reason() const noexcept { return reason_; }

private:
    ErrorCode code_;
    std::string where_;
    std::string reason_;
};

}  // namespace planscribe
