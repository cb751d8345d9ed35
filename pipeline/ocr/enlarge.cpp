#include "ocr/enlarge.h"

#include <algorithm>

#include "ocr/ink.h"

namespace planscribe::ocr {
namespace {

constexpr int wanted_height = 48;
constexpr int white = 255;

/// Grey between the middles of pixels; white off the part.
int grey_at(const Image& page, const Box& from, int x, int y, int scale) {
    const auto at = [&](int px, int py) {
        const bool inside = px >= from.x && py >= from.y && px < from.right() && py < from.bottom();
        return inside ? int(pixel(page, px, py)) : white;
    };
    const int half = scale / 2, whole = scale * scale;
    const int sx = x - half + scale, sy = y - half + scale;  // one pixel on, so as not to be < 0
    const int left = from.x + sx / scale - 1, top = from.y + sy / scale - 1;
    const int right_part = sx % scale, lower_part = sy % scale;
    return (at(left, top) * (scale - right_part) * (scale - lower_part) +
            at(left + 1, top) * right_part * (scale - lower_part) +
            at(left, top + 1) * (scale - right_part) * lower_part +
            at(left + 1, top + 1) * right_part * lower_part) /
           whole;
}

}  // namespace

Image enlarge(const Image& page, const Box& box) {
    const int around = std::max(1, box.height / 8);
    const Box from = on_image(
        page, {box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around});
    Image image;
    if (from.empty()) return image;
    const int scale = std::max(2, (wanted_height + box.height - 1) / box.height);
    const int margin = scale * std::max(4, box.height / 2);
    image.width = from.width * scale + 2 * margin;
    image.height = from.height * scale + 2 * margin;
    image.dpi = page.dpi * scale;
    image.pixels.assign(
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height), white);
    for (int y = -scale; y < (from.height + 1) * scale; ++y)
        for (int x = -scale; x < (from.width + 1) * scale; ++x)
            image.pixels[static_cast<std::size_t>(y + margin) *
                             static_cast<std::size_t>(image.width) +
                         static_cast<std::size_t>(x + margin)] =
                static_cast<std::uint8_t>(grey_at(page, from, x, y, scale));
    return image;
}

}  // namespace planscribe::ocr
