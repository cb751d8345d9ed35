#include <allheaders.h>

#include <algorithm>

#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

constexpr int reduction = 4;

// Walks from each point of an edge inwards through black; what ends within `depth` is copied.
template <typename At>
void copy_short_runs(int points, int length, int depth, const Pix* from, Pix* to, At at) {
    for (int point = 0; point < points; ++point) {
        const auto black = [&](int step) {
            l_uint32 value = 0;
            const auto [x, y] = at(point, step);
            pixGetPixel(const_cast<Pix*>(from), x, y, &value);
            return value != 0;
        };
        int begin = 0;
        while (begin < 2 && !black(begin)) ++begin;
        int end = begin;
        while (end < length && black(end)) ++end;
        if (end > depth) continue;
        for (int step = begin; step < end; ++step) {
            const auto [x, y] = at(point, step);
            pixSetPixel(to, x, y, 1);
        }
    }
}

PixPtr edge_matter(const Pix* thick) {
    const int width = pixGetWidth(const_cast<Pix*>(thick));
    const int height = pixGetHeight(const_cast<Pix*>(thick));
    PixPtr result = own(pixCreate(width, height, 1));
    using Point = std::pair<int, int>;
    // twice: where two edges meet, the first walk runs along the other edge
    for (int walk = 0; walk < 2; ++walk) {
        const PixPtr left = own(pixSubtract(nullptr, const_cast<Pix*>(thick), result.get()));
        copy_short_runs(height, width, width / 10, left.get(), result.get(),
                        [](int point, int step) {
                            return Point{step, point};
                        });
        copy_short_runs(height, width, width / 10, left.get(), result.get(),
                        [&](int point, int step) {
                            return Point{width - 1 - step, point};
                        });
        copy_short_runs(width, height, height / 10, left.get(), result.get(),
                        [](int point, int step) {
                            return Point{point, step};
                        });
        copy_short_runs(width, height, height / 10, left.get(), result.get(),
                        [&](int point, int step) {
                            return Point{point, height - 1 - step};
                        });
    }
    return result;
}

}  // namespace

void find_borders(Sheet& sheet, const Pix* ink) {
    const PixPtr small(pixReduceRankBinaryCascade(const_cast<Pix*>(ink), 2, 2, 0, 0));
    if (!small) return;
    const int thickness = std::max(2, sheet.pixels(0.05) / reduction);
    const PixPtr thick = own(pixOpenBrick(nullptr, small.get(), thickness, thickness));
    const PixPtr edges = edge_matter(thick.get());
    int area = 0;
    pixCountPixels(edges.get(), &area, nullptr);
    if (area * 1000L < static_cast<long>(pixGetWidth(small.get())) * pixGetHeight(small.get()))
        return;
    const PixPtr full = own(pixExpandReplicate(edges.get(), reduction));
    PixPtr seed = own(pixCreateTemplate(const_cast<Pix*>(ink)));
    pixRasterop(seed.get(), 0, 0, pixGetWidth(full.get()), pixGetHeight(full.get()), PIX_SRC,
                full.get(), 0, 0);
    const int ragged = sheet.pixels(0.06);
    PixPtr grown(
        pixSeedfillBinaryRestricted(nullptr, seed.get(), const_cast<Pix*>(ink), 8, ragged, ragged));
    if (grown) sheet.borders = own(pixDilateBrick(nullptr, grown.get(), 5, 5));
}

void remove_borders(Sheet& sheet, Pix* reading, PixPtr& ink) {
    if (!sheet.borders) return;
    take_out(reading, ink, sheet.borders.get());
    sheet.note("border");
}

}  // namespace planscribe::scan
