#include <allheaders.h>

#include <algorithm>
#include <vector>

#include "scan/parts.h"

namespace planscribe::scan {
namespace {

enum class Way { across, down };

PixPtr opened(const Pix* pix, Way way, int length) {
    Pix* from = const_cast<Pix*>(pix);
    return own(way == Way::across ? pixOpenBrick(nullptr, from, length, 1)
                                  : pixOpenBrick(nullptr, from, 1, length));
}

PixPtr dilated(const Pix* pix, Way way, int length) {
    Pix* from = const_cast<Pix*>(pix);
    return own(way == Way::across ? pixDilateBrick(nullptr, from, length, 1)
                                  : pixDilateBrick(nullptr, from, 1, length));
}

PixPtr closed(const Pix* pix, Way way, int length) {
    Pix* from = const_cast<Pix*>(pix);
    return own(way == Way::across ? pixCloseSafeBrick(nullptr, from, length, 1)
                                  : pixCloseSafeBrick(nullptr, from, 1, length));
}

Way other(Way way) {
    return way == Way::across ? Way::down : Way::across;
}

// Long runs of ink, with the shorter ones that go on behind a small gap.
PixPtr long_runs(const Sheet& sheet, const Pix* ink, Way way) {
    const PixPtr seeds = opened(ink, way, sheet.pixels(0.3));
    const PixPtr pieces = opened(ink, way, sheet.pixels(0.1));
    const PixPtr bridges = closed(pieces.get(), way, sheet.pixels(0.05));
    const PixPtr whole(pixSeedfillBinary(nullptr, seeds.get(), bridges.get(), 8));
    return own(pixAnd(nullptr, whole ? whole.get() : seeds.get(), bridges.get()));
}

struct Rules {
    std::vector<Box> boxes;
    PixPtr mask;        // the ink of the lines
    int thickness = 0;  // of the thickest
};

Rules find(const Sheet& sheet, const Pix* ink, Way way) {
    const PixPtr runs = long_runs(sheet, ink, way);
    Pixa* parts = nullptr;
    const BoxaPtr boxes(pixConnComp(runs.get(), &parts, 8));
    Rules rules{{}, own(pixCreateTemplate(runs.get())), 0};
    const int count = boxes ? boxaGetCount(boxes.get()) : 0;
    for (int i = 0; i < count; ++i) {
        Box box;
        boxaGetBoxGeometry(boxes.get(), i, &box.x, &box.y, &box.width, &box.height);
        const int length = way == Way::across ? box.width : box.height;
        const int extent = way == Way::across ? box.height : box.width;
        const PixPtr part = own(pixaGetPix(parts, i, L_CLONE));
        int area = 0;
        pixCountPixels(part.get(), &area, nullptr);
        const int thickness = (area + length - 1) / length;
        if (length < sheet.pixels(0.4) || thickness > sheet.pixels(0.04) ||
            extent > sheet.pixels(0.04) + length / 50)
            continue;
        rules.boxes.push_back(box);
        rules.thickness = std::max(rules.thickness, extent);
        pixRasterop(rules.mask.get(), box.x, box.y, box.width, box.height, PIX_SRC | PIX_DST,
                    part.get(), 0, 0);
    }
    pixaDestroy(&parts);
    return rules;
}

// What to paint white: the lines with their rough edges, without the strokes that cross or
// touch them.
PixPtr without_strokes(const Rules& rules, const Pix* ink, Way way) {
    constexpr int rough = 2;
    const Way across_line = other(way);
    const PixPtr wide = dilated(rules.mask.get(), across_line, 2 * rough + 1);
    const PixPtr letters = own(pixSubtract(nullptr, const_cast<Pix*>(ink), wide.get()));
    const PixPtr reach = dilated(letters.get(), across_line, 2 * rough + 1);
    const PixPtr edges = own(pixSubtract(nullptr, reach.get(), rules.mask.get()));
    const PixPtr through = closed(letters.get(), across_line, rules.thickness + 2 * rough + 2);
    const PixPtr spared = own(pixOr(nullptr, edges.get(), through.get()));
    return own(pixSubtract(nullptr, wide.get(), spared.get()));
}

// The strip of paper that a line runs in, with where it may go on after a break.
Box strip_of(const Sheet& sheet, const Box& line, Way way) {
    const int beside = sheet.pixels(0.017), beyond = sheet.pixels(0.4);
    const int x = way == Way::across ? beyond : beside, y = way == Way::across ? beside : beyond;
    return {line.x - x, line.y - y, line.width + 2 * x, line.height + 2 * y};
}

// What is left of broken lines: parts that lie wholly in the strip of a line, where no letter
// has room.
std::vector<Box> find_crumbs(const Sheet& sheet, Pix* ink, const Rules& across, const Rules& down) {
    std::vector<Box> strips;
    for (const Box& line : across.boxes) strips.push_back(strip_of(sheet, line, Way::across));
    for (const Box& line : down.boxes) strips.push_back(strip_of(sheet, line, Way::down));
    std::vector<Box> crumbs;
    for (const Box& part : parts_of(ink)) {
        const bool inside = std::ranges::any_of(
            strips, [&](const Box& strip) { return unite(strip, part) == strip; });
        if (inside) crumbs.push_back(part);
    }
    return crumbs;
}

}  // namespace

void remove_rules(Sheet& sheet, Pix* reading, PixPtr& ink) {
    const Rules across = find(sheet, ink.get(), Way::across);
    const Rules down = find(sheet, ink.get(), Way::down);
    const std::size_t count = across.boxes.size() + down.boxes.size();
    if (count == 0) return;
    // both ways at once, so that a crossing is not taken for a stroke
    const PixPtr lines = own(pixOr(nullptr, across.mask.get(), down.mask.get()));
    const PixPtr print = own(pixSubtract(nullptr, ink.get(), lines.get()));
    const PixPtr out_across = without_strokes(across, print.get(), Way::across);
    const PixPtr out_down = without_strokes(down, print.get(), Way::down);
    const PixPtr out = own(pixOr(nullptr, out_across.get(), out_down.get()));
    take_out(reading, ink, out.get());
    const std::vector<Box> crumbs = find_crumbs(sheet, ink.get(), across, down);
    take_out(reading, ink, boxes_mask(ink.get(), crumbs).get());
    sheet.page.rules.insert(sheet.page.rules.end(), across.boxes.begin(), across.boxes.end());
    sheet.page.rules.insert(sheet.page.rules.end(), down.boxes.begin(), down.boxes.end());
    sheet.note("rules", static_cast<double>(count), 0);
}

}  // namespace planscribe::scan
