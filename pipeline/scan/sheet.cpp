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

}  // namespace planscribe::scan
