#include "scanner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "grey.h"
#include "soil.h"

namespace planscribe::press {
namespace {

Bend bend_of(const Wear& wear, bool lying, Chance& chance) {
    Bend bend;
    bend.quarter_turns = lying ? wear.quarter_turns : 0;
    bend.degrees = chance.even(-wear.skew, wear.skew);
    bend.lean_x = chance.even(-wear.lean, wear.lean);
    bend.lean_y = chance.even(-wear.lean, wear.lean);
    bend.wave_x = chance.even(0, wear.wave);
    bend.wave_y = chance.even(0, wear.wave);
    bend.wave_length = chance.even(2600, 5200);
    bend.phase = chance.even(0, 2 * std::numbers::pi);
    bend.scale = wear.dpi / 300.0 * wear.shrink;
    bend.shift_x = chance.even(-6, 6) * wear.dpi / 300;
    bend.shift_y = chance.even(-6, 6) * wear.dpi / 300;
    return bend;
}

/// The print of the other side, mirrored, on this one.
void show_through(Image& page, const Image& behind, double share) {
    const auto darkened = [&](int value, int other) {
        return static_cast<std::uint8_t>(std::max(0.0, value - share * (255 - other)));
    };
    for (int y = 0; y < std::min(page.height, behind.height); ++y) {
        std::uint8_t* row = &page.pixels[static_cast<std::size_t>(y) * page.width];
        const std::uint8_t* other = &behind.pixels[static_cast<std::size_t>(y) * behind.width];
        for (int x = 0; x < std::min(page.width, behind.width); ++x)
            row[x] = darkened(row[x], other[behind.width - 1 - x]);
    }
}

Image taken_up(const Image& page, const Warp& warp, int width, int height, int dpi) {
    constexpr int step = 16;
    Image image = blank(width, height, dpi);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* row = &image.pixels[static_cast<std::size_t>(y) * width];
        Dot from = warp.to_turned({0.5, y + 0.5});
        for (int x = 0; x < width; x += step) {
            const Dot to = warp.to_turned({x + step + 0.5, y + 0.5});
            resample(page, from, to, step, std::min(step, width - x), row + x);
            from = to;
        }
    }
    return image;
}

/// Grey of each pixel as the machine sees it, in 64ths: ink on paper, or what lies beside it.
std::array<int, 256> tones(const Wear& wear) {
    std::array<int, 256> table{};
    for (int value = 0; value < outside; ++value)
        table[static_cast<std::size_t>(value)] =
            static_cast<int>(64 * (wear.ink + (wear.paper - wear.ink) * value / (outside - 1)));
    table[outside] = static_cast<int>(64 * wear.border);
    return table;
}

void see(Image& image, const Wear& wear, Chance& chance) {
    const auto tone = tones(wear);
    const Noise noise(chance);
    const Light light(image.width, image.height, wear.fall, wear.uneven, chance);
    const int strength = static_cast<int>(64 * wear.noise), level = static_cast<int>(wear.level);
    std::vector<int> lit;
    for (int y = 0; y < image.height; ++y) {
        light.row(y, lit);
        const std::int16_t* grain = noise.row(chance);
        std::uint8_t* row = &image.pixels[static_cast<std::size_t>(y) * image.width];
        for (int x = 0; x < image.width; ++x) {
            const auto i = static_cast<std::size_t>(x);
            const int grey = (tone[row[x]] + lit[i] + ((strength * grain[x]) >> 6)) >> 6;
            row[x] = static_cast<std::uint8_t>(wear.bitonal ? (grey < level ? 0 : 255)
                                                            : std::clamp(grey, 0, 255));
        }
    }
}

void copy(Image& page, double blur, Chance& chance) {
    page = blurred(page, blur);
    const double level = chance.even(132, 182);
    const Noise noise(chance);
    for (int y = 0; y < page.height; ++y) {
        const std::int16_t* grain = noise.row(chance);
        std::uint8_t* row = &page.pixels[static_cast<std::size_t>(y) * page.width];
        for (int x = 0; x < page.width; ++x) row[x] = row[x] + grain[x] / 5 < level ? 0 : 255;
    }
}

}  // namespace

Scan scan(const Image& page, const Image* behind, const Wear& wear, Chance& chance) {
    Image image = page;
    if (behind && wear.behind > 0) show_through(image, *behind, wear.behind);
    for (int i = 0; i < wear.copies; ++i) copy(image, chance.even(1.1, 1.5), chance);
    if (wear.blur > 0) image = blurred(image, wear.blur);
    const bool lying = page.width > page.height;
    const Bend bend = bend_of(wear, lying, chance);
    image = quarter_turned(image, bend.quarter_turns);
    const auto size = [&](int pixels) {
        return static_cast<int>(std::lround(pixels * wear.dpi / 300.0));
    };
    const int width = size(image.width), height = size(image.height);
    const Warp warp(bend, page.width, page.height, width, height);
    image = taken_up(image, warp, width, height, wear.dpi);
    see(image, wear, chance);
    soil(image, wear, chance);
    return {std::move(image), warp};
}

}  // namespace planscribe::press
