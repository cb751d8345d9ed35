#include "scan/sheet.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace planscribe::scan {

int Sheet::pixels(double inches) const {
    return std::max(1, static_cast<int>(std::lround(inches * dpi())));
}

void Sheet::reshape(const std::function<PixPtr(Pix*)>& change, const Affine& back) {
    for (PixPtr* layer : {&grey, &evened, &borders})
        if (*layer) *layer = change(layer->get());
    page.width = pixGetWidth(grey.get());
    page.height = pixGetHeight(grey.get());
    page.to_paper = then(back, page.to_paper);
}

void Sheet::note(const char* step) {
    page.cleaning.emplace_back(step);
}

void Sheet::note(const char* step, double value, int decimals) {
    char text[64];
    (void)std::snprintf(text, sizeof text, "%s:%.*f", step, decimals, value);
    page.cleaning.emplace_back(text);
}

void take_out(Pix* reading, PixPtr& ink, const Pix* mask) {
    int empty = 1;
    if (pixZero(const_cast<Pix*>(mask), &empty) != 0 || empty) return;
    // white on grey paper would be an edge to the engine, so the paper close by is the paint;
    // inside large black parts there is none, there the page's middle tone serves
    constexpr int widest_stroke = 25, shade = 40;
    l_uint32 tone = 255;
    pixGetRankValue(reading, 8, 0.5F, &tone);
    const PixPtr paper = own(pixCloseGray(reading, widest_stroke, widest_stroke));
    const PixPtr dark = own(pixThresholdToBinary(paper.get(), static_cast<int>(tone) - shade));
    pixSetMasked(paper.get(), dark.get(), tone);
    pixCombineMasked(reading, paper.get(), const_cast<Pix*>(mask));
    ink = own(pixSubtract(nullptr, ink.get(), const_cast<Pix*>(mask)));
}

}  // namespace planscribe::scan
