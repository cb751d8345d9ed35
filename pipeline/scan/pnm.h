#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "model/image.h"

namespace planscribe::scan {

/// Pixels that a page may have; 600 dpi on A3 is 70 million.
constexpr long most_pixels = 100'000'000;

/// A picture in one of the binary forms P4, P5 (8 bits), P6 (8 bits), as poppler's programs write
/// them. Colour becomes grey by its luminance. Resolution is 0. Nothing when the bytes are not a
/// whole picture, or have more than most_pixels.
std::optional<Image> parse_pnm(std::string_view bytes);

/// The same from a file, row by row.
std::optional<Image> read_pnm(const std::filesystem::path& file);

}  // namespace planscribe::scan
