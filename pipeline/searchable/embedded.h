#pragma once

#include <string_view>

/// Files that go into each PDF; the build embeds them as the system has them (embed.cmake).
namespace planscribe::searchable {

extern const std::string_view font_file;    ///< TrueType font of blank glyphs
extern const std::string_view colour_file;  ///< ICC profile of sRGB

}  // namespace planscribe::searchable
