#pragma once

#include <string>

namespace planscribe::press {

/// SHA-256 in 64 hexadecimal digits.
std::string sha256(const std::string& bytes);

}  // namespace planscribe::press
