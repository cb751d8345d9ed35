#pragma once

#include <functional>
#include <string>

#include "review/api.h"
#include "review/uploads.h"

namespace planscribe::review {

struct Listening {
    std::string address = "127.0.0.1";
    int port = 0;                                     ///< 0 for any that is free
    std::size_t most_bytes = std::size_t{300} << 20;  ///< of an upload
};

/// Serves the page and its requests until the process is asked to end (`stop` is called with what
/// ends it). `ready` gets the address to open, with its token, once it can be opened. Throws
/// Error(environment) when the port cannot be had.
void serve(const Listening& listening, Api& api, Uploads& uploads,
           const std::function<void(const std::string& url)>& ready,
           const std::function<void(std::function<void()>)>& stop);

}  // namespace planscribe::review
