#pragma once

#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>

namespace planscribe::review {

/// Bytes that took a while to make and may be wanted again, by what they were made of. What was
/// wanted longest ago goes where there are too many. May be asked from several threads at once.
class Cache {
public:
    explicit Cache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// What is kept under `key`, else what `make` gives, which is kept. Errors of `make` pass.
    std::string get(const std::string& key, const std::function<std::string()>& make);

private:
    struct Kept {
        std::string bytes;
        std::list<std::string>::iterator turn;
    };

    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::mutex mutex_;
    std::list<std::string> turns_;  ///< keys, those wanted last first
    std::map<std::string, Kept> kept_;
};

}  // namespace planscribe::review
