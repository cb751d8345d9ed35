#include "review/gate.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::review {
namespace {

bool changes_something(const std::string& method) {
    return method != "GET" && method != "HEAD";
}

}  // namespace

Gate::Gate(std::vector<std::string> hosts, Random random)
    : hosts_(std::move(hosts)), random_(random) {}

std::string Gate::invite() {
    const std::scoped_lock lock(mutex_);
    std::string token = random_();
    tokens_.emplace(token, Clock::time_point::max());
    return token;
}

std::string Gate::enter(std::string_view token, Clock::time_point now) {
    const std::scoped_lock lock(mutex_);
    const auto found = tokens_.find(token);
    if (found == tokens_.end() || found->second < now) return {};
    found->second = std::min(found->second, now + grace);
    std::string cookie = random_();
    sessions_.emplace(cookie, "Granskare " + std::to_string(sessions_.size() + 1));
    return cookie;
}

bool Gate::is_ours(const Visitor& visitor) const {
    if (std::ranges::count(hosts_, visitor.host) == 0) return false;
    const bool from_elsewhere = !visitor.fetch_site.empty() &&
                                visitor.fetch_site != "same-origin" && visitor.fetch_site != "none";
    if (!changes_something(visitor.method)) return true;
    if (from_elsewhere) return false;
    return visitor.origin.empty() ? visitor.fetch_site != "none"
                                  : visitor.origin == "http://" + visitor.host;
}

std::string Gate::session(const Visitor& visitor) const {
    const std::scoped_lock lock(mutex_);
    const auto found = sessions_.find(cookie_value(visitor.cookie, cookie_name));
    return found == sessions_.end() ? std::string() : found->second;
}

std::string cookie_value(std::string_view header, std::string_view name) {
    for (const std::string& part : split(header, ';')) {
        const std::string cookie = trim(part);
        if (cookie.size() > name.size() && cookie.starts_with(name) && cookie[name.size()] == '=')
            return cookie.substr(name.size() + 1);
    }
    return {};
}

}  // namespace planscribe::review
