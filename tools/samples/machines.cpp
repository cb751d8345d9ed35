#include "machines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "press/pix.h"

namespace planscribe::press {
namespace {

std::uint8_t clamp(double value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
}

Image blurred(const Image& image, double radius) {
    const int half = static_cast<int>(std::ceil(2.5 * radius));
    L_KERNEL *across = nullptr, *down = nullptr;
    makeGaussianKernelSep(half, half, static_cast<l_float32>(radius), 1.0F, &across, &down);
    PIX* result = pixConvolveSep(to_pix(image).get(), across, down, 8, 1);
    kernelDestroy(&across);
    kernelDestroy(&down);
    return to_image(own(result), image.dpi);
}

Image turned(const Image& image, double degrees) {
    const auto angle = static_cast<l_float32>(degrees * std::numbers::pi / 180);
    return to_image(
        own(pixRotate(to_pix(image).get(), angle, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)),
        image.dpi);
}

Image scaled(const Image& image, double factor) {
    const auto scale = static_cast<l_float32>(factor);
    return to_image(own(pixScaleAreaMap(to_pix(image).get(), scale, scale)),
                    static_cast<int>(std::lround(image.dpi * factor)));
}

/// Calls change(x, y, value) for each pixel and keeps what it returns.
template <class Change>
void for_each_pixel(Image& image, Change change) {
    std::uint8_t* pixel = image.pixels.data();
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x, ++pixel) *pixel = clamp(change(x, y, *pixel));
}

/// Darkness that changes slowly over a page: a few waves of random place and length.
class Unevenness {
public:
    Unevenness(Chance& chance, double strength) : strength_(strength) {
        for (Wave& wave : waves_)
            wave = {chance.even(-1, 1) / 900, chance.even(-1, 1) / 900,
                    chance.even(0, 2 * std::numbers::pi)};
    }
    double at(int x, int y) const {
        double sum = 0;
        for (const Wave& wave : waves_)
            sum += std::sin(2 * std::numbers::pi * (wave.x * x + wave.y * y) + wave.phase);
        return strength_ * sum / 3;
    }

private:
    struct Wave {
        double x, y, phase;
    };
    std::array<Wave, 3> waves_{};
    double strength_;
};

/// Black or white; where the boundary lies sways with noise and over the page.
void threshold(Image& image, Chance& chance, double level, double noise, double sway) {
    const Unevenness uneven(chance, sway);
    for_each_pixel(image, [&](int x, int y, double value) {
        return value + noise * chance.normal() < level + uneven.at(x, y) ? 0 : 255;
    });
}

void spot(Image& image, double x, double y, double radius, std::uint8_t value) {
    const int reach = static_cast<int>(std::ceil(radius));
    const int cx = static_cast<int>(x), cy = static_cast<int>(y);
    for (int py = std::max(0, cy - reach); py <= std::min(image.height - 1, cy + reach); ++py)
        for (int px = std::max(0, cx - reach); px <= std::min(image.width - 1, cx + reach); ++px)
            if (std::hypot(px - x, py - y) <= radius)
                image.pixels[static_cast<std::size_t>(py) * image.width + px] = value;
}

void scatter_spots(Image& image, Chance& chance, int count, double largest, std::uint8_t value) {
    for (int i = 0; i < count; ++i) {
        const double share = chance.even(0, 1);
        const double x = chance.even(0, image.width), y = chance.even(0, image.height);
        spot(image, x, y, 0.6 + share * share * (largest - 0.6), value);
    }
}

/// The four holes of the Swedish ring binder: 21, 70 and 21 mm apart, 12 mm from the edge.
void punch_holes(Image& image, Chance& chance) {
    const double mm = image.dpi / 25.4;
    const double x = chance.even(10, 12) * mm,
                 middle = image.height / 2.0 + chance.even(-3, 3) * mm;
    for (const double offset : {-56.0, -35.0, 35.0, 56.0})
        spot(image, x, middle + offset * mm, 2.6 * mm, 0);
}

/// The lid stood open, or the page lay askew: a dark strip with a ragged edge.
void darken_edges(Image& image, Chance& chance) {
    const double mm = image.dpi / 25.4;
    const double left = chance.even(1, 4) * mm, top = chance.even(0, 3) * mm;
    const double lean = chance.even(-1, 1) * mm;
    for_each_pixel(image, [&](int x, int y, double value) {
        const double ragged = 0.4 * mm * chance.normal();
        const double edge = left + lean * y / image.height + ragged;
        return x < edge || y < top - lean * x / image.width + ragged ? 0 : value;
    });
}

void lose_lines(Image& image, Chance& chance, int count) {
    for (int i = 0; i < count; ++i) {
        const auto y = static_cast<std::ptrdiff_t>(chance.even(1, image.height));
        const auto line = image.pixels.begin() + y * image.width;
        std::copy(line - image.width, line, line);
    }
}

}  // namespace

Image office_scan(const Image& page, Chance& chance) {
    Image image = blurred(turned(page, chance.even(-0.7, 0.7)), chance.even(1.4, 1.9));
    const double ink = chance.even(70, 100), paper = chance.even(216, 234);
    const double fall = chance.even(-18, 18);
    const Unevenness uneven(chance, 6);
    scatter_spots(image, chance, 25, 2.5, 90);
    for_each_pixel(image, [&](int x, int y, double value) {
        const double light = ink + (paper - ink) * value / 255;
        return light + fall * x / image.width + uneven.at(x, y) + 5 * chance.normal();
    });
    return image;
}

Image fax(const Image& page, Chance& chance) {
    Image image = scaled(turned(page, chance.even(-0.5, 0.5)), 2.0 / 3);
    image = blurred(image, 0.9);
    threshold(image, chance, chance.even(125, 175), 30, 8);
    const double rate = 0.0012;
    for_each_pixel(image, [&](int, int, double value) {
        return chance.even(0, 1) < rate ? 255 - value : value;
    });
    lose_lines(image, chance, 6);
    return image;
}

Image photocopy(const Image& page, Chance& chance) {
    Image image = page;
    for (int generation = 0; generation < 3; ++generation) {
        image = blurred(turned(image, chance.even(-0.35, 0.35)), chance.even(1.1, 1.5));
        threshold(image, chance, chance.even(150, 172), 16, 8);
    }
    scatter_spots(image, chance, 260, 2.2, 0);
    darken_edges(image, chance);
    punch_holes(image, chance);
    return image;
}

}  // namespace planscribe::press
