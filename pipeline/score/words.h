#pragma once

#include "score/counts.h"
#include "score/passage.h"
#include "score/read_words.h"

namespace planscribe::score {

/// What became of each word of the truth: it is right where it is aligned with the same word.
/// All three are words as passage() gives them; they are compared without the punctuation at
/// their ends. Adds a miss for each word that is not right after.
WordFates word_fates(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& before,
                     const std::vector<PlacedWord>& after, std::vector<Miss>& misses);

/// The engine's confidence in each word it read against that word being right. Words of
/// punctuation alone are left out.
Reliability reliability(const std::vector<PlacedWord>& truth, const std::vector<ReadWord>& words);

}  // namespace planscribe::score
