#include "scan/parts.h"

#include <allheaders.h>

#include <algorithm>
#include <utility>

#include "base/median.h"

namespace planscribe::scan {

int size_of(const Box& part) {
    return std::max(part.width, part.height);
}

std::vector<Box> parts_of(Pix* ink) {
    const BoxaPtr found(pixConnCompBB(ink, 8));
    std::vector<Box> boxes(found ? static_cast<std::size_t>(boxaGetCount(found.get())) : 0);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        boxaGetBoxGeometry(found.get(), static_cast<int>(i), &boxes[i].x, &boxes[i].y,
                           &boxes[i].width, &boxes[i].height);
    return boxes;
}

int letter_height(const Sheet& sheet, const std::vector<Box>& parts) {
    std::vector<int> heights;
    for (const Box& part : parts)
        if (part.height >= sheet.pixels(0.035) && part.height <= sheet.pixels(0.3) &&
            part.width <= 4 * part.height)
            heights.push_back(part.height);
    return heights.size() < 30 ? 0 : median(std::move(heights));
}

PixPtr boxes_mask(Pix* like, const std::vector<Box>& boxes) {
    PixPtr mask = own(pixCreateTemplate(like));
    for (const Box& box : boxes)
        pixRasterop(mask.get(), box.x, box.y, box.width, box.height, PIX_SET, nullptr, 0, 0);
    return mask;
}

}  // namespace planscribe::scan
