#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::ocr {

/// Ink of the height of letters and digits, as dark as that of the words, that stands outside of
/// every word: what an engine may have passed over.
struct LettersOutside {
    std::vector<Box> beside_words;  ///< on the height of a sure word, from the topmost pixel
    std::vector<std::vector<Box>>
        lines;  ///< those of no word's height that are a line of their own
};

/// Whether both share some of the paper.
inline bool meet(const Box& a, const Box& b) {
    return horizontal_overlap(a, b) > 0 && vertical_overlap(a, b) > 0;
}

LettersOutside letters_outside(const Image& image, const std::vector<Word>& words);

}  // namespace planscribe::ocr
