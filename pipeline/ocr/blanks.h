#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::ocr {

/// Puts back the narrow blanks between thousands that engines lose ("1230" for "1 230"), where
/// the ink shows them: every gap before three last digits is as wide as a blank (0.3 of the
/// digits' height), clearly wider than the gaps between other digits, and sets the digits' middles
/// farther apart, which the white beside a narrow 1 does not. Only `text` changes,
/// with its reason; no digit does. Years are left as they are.
void find_lost_blanks(const Image& image, std::vector<Word>& words);

}  // namespace planscribe::ocr
