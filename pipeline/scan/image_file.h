#pragma once

#include <filesystem>
#include <memory>

#include "scan/source.h"

namespace planscribe::scan {

enum class ImageKind { tiff, png, jpeg, jpeg2000 };

/// A file of page pictures, TIFF with any number, else one. Grey at the file's own size; palette,
/// colour, transparency and any depth are turned into grey. A picture whose pixels are not square
/// (fax: 204 x 98 dpi) is stretched to the finer of both. Resolutions that no scanner has count
/// as not given. The size is checked before a pixel is decoded: pages of more than most_pixels,
/// or whose decoding takes more than 512 MB, throw Error(limit).
std::unique_ptr<Source> open_image(const std::filesystem::path& file, ImageKind kind);

}  // namespace planscribe::scan
