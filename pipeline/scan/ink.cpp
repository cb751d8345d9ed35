#include <allheaders.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

using Histogram = std::array<long, 256>;

Histogram histogram(const Pix* grey) {
    Histogram counts{};
    const int width = pixGetWidth(const_cast<Pix*>(grey));
    for (int y = 0; y < pixGetHeight(const_cast<Pix*>(grey)); ++y) {
        l_uint32* row = pixGetData(const_cast<Pix*>(grey)) +
                        static_cast<std::ptrdiff_t>(y) * pixGetWpl(const_cast<Pix*>(grey));
        for (int x = 0; x < width; ++x) ++counts[GET_DATA_BYTE(row, x)];
    }
    return counts;
}

// Otsu: the split with the largest variance between both sides, kept to where print has its edge.
int threshold(const Histogram& counts) {
    double total = 0;
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += static_cast<double>(counts[i]);
        sum += static_cast<double>(i) * static_cast<double>(counts[i]);
    }
    double below = 0;
    double sum_below = 0;
    double best = -1;
    int split = 128;
    for (int i = 0; i < 255; ++i) {
        const auto count = static_cast<double>(counts[static_cast<std::size_t>(i)]);
        below += count;
        sum_below += i * count;
        if (below == 0 || below == total) continue;
        const double apart = sum_below / below - (sum - sum_below) / (total - below);
        const double variance = below * (total - below) * apart * apart;
        if (variance > best) best = variance, split = i + 1;
    }
    return std::clamp(split, 110, 190);
}

}  // namespace

PixPtr find_ink(const Pix* even) {
    return own(pixThresholdToBinary(const_cast<Pix*>(even), threshold(histogram(even))));
}

PixPtr find_letters(const Sheet& sheet, const Pix* ink) {
    Pix* all = const_cast<Pix*>(ink);
    const PixPtr without_large = own(pixSelectBySize(all, sheet.pixels(0.7), sheet.pixels(0.35), 8,
                                                     L_SELECT_IF_BOTH, L_SELECT_IF_LT, nullptr));
    return own(pixSelectBySize(without_large.get(), sheet.pixels(0.012), sheet.pixels(0.012), 8,
                               L_SELECT_IF_EITHER, L_SELECT_IF_GT, nullptr));
}

}  // namespace planscribe::scan
