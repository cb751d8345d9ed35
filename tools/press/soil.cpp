#include "soil.h"

#include <algorithm>
#include <cmath>

namespace planscribe::press {
namespace {

std::uint8_t& pixel(Image& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y) * image.width + x];
}

void spot(Image& image, Dot middle, double radius, std::uint8_t grey) {
    const int reach = static_cast<int>(std::ceil(radius));
    const int cx = static_cast<int>(middle.x), cy = static_cast<int>(middle.y);
    for (int y = std::max(0, cy - reach); y <= std::min(image.height - 1, cy + reach); ++y)
        for (int x = std::max(0, cx - reach); x <= std::min(image.width - 1, cx + reach); ++x)
            if (std::hypot(x - middle.x, y - middle.y) <= radius) pixel(image, x, y) = grey;
}

/// Four holes, 21, 70 and 21 mm apart, 12 mm from the edge.
void punch(Image& image, std::uint8_t grey, Chance& chance) {
    const double mm = image.dpi / 25.4;
    const double x = chance.even(10, 12) * mm,
                 middle = image.height / 2.0 + chance.even(-3, 3) * mm;
    for (const double offset : {-56.0, -35.0, 35.0, 56.0})
        spot(image, {x, middle + offset * mm}, 2.6 * mm, grey);
}

void darken_edges(Image& image, std::uint8_t grey, Chance& chance) {
    const double mm = image.dpi / 25.4;
    const double left = chance.even(0.5, 4) * mm, top = chance.even(0, 3) * mm;
    const double lean = chance.even(-1, 1) * mm;
    for (int y = 0; y < image.height; ++y) {
        const bool above = y < top + 0.3 * mm * chance.normal();
        const double edge = left + lean * y / image.height + 0.3 * mm * chance.normal();
        const int dark = above ? image.width : std::clamp(static_cast<int>(edge), 0, image.width);
        std::fill_n(&pixel(image, 0, y), dark, grey);
    }
}

void turn_over(Image& image, double share, Chance& chance) {
    const auto count = static_cast<std::size_t>(share * double(image.pixels.size()));
    for (std::size_t i = 0; i < count; ++i) {
        auto& value =
            image.pixels[static_cast<std::size_t>(chance.even(0, double(image.pixels.size())))];
        value = static_cast<std::uint8_t>(255 - value);
    }
}

void lose_lines(Image& image, int count, Chance& chance) {
    for (int i = 0; i < count; ++i) {
        const int y = static_cast<int>(chance.even(1, image.height));
        std::copy_n(&pixel(image, 0, y - 1), image.width, &pixel(image, 0, y));
    }
}

}  // namespace

void soil(Image& image, const Wear& wear, Chance& chance) {
    const auto dark = static_cast<std::uint8_t>(wear.bitonal ? 0 : wear.ink * 0.8);
    for (int i = 0; i < wear.dust; ++i) {
        const Dot at{chance.even(0, image.width), chance.even(0, image.height)};
        const double share = chance.even(0, 1);
        spot(image, at, 0.6 + share * share * (wear.speck - 0.6), dark);
    }
    if (wear.dark_edges) darken_edges(image, dark, chance);
    if (wear.holes) punch(image, dark, chance);
    turn_over(image, wear.salt, chance);
    lose_lines(image, wear.lost_lines, chance);
}

}  // namespace planscribe::press
