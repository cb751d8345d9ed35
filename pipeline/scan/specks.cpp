#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/median.h"
#include "scan/parts.h"

namespace planscribe::scan {
namespace {

bool is_set(Pix* mask, int x, int y) {
    l_uint32 value = 0;
    return pixGetPixel(mask, x, y, &value) == 0 && value != 0;
}

// How wide the dots over i, å, ä and ö are on this page: small parts with a letter close below.
// The expectation of type where too few are found.
double dot_size(const std::vector<Box>& small, Pix* letters, int height) {
    std::vector<int> sizes;
    for (const Box& part : small) {
        bool letter_below = false;
        for (int y = part.bottom(); y <= part.bottom() + 2 * height / 5; ++y)
            letter_below = letter_below || is_set(letters, part.center_x(), y);
        if (letter_below) sizes.push_back(size_of(part));
    }
    return sizes.size() < 15 ? 0.17 * height
                             : std::min<double>(median(std::move(sizes)), 0.25 * height);
}

// Whether another dot stands on the same row not far away, as in dot leaders. `dots` are sorted
// by their middle's height.
bool has_neighbour(const std::vector<Box>& dots, const Box& dot, int height) {
    const int near_row = std::max(1, height / 4);
    const auto first =
        std::ranges::lower_bound(dots, dot.center_y() - near_row, {}, &Box::center_y);
    for (auto other = first; other != dots.end() && other->center_y() <= dot.center_y() + near_row;
         ++other) {
        const int apart = std::abs(other->center_x() - dot.center_x());
        if (apart > 0 && 2 * apart <= 5 * height) return true;
    }
    return false;
}

struct Print {
    int height;      // of letters
    double dot;      // width of their dots
    PixPtr letters;  // ink that is more than a dot
    std::vector<Box> small;
};

// Small parts that are no dots: far smaller than those of the letters, or alone on the paper.
std::vector<Box> find_specks(const Print& print) {
    std::vector<Box> specks;
    std::vector<Box> dots;
    for (const Box& part : print.small)
        (size_of(part) <= std::lround(0.55 * print.dot) ? specks : dots).push_back(part);
    std::ranges::sort(dots, {}, &Box::center_y);
    const int reach = 4 * print.height + 1;
    const PixPtr near_letters = own(pixDilateBrick(nullptr, print.letters.get(), reach, reach));
    for (const Box& dot : dots)
        if (size_of(dot) <= std::lround(1.3 * print.dot) &&
            !is_set(near_letters.get(), dot.center_x(), dot.center_y()) &&
            !has_neighbour(dots, dot, print.height))
            specks.push_back(dot);
    return specks;
}

// Paints specks with their grey fringe, but nothing that borders on other ink.
void paint(Pix* reading, PixPtr& ink, const std::vector<Box>& specks) {
    const PixPtr mask = boxes_mask(ink.get(), specks);
    const PixPtr kept = own(pixSubtract(nullptr, ink.get(), mask.get()));
    const PixPtr kept_edges = own(pixDilateBrick(nullptr, kept.get(), 3, 3));
    const PixPtr grown = own(pixDilateBrick(nullptr, mask.get(), 3, 3));
    const PixPtr out = own(pixSubtract(nullptr, grown.get(), kept_edges.get()));
    take_out(reading, ink, out.get());
}

}  // namespace

void remove_specks(Sheet& sheet, Pix* reading, PixPtr& ink) {
    const std::vector<Box> parts = parts_of(ink.get());
    Print print{letter_height(sheet, parts), 0, nullptr, {}};
    if (print.height == 0) return;
    for (const Box& part : parts)
        if (5 * size_of(part) <= 2 * print.height) print.small.push_back(part);
    print.letters = own(pixSubtract(nullptr, ink.get(), boxes_mask(ink.get(), print.small).get()));
    print.dot = dot_size(print.small, print.letters.get(), print.height);
    const std::vector<Box> specks = find_specks(print);
    if (specks.size() < 40 || specks.size() * 20 < parts.size()) return;
    paint(reading, ink, specks);
    sheet.note("despeckle", static_cast<double>(specks.size()), 0);
}

}  // namespace planscribe::scan
