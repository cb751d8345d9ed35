#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"
#include "ocr/engine.h"

namespace planscribe::ocr {

/// Reads a line that the engine left out whole, as it does with the second line of a header on a
/// grey ground, from its own strip of the page. `letters` is its ink (letters.h). The words go
/// before the line below it, each with the change "ink:missed line", where they take up most
/// of the ink; otherwise nothing is added. A number among them that the engine is not sure of needs
/// a proof (Word::incomplete). No word changes that was read.
void read_missed_line(const Image& image, Engine& engine, const std::vector<Box>& letters,
                      std::vector<Word>& words);

}  // namespace planscribe::ocr
