#pragma once

#include "model/box.h"
#include "model/image.h"

namespace planscribe::ocr {

/// Grey of a pixel, which must lie on the image.
inline std::uint8_t pixel(const Image& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                        static_cast<std::size_t>(x)];
}

/// The part of `box` that lies on the image.
Box on_image(const Image& image, const Box& box);

/// Halfway between the darkest and the lightest pixel of the box: what is darker is ink.
int ink_limit(const Image& image, const Box& box);

}  // namespace planscribe::ocr
