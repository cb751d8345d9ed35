#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "scan/pnm.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

struct NumaDelete {
    void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
};

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

bool is_bitonal(Pix* grey) {
    const std::unique_ptr<Numa, NumaDelete> counts(pixGetGrayHistogram(grey, 4));
    if (!counts) return false;
    float between = 0;
    for (int tone = 1; tone < 255; ++tone) {
        float count = 0;
        numaGetFValue(counts.get(), tone, &count);
        between += count;
    }
    return between == 0;
}

// The steps and specks of a coarse black-and-white page would be read as parts of letters once
// they are enlarged, so they are smoothed before (CER of a 200 dpi fax from 5.5 to 1.8 %).
PixPtr enlarged(Pix* pix, float factor) {
    if (factor <= 1 || !is_bitonal(pix)) return own(pixScale(pix, factor, factor));
    const PixPtr smooth = own(pixBlockconv(pix, 1, 1));
    return own(pixScaleLI(smooth.get(), factor, factor));
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
    sheet.reshape([&](Pix* pix) { return enlarged(pix, ratio); }, {});
    sheet.page.to_paper = {static_cast<double>(width_before) / sheet.page.width,   0, 0, 0,
                           static_cast<double>(height_before) / sheet.page.height, 0};
    sheet.page.dpi = static_cast<int>(std::lround(dpi * factor));
    sheet.note("scale", factor, 2);
}

}  // namespace planscribe::scan
