#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe::review {

/// What of a request says who sends it. Header values, empty where there is none.
struct Visitor {
    std::string method, host, origin, fetch_site, cookie;
};

/// Lets people in who were given an address with a token, and nobody else: no other program of the
/// machine, no page of another site (cross-site requests, DNS rebinding). May be asked from several
/// threads at once.
///
/// A token makes one session and is spent: it goes on working for a short while after its first
/// use, so that a second browser beside the first gets in and a page that is loaded twice does not
/// lock its reader out. `invite` makes another one for a colleague.
class Gate {
public:
    using Clock = std::chrono::steady_clock;
    using Random = std::string (*)();  ///< a long secret, different each time

    /// `hosts`: what a Host header may say, as "127.0.0.1:8080".
    Gate(std::vector<std::string> hosts, Random random);

    std::string invite();

    /// The cookie of a new session; empty for a token that is none, or spent.
    std::string enter(std::string_view token, Clock::time_point now);

    /// Whether it comes from this machine's own page: Host, and for what changes something Origin.
    bool is_ours(const Visitor& visitor) const;

    /// How the session of a cookie is called, as "Granskare 2"; empty without one.
    std::string session(const Visitor& visitor) const;

    static constexpr const char* cookie_name = "planscribe_session";
    static constexpr std::chrono::minutes grace{3};

private:
    std::vector<std::string> hosts_;
    Random random_;
    mutable std::mutex mutex_;
    std::map<std::string, Clock::time_point, std::less<>> tokens_;  ///< when each is spent
    std::map<std::string, std::string, std::less<>> sessions_;      ///< by cookie
};

/// The value of a cookie in a Cookie header; empty where it is not there.
std::string cookie_value(std::string_view header, std::string_view name);

}  // namespace planscribe::review
