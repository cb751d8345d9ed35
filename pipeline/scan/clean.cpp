#include "scan/clean.h"

#include <allheaders.h>

#include <utility>

#include "base/error.h"
#include "scan/pnm.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

// More separate parts than any print has; noise of this kind is left to the engine.
constexpr int most_parts = 150'000;

Sheet lay_down(LoadedPage& loaded) {
    const Image& image = loaded.image;
    if (image.width > most_pixels / std::max(1, image.height))
        throw Error(ErrorCode::limit, "page " + std::to_string(loaded.page.number),
                    "is too large to clean");
    Sheet sheet;
    sheet.page = std::move(loaded.page);
    sheet.grey = to_pix(image);
    loaded.image = Image();
    return sheet;
}

bool has_print(const Pix* ink) {
    int parts = 0;
    return pixCountConnComp(const_cast<Pix*>(ink), 8, &parts) == 0 && parts > 0 &&
           parts <= most_parts;
}

void make_upright(Sheet& sheet) {
    scale(sheet);
    even_background(sheet);
    PixPtr ink = find_ink(sheet.clearest());
    if (!has_print(ink.get())) return;
    turn(sheet, ink);
    find_borders(sheet, ink.get());
    deskew(sheet, ink.get());
}

PixPtr make_readable(Sheet& sheet) {
    PixPtr reading =
        sheet.evened ? std::move(sheet.evened) : own(pixCopy(nullptr, sheet.grey.get()));
    PixPtr ink = find_ink(reading.get());
    if (!has_print(ink.get())) return reading;
    remove_borders(sheet, reading.get(), ink);
    remove_holes(sheet, reading.get(), ink);
    remove_rules(sheet, reading.get(), ink);
    remove_specks(sheet, reading.get(), ink);
    remove_leaders(sheet, reading.get(), ink);
    return reading;
}

Image finished(const Pix* pix, int dpi) {
    Image image = to_image(pix);
    image.dpi = dpi;
    return image;
}

}  // namespace

CleanPage clean(LoadedPage loaded) {
    if (loaded.page.origin != PageOrigin::scan || loaded.image.empty())
        return {std::move(loaded.page), Image(), std::move(loaded.image)};
    silence_leptonica();
    Sheet sheet = lay_down(loaded);
    make_upright(sheet);
    const PixPtr reading = make_readable(sheet);
    const int dpi = sheet.page.dpi;
    CleanPage cleaned;
    cleaned.picture = finished(sheet.grey.get(), dpi);
    sheet.grey.reset();
    cleaned.reading = finished(reading.get(), dpi);
    cleaned.page = std::move(sheet.page);
    return cleaned;
}

}  // namespace planscribe::scan
