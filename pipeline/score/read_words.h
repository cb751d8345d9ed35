#pragma once

#include <filesystem>
#include <string>
#include <vector>

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

/// A part of a word between blanks, and the index of that word.
struct Part {
    PlacedWord word;
    std::size_t owner = 0;
};
std::vector<Part> parts_of(const std::vector<ReadWord>& words, std::string ReadWord::*side);
std::vector<PlacedWord> words_of(const std::vector<Part>& parts);

}  // namespace planscribe::score
