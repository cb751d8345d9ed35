#pragma once

#include <cstdint>
#include <vector>

#include "chance.h"
#include "sheet.h"

/// Work on grey pixels that is fast enough for many pages.
namespace planscribe::press {

Image blank(int width, int height, int dpi);

/// Turned clockwise by quarters.
Image quarter_turned(const Image& image, int turns);

/// Gaussian blur with a standard deviation of up to 4 pixels.
Image blurred(const Image& image, double deviation);

constexpr std::uint8_t outside = 255;  ///< what resample writes beside the image

/// Writes `count` pixels of a straight walk through `image`, from `from` towards `to`, which is
/// reached after `steps`; between pixels greys are mixed, at most to 254.
void resample(const Image& image, Dot from, Dot to, int steps, int count, std::uint8_t* pixels);

/// Numbers about normally spread around 0 with standard deviation 1, from a table that is
/// entered anew at every row.
class Noise {
public:
    explicit Noise(Chance& chance);
    /// `count` numbers, in 64ths; `count` at most 32768.
    const std::int16_t* row(Chance& chance) const;

private:
    static constexpr std::size_t size = 65536, longest = 32768;
    std::vector<std::int16_t> table_;
};

/// Light that changes slowly over a page, known on a coarse grid.
class Light {
public:
    /// `fall`: from the middle to one side; `uneven`: height of the waves, both greys.
    Light(int width, int height, double fall, double uneven, Chance& chance);
    /// The light of each pixel of a row, in 64ths of a grey.
    void row(int y, std::vector<int>& greys) const;

private:
    static constexpr int step = 32;
    int width_ = 0, across_ = 0;
    std::vector<float> grid_;
};

}  // namespace planscribe::press
