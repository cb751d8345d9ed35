#include <allheaders.h>

#include <algorithm>
#include <vector>

#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

constexpr int tile = 32;

// The grey that three quarters of a tile are darker than or as dark as: paper, unless it is a
// picture.
int paper_grey(const Pix* grey, int left, int top) {
    std::vector<int> values;
    for (int y = top; y < top + tile; ++y) {
        l_uint32* row = pixGetData(const_cast<Pix*>(grey)) +
                        static_cast<std::ptrdiff_t>(y) * pixGetWpl(const_cast<Pix*>(grey));
        for (int x = left; x < left + tile; x += 2)
            values.push_back(static_cast<int>(GET_DATA_BYTE(row, x)));
    }
    const auto upper_quarter = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 4);
    std::ranges::nth_element(values, upper_quarter);
    return *upper_quarter;
}

bool is_uneven(const Pix* grey) {
    std::vector<int> papers;
    for (int y = 0; y + tile <= pixGetHeight(const_cast<Pix*>(grey)); y += 2 * tile)
        for (int x = 0; x + tile <= pixGetWidth(const_cast<Pix*>(grey)); x += 2 * tile)
            papers.push_back(paper_grey(grey, x, y));
    if (papers.size() < 16) return false;
    std::ranges::sort(papers);
    const int dark = papers[papers.size() / 10];
    const int middle = papers[papers.size() / 2];
    const int light = papers[papers.size() * 19 / 20];
    return middle < 205 || light - dark > 40;
}

}  // namespace

void even_background(Sheet& sheet) {
    if (!is_uneven(sheet.grey.get())) return;
    PixPtr flat(pixBackgroundNorm(sheet.grey.get(), nullptr, nullptr, 16, 16, 80, 60, 200, 2, 2));
    if (!flat) return;
    pixGammaTRC(flat.get(), flat.get(), 1.0F, 15, 190);
    sheet.evened = std::move(flat);
    sheet.note("background");
}

}  // namespace planscribe::scan
