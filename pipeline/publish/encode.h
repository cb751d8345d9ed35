#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

namespace planscribe::publish {

/// Writes the bytes of `file` as base64, a piece at a time. Throws Error(output) when it
/// cannot be read.
void write_base64(std::ostream& out, const std::filesystem::path& file);

/// The SHA-256 of `text` as a content security policy names it: "sha256-" and base64.
std::string policy_hash(std::string_view text);

}  // namespace planscribe::publish
