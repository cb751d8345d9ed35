#include "store/url.h"

#include <algorithm>

#include "base/error.h"

namespace planscribe::store {
namespace {

/// "user:password@host" -> "user@host"; a password may hold an @ of its own.
std::string without_password_of_user(std::string_view authority) {
    const std::size_t at = authority.rfind('@');
    if (at == std::string_view::npos) return std::string(authority);
    const std::size_t colon = std::min(authority.find(':'), at);
    return std::string(authority.substr(0, colon)) + std::string(authority.substr(at));
}

}  // namespace

bool on_server(std::string_view url) {
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) return true;
    if (url.empty())
        throw Error(ErrorCode::usage, "--store", "names no archive; give a file or postgresql://…");
    const std::size_t scheme = url.find("://");
    if (scheme != std::string_view::npos && url.find('/') > scheme)
        throw Error(ErrorCode::usage, std::string(url.substr(0, scheme + 3)) + "…",
                    "is no archive that is known; give a file or postgresql://…");
    return false;
}

std::string without_password(std::string_view url) {
    const std::size_t begin = url.find("://") + 3;
    // A password that is not encoded may hold any of / ? #, so the last @ ends it.
    const std::size_t at = std::min(url.rfind('@'), url.size());
    const std::size_t end = std::min(url.find('?', at == url.size() ? begin : at), url.size());
    std::string shown(url.substr(0, begin));
    shown += without_password_of_user(url.substr(begin, end - begin));
    return shown;  // parameters may hold a password too, and name nothing that a message needs
}

}  // namespace planscribe::store
