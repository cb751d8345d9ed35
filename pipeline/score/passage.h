#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "score/alignment.h"

namespace planscribe::score {

/// A word of a text and where it stands.
struct PlacedWord {
    std::string text;
    int page = 1;
    int line = 1;
};

/// The words of a text, brought to the form in which texts are compared: NFC; words parted by
/// any white space, pages by a form feed; leaders (four dots or more in a row on a line, single
/// blanks between them or not) left out: they rule a line, and their number says nothing.
std::vector<PlacedWord> passage(std::string_view text);

/// The same without punctuation at their ends (strip_punctuation); a word of nothing else goes.
std::vector<PlacedWord> bare_words(const std::vector<PlacedWord>& words);

/// Gives equal texts equal numbers.
class Numbering {
public:
    /// The grapheme clusters of the words, one blank between two words.
    Symbols graphemes(const std::vector<PlacedWord>& words);
    Symbols words(const std::vector<PlacedWord>& words);

private:
    int number(const std::string& text);

    std::map<std::string, int> numbers_;
};

}  // namespace planscribe::score
