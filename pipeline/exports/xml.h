#pragma once

#include <string>
#include <string_view>

namespace planscribe::exports {

/// A text as it stands in XML, in content or in an attribute: well-formed, and without characters
/// that XML 1.0 cannot hold.
std::string xml_text(std::string_view text);

}  // namespace planscribe::exports
