#pragma once

#include <string>
#include <string_view>

namespace planscribe::store {

/// Whether an archive is on a PostgreSQL server, by how its URL begins; else it is a file.
/// Throws Error(usage) for an empty one and for a URL of another kind.
bool on_server(std::string_view url);

/// The URL of a server as messages show it: without password.
std::string without_password(std::string_view url);

}  // namespace planscribe::store
