#include "review/cache.h"

namespace planscribe::review {

std::string Cache::get(const std::string& key, const std::function<std::string()>& make) {
    {
        const std::scoped_lock lock(mutex_);
        if (const auto found = kept_.find(key); found != kept_.end()) {
            turns_.splice(turns_.begin(), turns_, found->second.turn);
            return found->second.bytes;
        }
    }
    std::string bytes = make();
    const std::scoped_lock lock(mutex_);
    if (bytes.size() > most_bytes_ || kept_.contains(key)) return bytes;
    turns_.push_front(key);
    kept_[key] = {bytes, turns_.begin()};
    for (bytes_ += bytes.size(); bytes_ > most_bytes_; turns_.pop_back()) {
        const auto oldest = kept_.find(turns_.back());
        bytes_ -= oldest->second.bytes.size();
        kept_.erase(oldest);
    }
    return bytes;
}

}  // namespace planscribe::review
