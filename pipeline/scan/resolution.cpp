#include <allheaders.h>

#include <algorithm>
#include <cmath>

#include "scan/pnm.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

constexpr double read_best_at = 300;
constexpr double a4_long_inches = 11.69;

// The file's own word is believed unless the paper would be larger than A3, or larger than A4 at
// a resolution that programs write when they know none (72, 96).
double true_dpi(const Page& page) {
    const double longer = std::max(page.width, page.height);
    const double shorter = std::min(page.width, page.height);
    const double inches = page.dpi > 0 ? longer / page.dpi : 0;
    if (page.dpi > 0 && inches <= (page.dpi <= 96 ? 12.5 : 17.5)) return page.dpi;
    const double ratio = longer / std::max(1.0, shorter);
    const bool like_a4 = ratio > 1.25 && ratio < 1.6 && longer >= 1000;
    return like_a4 ? longer / a4_long_inches : page.dpi;
}

}  // namespace

void scale(Sheet& sheet) {
    const double dpi = true_dpi(sheet.page);
    sheet.page.dpi = static_cast<int>(std::lround(dpi));
    if (dpi <= 0 || (dpi >= 250 && dpi <= 450)) return;
    const double factor = std::min(read_best_at / dpi, 4.0);
    const double width = sheet.page.width * factor;
    const double height = sheet.page.height * factor;
    if (width < 1 || height < 1 || width * height > most_pixels) return;
    const auto ratio = static_cast<float>(factor);
    const int width_before = sheet.page.width;
    const int height_before = sheet.page.height;
    sheet.reshape([&](Pix* pix) { return own(pixScale(pix, ratio, ratio)); }, {});
    sheet.page.to_paper = {static_cast<double>(width_before) / sheet.page.width,   0, 0, 0,
                           static_cast<double>(height_before) / sheet.page.height, 0};
    sheet.page.dpi = static_cast<int>(std::lround(dpi * factor));
    sheet.note("scale", factor, 2);
}

}  // namespace planscribe::scan
