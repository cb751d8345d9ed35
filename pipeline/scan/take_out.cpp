#include <allheaders.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "model/box.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

// white on grey paper would be an edge to the engine, so the paper close by is the paint;
// inside large black parts there is none, there the page's middle tone serves
constexpr int widest_stroke = 25, shade = 40;
constexpr int reach = 2 * (widest_stroke / 2);  ///< from where a closed pixel takes its tone
constexpr int tile = 256;                       ///< a page is painted by parts, to spare memory

PixPtr cut(Pix* pix, const Box& box) {
    ::Box* part = boxCreate(box.x, box.y, box.width, box.height);
    Pix* found = pixClipRectangle(pix, part, nullptr);
    boxDestroy(&part);
    return own(found);
}

bool is_blank(Pix* mask) {
    int blank = 1;
    return pixZero(mask, &blank) != 0 || blank != 0;
}

Box grown(const Box& box, const Pix* page) {
    const int x = std::max(0, box.x - reach), y = std::max(0, box.y - reach);
    return {x, y, std::min(pixGetWidth(page), box.right() + reach) - x,
            std::min(pixGetHeight(page), box.bottom() + reach) - y};
}

struct Painted {
    Box place;
    PixPtr mask;
    PixPtr grey;
};

class Painter {
public:
    Painter(Pix* reading, Pix* mask) : reading_(reading), mask_(mask) {
        pixGetRankValue(reading, 8, 0.5F, &tone_);
    }

    // All parts look at the page as it was.
    void paint() {
        const int width = pixGetWidth(mask_), height = pixGetHeight(mask_);
        for (int y = 0; y < height; y += tile)
            for (int x = 0; x < width; x += tile)
                paint({x, y, std::min(tile, width - x), std::min(tile, height - y)});
        for (const Painted& part : parts_)
            pixCombineMaskedGeneral(reading_, part.grey.get(), part.mask.get(), part.place.x,
                                    part.place.y);
    }

private:
    void paint(const Box& place) {
        PixPtr mask = cut(mask_, place);
        if (is_blank(mask.get())) return;
        const Box around = grown(place, reading_);
        const PixPtr before = cut(reading_, around);
        const PixPtr paper = own(pixCloseGray(before.get(), widest_stroke, widest_stroke));
        const PixPtr dark = own(pixThresholdToBinary(paper.get(), static_cast<int>(tone_) - shade));
        pixSetMasked(paper.get(), dark.get(), tone_);
        parts_.push_back({place, std::move(mask),
                          cut(paper.get(), {place.x - around.x, place.y - around.y, place.width,
                                            place.height})});
    }

    Pix* reading_;
    Pix* mask_;
    l_uint32 tone_ = 255;
    std::vector<Painted> parts_;
};

}  // namespace

void take_out(Pix* reading, PixPtr& ink, const Pix* mask) {
    Pix* marked = const_cast<Pix*>(mask);
    if (is_blank(marked)) return;
    Painter(reading, marked).paint();
    ink = own(pixSubtract(nullptr, ink.get(), marked));
}

}  // namespace planscribe::scan
