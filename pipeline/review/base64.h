#pragma once

#include <string>
#include <string_view>

namespace planscribe::review {

/// The bytes that a base64 text stands for; whatever is no base64 is passed over.
std::string from_base64(std::string_view text);

}  // namespace planscribe::review
