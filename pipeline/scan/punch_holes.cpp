#include <allheaders.h>

#include <algorithm>

#include "model/box.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

long black_in(const Pix* ink, int x, int y, int width, int height) {
    ::Box* part = boxCreate(x, y, width, height);
    int count = 0;
    pixCountPixelsInRect(const_cast<Pix*>(ink), part, &count, nullptr);
    boxDestroy(&part);
    return count;
}

// Black in the middle, as large as a disc, and white in the four corners of its box.
bool is_disc(const Pix* ink, const Box& box) {
    const double area = static_cast<double>(box.width) * box.height;
    const double filled = static_cast<double>(black_in(ink, box.x, box.y, box.width, box.height));
    if (filled < 0.68 * area || filled > 0.88 * area) return false;
    const int inner_width = box.width / 2;
    const int inner_height = box.height / 2;
    const long inner =
        black_in(ink, box.x + box.width / 4, box.y + box.height / 4, inner_width, inner_height);
    if (100 * inner < 97L * inner_width * inner_height) return false;
    const int corner = std::max(1, box.width / 10);
    long corners = 0;
    for (const int x : {box.x, box.right() - corner})
        for (const int y : {box.y, box.bottom() - corner})
            corners += black_in(ink, x, y, corner, corner);
    return 4 * corners <= 4L * corner * corner;
}

bool is_hole(const Sheet& sheet, const Pix* ink, const Box& box) {
    const int least = sheet.pixels(0.16);
    const int most = sheet.pixels(0.4);
    if (std::min(box.width, box.height) < least || std::max(box.width, box.height) > most)
        return false;
    if (4 * std::max(box.width, box.height) > 5 * std::min(box.width, box.height)) return false;
    const int from_edge = std::min({box.center_x(), sheet.page.width - box.center_x(),
                                    box.center_y(), sheet.page.height - box.center_y()});
    return from_edge <= sheet.pixels(0.8) && is_disc(ink, box);
}

}  // namespace

void remove_holes(Sheet& sheet, Pix* reading, PixPtr& ink) {
    const BoxaPtr found(pixConnCompBB(ink.get(), 8));
    const int count = found ? boxaGetCount(found.get()) : 0;
    int holes = 0;
    PixPtr mask = own(pixCreateTemplate(ink.get()));
    for (int i = 0; i < count; ++i) {
        Box box;
        boxaGetBoxGeometry(found.get(), i, &box.x, &box.y, &box.width, &box.height);
        if (!is_hole(sheet, ink.get(), box)) continue;
        constexpr int fringe = 3;
        pixRasterop(mask.get(), box.x - fringe, box.y - fringe, box.width + 2 * fringe,
                    box.height + 2 * fringe, PIX_SET, nullptr, 0, 0);
        ++holes;
    }
    if (holes == 0) return;
    take_out(reading, ink, mask.get());
    sheet.note("punch_holes", holes, 0);
}

}  // namespace planscribe::scan
