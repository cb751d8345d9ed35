#include "grey.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace planscribe::press {
namespace {

std::vector<int> kernel_of(double deviation) {
    const int half = std::max(1, static_cast<int>(std::ceil(2.5 * deviation)));
    std::vector<double> weights;
    double sum = 0;
    for (int i = -half; i <= half; ++i) {
        weights.push_back(std::exp(-i * i / (2 * deviation * deviation)));
        sum += weights.back();
    }
    std::vector<int> kernel;
    int rest = 256;
    for (const double weight : weights) {
        kernel.push_back(static_cast<int>(std::lround(256 * weight / sum)));
        rest -= kernel.back();
    }
    kernel[static_cast<std::size_t>(half)] += rest;
    return kernel;
}

/// Adds `weight` times the pixels to the sums.
void add(std::uint16_t* sums, const std::uint8_t* pixels, int count, int weight) {
    const auto factor = static_cast<std::uint16_t>(weight);
    for (int x = 0; x < count; ++x)
        sums[x] = static_cast<std::uint16_t>(sums[x] + factor * pixels[x]);
}

void store(const std::vector<std::uint16_t>& sums, std::uint8_t* pixels, int count) {
    for (int x = 0; x < count; ++x) pixels[x] = static_cast<std::uint8_t>(sums[x] >> 8);
}

}  // namespace

Image blank(int width, int height, int dpi) {
    Image image{width, height, dpi, {}};
    image.pixels.assign(static_cast<std::size_t>(width) * height, 255);
    return image;
}

Image quarter_turned(const Image& image, int turns) {
    if (turns % 4 == 0) return image;
    const bool swapped = turns % 2;
    const int width = swapped ? image.height : image.width;
    const int height = swapped ? image.width : image.height;
    Image result = blank(width, height, image.dpi);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const int to_x = turns == 1 ? width - 1 - y : turns == 2 ? width - 1 - x : y;
            const int to_y = turns == 1 ? x : turns == 2 ? height - 1 - y : height - 1 - x;
            result.pixels[static_cast<std::size_t>(to_y) * width + to_x] =
                image.pixels[static_cast<std::size_t>(y) * image.width + x];
        }
    return result;
}

Image blurred(const Image& image, double deviation) {
    const std::vector<int> kernel = kernel_of(deviation);
    const int half = static_cast<int>(kernel.size() / 2), width = image.width;
    Image across = image, result = image;
    std::vector<std::uint8_t> padded(static_cast<std::size_t>(width + 2 * half));
    std::vector<std::uint16_t> sums(static_cast<std::size_t>(width));
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* row = &image.pixels[static_cast<std::size_t>(y) * width];
        std::fill_n(padded.begin(), half, row[0]);
        std::copy_n(row, width, padded.begin() + half);
        std::fill_n(padded.end() - half, half, row[width - 1]);
        std::fill(sums.begin(), sums.end(), std::uint16_t{128});
        for (int i = 0; i < 2 * half + 1; ++i)
            add(sums.data(), &padded[static_cast<std::size_t>(i)], width,
                kernel[static_cast<std::size_t>(i)]);
        store(sums, &across.pixels[static_cast<std::size_t>(y) * width], width);
    }
    for (int y = 0; y < image.height; ++y) {
        std::fill(sums.begin(), sums.end(), std::uint16_t{128});
        for (int i = -half; i <= half; ++i) {
            const int from = std::clamp(y + i, 0, image.height - 1);
            add(sums.data(), &across.pixels[static_cast<std::size_t>(from) * width], width,
                kernel[static_cast<std::size_t>(i + half)]);
        }
        store(sums, &result.pixels[static_cast<std::size_t>(y) * width], width);
    }
    return result;
}

void resample(const Image& image, Dot from, Dot to, int steps, int count, std::uint8_t* pixels) {
    constexpr double unit = 65536;
    auto x = static_cast<std::int64_t>((from.x - 0.5) * unit);
    auto y = static_cast<std::int64_t>((from.y - 0.5) * unit);
    const auto dx = static_cast<std::int64_t>((to.x - from.x) * unit / steps);
    const auto dy = static_cast<std::int64_t>((to.y - from.y) * unit / steps);
    for (int i = 0; i < count; ++i, x += dx, y += dy) {
        const std::int64_t left = x >> 16, top = y >> 16;
        if (left < 0 || top < 0 || left + 1 >= image.width || top + 1 >= image.height) {
            pixels[i] = outside;
            continue;
        }
        const std::uint8_t* at = &image.pixels[static_cast<std::size_t>(top * image.width + left)];
        const int right = (x >> 8) & 255, below = (y >> 8) & 255;
        const int upper = at[0] * (256 - right) + at[1] * right;
        const int lower = at[image.width] * (256 - right) + at[image.width + 1] * right;
        const int grey = (upper * (256 - below) + lower * below) >> 16;
        pixels[i] = static_cast<std::uint8_t>(std::min(grey, outside - 1));
    }
}

Noise::Noise(Chance& chance) {
    table_.reserve(size + longest);
    for (std::size_t i = 0; i < size; ++i)
        table_.push_back(static_cast<std::int16_t>(64 * chance.normal()));
    for (std::size_t i = 0; i < longest; ++i) table_.push_back(table_[i]);
}

const std::int16_t* Noise::row(Chance& chance) const {
    return &table_[static_cast<std::size_t>(chance.even(0, size))];
}

Light::Light(int width, int height, double fall, double uneven, Chance& chance)
    : width_(width), across_(width / step + 2) {
    const double turn = 2 * std::numbers::pi, side = chance.even(0, turn);
    double wave[3][3];
    for (auto& [x, y, phase] : wave)
        x = chance.even(-1.5, 1.5), y = chance.even(-1.5, 1.5), phase = chance.even(0, turn);
    for (int row = 0; row < height / step + 2; ++row)
        for (int column = 0; column < across_; ++column) {
            const double u = double(column) * step / width - 0.5,
                         v = double(row) * step / height - 0.5;
            double grey = 2 * fall * (u * std::cos(side) + v * std::sin(side));
            for (const auto& [x, y, phase] : wave)
                grey += uneven / 3 * std::sin(turn * (x * u + y * v) + phase);
            grid_.push_back(static_cast<float>(64 * grey));
        }
}

void Light::row(int y, std::vector<int>& greys) const {
    greys.resize(static_cast<std::size_t>(width_));
    const float* upper = &grid_[static_cast<std::size_t>(y / step) * across_];
    const float* lower = upper + across_;
    const float below = static_cast<float>(y % step) / step;
    for (int column = 0; column * step < width_; ++column) {
        const float left = upper[column] + below * (lower[column] - upper[column]);
        const float right = upper[column + 1] + below * (lower[column + 1] - upper[column + 1]);
        const float rise = (right - left) / step;
        const int last = std::min(step, width_ - column * step);
        int* at = &greys[static_cast<std::size_t>(column) * step];
        for (int i = 0; i < last; ++i)
            at[i] = static_cast<int>(left + rise * static_cast<float>(i));
    }
}

}  // namespace planscribe::press
