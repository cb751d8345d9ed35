#pragma once

#include <vector>

#include "model/box.h"
#include "scan/sheet.h"

namespace planscribe::scan {

/// The boxes of all separate parts of the ink, neighbours at corners included.
std::vector<Box> parts_of(Pix* ink);

/// The longer side of a part, in pixels.
int size_of(const Box& part);

/// The middle height of what may be letters, in pixels; 0 when they are few.
int letter_height(const Sheet& sheet, const std::vector<Box>& parts);

/// 1 bit, as large as `like`, black in the boxes.
PixPtr boxes_mask(Pix* like, const std::vector<Box>& boxes);

}  // namespace planscribe::scan
