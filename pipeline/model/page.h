#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/box.h"

namespace planscribe {

/// What the engine might have read instead, for one symbol of a word.
struct Alternative {
    std::uint16_t symbol = 0;    ///< index of the symbol (grapheme) in Word::raw
    std::uint8_t percent = 0;    ///< the engine's certainty, 0 to 100
    std::array<char, 5> text{};  ///< UTF-8 of the other symbol, padded with '\0'
};

/// Why the text of a word differs from what was read.
struct Change {
    std::string rule;         ///< stable name of the rule or confusion, as "confusion:rn>m"
    std::string from;         ///< the text before this change
    int cost = 0;             ///< thousandths of a nat; larger is less certain
    int margin = 0;           ///< by which the word beat the next best, thousandths of a nat
    std::string runner_up{};  ///< the next best word; the word as read when it is that
};

/// What a token may say whose text nothing could judge: a number with misread digits.
struct Guess {
    std::string text;
    int cost = 0;  ///< thousandths of a nat; larger is less likely
};

/// One word. `box`, `line`, `column`, `raw`, `confidence` and `alternatives` never change
/// after reading. `text` begins as `raw`; whoever changes it appends to `changes`.
/// Words are never dropped or reordered: a word joined to its neighbour leaves an empty
/// text behind, a split word holds a blank.
struct Word {
    Box box;         ///< on the upright page; empty where the input was text
    int line = 0;    ///< line of reading, from 1 on each page
    int column = 0;  ///< column of a text in code points, from 1; 0 where a box says it
    std::string raw;
    std::string text;
    int confidence = 100;     ///< the engine's own, 0 to 100; 100 where there was none
    bool incomplete = false;  ///< a number whose ink holds more than was read
    std::vector<Alternative> alternatives;
    std::vector<Change> changes;
    std::vector<Guess> guesses;  ///< other ways to read a token that may be a number
};

/// Where the words of a page come from. typed: a file that a person wrote for this program.
enum class PageOrigin { scan, text_layer, ocr_text, typed };

/// A page as read. All boxes of the model lie on the *upright page*: turned, deskewed and
/// scaled for reading. `to_paper` leads from there to the pixels of the page image as it
/// came, which is what plan.json speaks of.
struct Page {
    int number = 0;  ///< from 1
    PageOrigin origin = PageOrigin::scan;
    int width = 0;  ///< of the upright page, pixels; 0 where the input was text
    int height = 0;
    int dpi = 0;
    int paper_width = 0;  ///< of the page image as it came, pixels
    int paper_height = 0;
    Affine to_paper;
    std::vector<std::string> cleaning;  ///< the cleaning steps that were applied, in order
    std::vector<Box> rules;             ///< ruling lines found, horizontal and vertical
    std::vector<Word> words;            ///< in order of reading
};

/// Whether a machine read the words of a page from ink, here or in another OCR program, so that
/// they may be misread.
inline bool is_machine_read(const Page& page) {
    return page.origin == PageOrigin::scan || page.origin == PageOrigin::ocr_text;
}

}  // namespace planscribe
