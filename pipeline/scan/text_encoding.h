#pragma once

#include <string>
#include <string_view>

namespace planscribe::scan {

/// Whether bytes can be text: no NUL, hardly any control characters.
bool looks_like_text(std::string_view bytes);

/// Code points of a text: of UTF-8 when it is valid (a byte order mark is left out), else of
/// Windows-1252, which Latin-1 is part of. Its five unused bytes become U+FFFD.
std::u32string decode(std::string_view bytes);

std::string to_utf8(std::u32string_view text);

}  // namespace planscribe::scan
