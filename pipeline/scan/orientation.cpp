#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "model/box.h"
#include "scan/sheet.h"

namespace planscribe::scan {
namespace {

constexpr std::size_t most_letters = 1500;
constexpr std::size_t least_letters = 60;
constexpr float sure_of_side = 8;  // Leptonica's default for a decision

std::vector<Box> letter_boxes(Pix* letters, int smallest) {
    const BoxaPtr found(pixConnCompBB(letters, 8));
    std::vector<Box> boxes;
    const int count = found ? boxaGetCount(found.get()) : 0;
    for (int i = 0; i < count; ++i) {
        Box box;
        boxaGetBoxGeometry(found.get(), i, &box.x, &box.y, &box.width, &box.height);
        if (std::max(box.width, box.height) >= smallest) boxes.push_back(box);
    }
    // a sample from the whole page: every n-th, in the order that Leptonica found them
    const std::size_t step = boxes.size() / most_letters + 1;
    std::vector<Box> sample;
    for (std::size_t i = 0; i < boxes.size(); i += step) sample.push_back(boxes[i]);
    return step == 1 ? boxes : sample;
}

// Blank pixels between two boxes along one axis; negative when they overlap on it.
int gap(int begin, int end, int other_begin, int other_end) {
    return std::max(begin, other_begin) - std::min(end, other_end);
}

// 1 when the nearest letter stands beside, -1 when it stands above or below, 0 for neither.
int nearest_stands(const std::vector<Box>& boxes, std::size_t self) {
    int nearest = std::max(boxes[self].width, boxes[self].height) * 2;
    int vote = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (i == self) continue;
        const Box& a = boxes[self];
        const Box& b = boxes[i];
        const int across = gap(a.x, a.right(), b.x, b.right());
        const int down = gap(a.y, a.bottom(), b.y, b.bottom());
        if ((across >= 0) == (down >= 0)) continue;  // diagonal or overlapping
        if (std::max(across, down) >= nearest) continue;
        nearest = std::max(across, down);
        vote = across >= 0 ? 1 : -1;
    }
    return vote;
}

enum class Direction { unclear, across, down };

Direction line_direction(const std::vector<Box>& boxes) {
    if (boxes.size() < least_letters) return Direction::unclear;
    int across = 0;
    int down = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const int vote = nearest_stands(boxes, i);
        across += vote > 0 ? 1 : 0;
        down += vote < 0 ? 1 : 0;
    }
    if (across > 2 * down) return Direction::across;
    if (down > 2 * across) return Direction::down;
    return Direction::unclear;
}

// Clockwise quarter turns that make the page upright.
int quarter_turns(const Sheet& sheet, const Pix* ink) {
    const PixPtr letters = find_letters(sheet, ink);
    const Direction direction = line_direction(letter_boxes(letters.get(), sheet.pixels(0.03)));
    float up = 0;
    float left = 0;
    if (direction == Direction::unclear || pixOrientDetect(letters.get(), &up, &left, 0, 0) != 0)
        return 0;
    if (direction == Direction::across) return up <= -sure_of_side ? 2 : 0;
    if (std::abs(left) < 1) return 0;
    return left > 0 ? 1 : 3;
}

Affine back_from(int turns, double width, double height) {
    switch (turns) {
        case 1:
            return {0, 1, 0, -1, 0, height};
        case 2:
            return {-1, 0, width, 0, -1, height};
        default:
            return {0, -1, width, 1, 0, 0};
    }
}

}  // namespace

void turn(Sheet& sheet, PixPtr& ink) {
    const int turns = quarter_turns(sheet, ink.get());
    if (turns == 0) return;
    const Affine back = back_from(turns, sheet.page.width, sheet.page.height);
    sheet.reshape([&](Pix* pix) { return own(pixRotateOrth(pix, turns)); }, back);
    ink = own(pixRotateOrth(ink.get(), turns));
    sheet.note("rotate", 90 * turns, 0);
}

}  // namespace planscribe::scan
