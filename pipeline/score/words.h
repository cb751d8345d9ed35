#pragma once

#include <filesystem>

#include "score/counts.h"
#include "score/passage.h"

namespace planscribe::score {

/// A word of pages.jsonl: what the engine read, and what was made of it.
struct ReadWord {
    std::string raw;
    std::string text;  ///< may be empty, or hold blanks
    int confidence = 0;
    int page = 0;
    int line = 0;
};

/// The words of a pages.jsonl. Throws Error, with file and line, when a line is not JSON or
/// something is of the wrong type, or beyond 1,000,000 words.
std::vector<ReadWord> read_words(const std::filesystem::path& file);

/// The words in the order in which the text written from them shows them, which layout may have
/// changed. What the text does not show stays behind its neighbour.
std::vector<ReadWord> in_order_of(const std::vector<PlacedWord>& text, std::vector<ReadWord> words);

/// The text of the words as they were read, pages and lines as they are.
std::vector<PlacedWord> before_repair(const std::vector<ReadWord>& words);

/// What became of each word of the truth: it is right where it is aligned with the same word.
/// All three are words as passage() gives them; they are compared without the punctuation at
/// their ends. Adds a miss for each word that is not right after.
WordFates word_fates(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& before,
                     const std::vector<PlacedWord>& after, std::vector<Miss>& misses);

/// The engine's confidence in each word it read against that word being right. Words of
/// punctuation alone are left out.
Reliability reliability(const std::vector<PlacedWord>& truth, const std::vector<ReadWord>& words);

}  // namespace planscribe::score
