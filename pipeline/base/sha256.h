#pragma once

#include <filesystem>
#include <string>

namespace planscribe {

/// The SHA-256 of a file's bytes as 64 hexadecimal digits. Throws Error(input).
std::string sha256(const std::filesystem::path& file);

}  // namespace planscribe
