#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "scan/stored_picture.h"

/// The parts of stored_picture.cpp, a file each: a picture and, unless it is not asked for
/// (`no_strip`), the data of one of its strips.
namespace planscribe::scan {

struct Stored {
    StoredPicture picture;
    std::string data;
};

inline constexpr std::size_t no_strip = static_cast<std::size_t>(-1);

/// A PNG without transparency, interlacing or 16 bits, as it is; else nothing.
std::optional<Stored> stored_png(const std::string& bytes);

/// A page of a TIFF whose coding PDF has (CCITT group 4, JPEG, Deflate), in few strips; else
/// nothing.
std::optional<Stored> stored_tiff(const std::filesystem::path& file, int number, std::size_t strip);

}  // namespace planscribe::scan
