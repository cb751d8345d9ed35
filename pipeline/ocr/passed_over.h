#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"
#include "ocr/engine.h"

namespace planscribe::ocr {

/// An engine that looks for columns of text leaves out columns of numbers far from their labels.
/// Where letters stand outside of every word (letters.h), the page is read once more as one block
/// of lines (Engine::read_block), and words of that on such letters are put on the line beside
/// which they stand, each with the change "ink:passed over". No word changes that was read.
/// Lines that were left out whole are read first (missed_line.h), numbers that the block lacks,
/// too, last (left_over.h). Gives back the letters that still no word holds.
std::vector<Box> read_passed_over(const Image& image, Engine& engine, std::vector<Word>& words);

}  // namespace planscribe::ocr
