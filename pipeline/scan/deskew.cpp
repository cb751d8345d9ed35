#include <allheaders.h>

#include <cmath>
#include <numbers>

#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

constexpr float least_degrees = 0.1F;
constexpr float most_degrees = 7;
constexpr float least_confidence = 3;  // Leptonica's own measure

// Degrees to turn clockwise, 0 when unsure or level.
float skew(const Sheet& sheet, const Pix* ink) {
    PixPtr print = sheet.borders
                       ? own(pixSubtract(nullptr, const_cast<Pix*>(ink), sheet.borders.get()))
                       : own(pixClone(const_cast<Pix*>(ink)));
    float degrees = 0;
    float confidence = 0;
    if (pixFindSkewSweepAndSearch(print.get(), &degrees, &confidence, 4, 2, most_degrees, 1.0F,
                                  0.01F) != 0)
        return 0;
    const bool sure = confidence >= least_confidence && std::abs(degrees) < most_degrees;
    return sure && std::abs(degrees) >= least_degrees ? degrees : 0;
}

// Laid in the middle of a larger white sheet.
PixPtr on_canvas(Pix* pix, int width, int height, int left, int top) {
    PixPtr canvas = own(pixCreate(width, height, pixGetDepth(pix)));
    if (pixGetDepth(pix) == 8) pixSetAllArbitrary(canvas.get(), 255);
    pixRasterop(canvas.get(), left, top, pixGetWidth(pix), pixGetHeight(pix), PIX_SRC, pix, 0, 0);
    return canvas;
}

}  // namespace

void deskew(Sheet& sheet, const Pix* ink) {
    const float degrees = skew(sheet, ink);
    if (degrees == 0) return;
    const double angle = degrees * std::numbers::pi / 180;
    const double sine = std::sin(angle);
    const double cosine = std::cos(angle);
    const int across = static_cast<int>(std::ceil(std::abs(sine) * sheet.page.height / 2));
    const int down = static_cast<int>(std::ceil(std::abs(sine) * sheet.page.width / 2));
    const int width = sheet.page.width + 2 * across;
    const int height = sheet.page.height + 2 * down;

    const auto radians = static_cast<float>(angle);
    const auto level = [&](Pix* pix) {
        const PixPtr canvas = on_canvas(pix, width, height, across, down);
        return own(pixGetDepth(pix) == 1 ? pixRotateBySampling(canvas.get(), width / 2, height / 2,
                                                               radians, L_BRING_IN_WHITE)
                                         : pixRotateAM(canvas.get(), radians, L_BRING_IN_WHITE));
    };
    // a point of the level page comes from this turn about the middle of the canvas
    const double x = width / 2;
    const double y = height / 2;
    sheet.reshape(level, {cosine, sine, x - cosine * x - sine * y - across, -sine, cosine,
                          y + sine * x - cosine * y - down});
    sheet.note("deskew", degrees, 2);
}

}  // namespace planscribe::scan
