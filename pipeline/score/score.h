#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "score/counts.h"
#include "score/field.h"

/// How good a reading is against truth.
namespace planscribe::score {

/// A truth and the reading that is held against it; each is a folder or a file (files.h).
struct Case {
    std::filesystem::path truth;
    std::filesystem::path output;
    std::optional<std::filesystem::path> raw;  ///< the text before repair, where it is apart
};

/// Text against text, after the evaluation rules of OCR-D (ocr-d.de/en/spec/ocrd_eval). Taken
/// from there: both sides in NFC; a character is a grapheme cluster; the rate is (insertions +
/// deletions + substitutions) by the characters of the truth and may pass 100 %; a word stands
/// between white space, without punctuation at its ends. Set here: a run of white space of any
/// kind is one blank and counts as a character; leaders count as a blank; a minus before a digit,
/// % and § are no punctuation; documents are added up by edits and lengths (micro-average), and
/// the mean of their rates is given beside it (macro-average). Texts are compared in the order in
/// which they stand: a block that was moved counts as left out and put in.
struct TextScore {
    ErrorCount characters;
    ErrorCount words;

    TextScore& operator+=(const TextScore& other);
};

/// The score of one document, or the sum of several. What could not be compared is nothing.
struct Score {
    std::optional<TextScore> text;
    std::optional<TextScore> raw;  ///< of the text before repair
    std::optional<WordFates> fates;
    std::optional<Reliability> reliability;
    bool records = false;  ///< whether records were compared
    Tallies tallies{};
    CellCount cells;
    Tally exact;  ///< documents with cells, and those with all cells right and none invented
    std::vector<Miss> misses;

    Score& operator+=(const Score& other);  ///< but for the misses
};

/// Compares what both sides have: texts, records, words. Throws Error, which names the file, when
/// one cannot be read, when the text of the truth is empty, or when there is nothing to compare.
Score score(const Case& documents);

}  // namespace planscribe::score
