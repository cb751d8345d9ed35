#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::ocr {

/// Connected ink of the height of letters and digits, as dark as that of the words, that stands
/// outside of every word but on the height of one: what an engine may have passed over. In order
/// of the topmost pixel.
std::vector<Box> letters_outside(const Image& image, const std::vector<Word>& words);

}  // namespace planscribe::ocr
