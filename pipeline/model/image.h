#pragma once

#include <cstdint>
#include <vector>

namespace planscribe {

/// A page as grey pixels, row by row from the top left, 0 black and 255 white, no padding.
struct Image {
    int width = 0;
    int height = 0;
    int dpi = 0;  ///< pixels an inch; 0 when the file does not say
    std::vector<std::uint8_t> pixels;

    bool empty() const { return pixels.empty(); }
};

}  // namespace planscribe
