#pragma once

#include <string>

#include "model/box.h"
#include "model/image.h"

namespace planscribe::scan {

/// The pixels of a JPEG, in grey. Throws Error(input) for what is none.
Image from_jpeg(const std::string& bytes);

/// A picture as a JPEG, scaled down to at most `width` pixels. Throws Error(output).
std::string to_jpeg(const Image& picture, int width);

/// A part of a picture, `scale` times as large. Throws Error(limit).
Image part_of(const Image& picture, const Box& part, double scale);

}  // namespace planscribe::scan
