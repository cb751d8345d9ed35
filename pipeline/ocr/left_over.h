#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"
#include "ocr/engine.h"

namespace planscribe::ocr {

/// Numbers that no reading of the page has: letters that no word holds (`letters`, letters.h),
/// close together, that end where the numbers of a column do and are read as a number from their
/// own crop (Engine::read_number). Each becomes a word, to be put on its line, with the change
/// "ink:left over"; it needs a proof (Word::incomplete).
///
/// Letters close before a number are read with it: where that gives the number and more before it,
/// the word gets that as a guess.
std::vector<Word> read_left_over(const Image& image, Engine& engine,
                                 const std::vector<Box>& letters, std::vector<Word>& words);

}  // namespace planscribe::ocr
