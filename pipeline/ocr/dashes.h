#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::ocr {

/// Puts back the short dashes that engines lose in tables: a minus before a number, and a lone
/// dash for zero in a column of numbers. Only where the ink shows one: a flat solid stroke, 0.2 to
/// 0.9 of the digits' height wide, in the middle of their height, with nothing above or below it;
/// on a line without numbers two at least, as one alone may be a crumb.
/// Each becomes a word of its own, "-", with the change "ink:dash" and confidence 50; a flat mark
/// that the engine took for a dot, a letter or a digit beside numbers becomes a dash in `text`, and
/// a speck that it took for a dash has none any more ("ink:speck").
void find_lost_dashes(const Image& image, std::vector<Word>& words);

}  // namespace planscribe::ocr
