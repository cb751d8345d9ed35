#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/phrase.h"
#include "model/document.h"

namespace planscribe::extract {

/// A run of letters between blanks, with the ink that it stands on. A repaired word that holds
/// a blank makes two tokens, a word joined to its neighbour makes none.
struct Token {
    std::string text;      ///< as repaired, with its punctuation
    std::string skeleton;  ///< for recognition, see phrase.h
    WordId word;
    Box box;                ///< empty for OCR text
    bool wide_gap = false;  ///< a gap as between columns stands before it
    bool ends_line = false;
};

using Tokens = std::span<const Token>;

/// A line of the paper as tokens, with what its surroundings say about it.
struct TextLine {
    std::vector<Token> tokens;
    int page = 0;             ///< index of the page
    bool gap_before = false;  ///< a blank line, more white than usual, or a new page before it
    bool in_grid = false;     ///< belongs to a grid of amounts
    bool furniture = false;   ///< a running head or foot, or a page number
};

using TextLines = std::vector<TextLine>;

/// The lines of a document in order of reading; lines without tokens are left out, and so are bars
/// behind a line of a scan, where its paper ends.
/// A gap is wide when it exceeds two and a half line heights, or two blanks of an OCR text.
TextLines text_lines(const Document& document, const Lookalikes& lookalikes);

/// The lines that are no furniture. The first one of a page has a gap before it.
TextLines without_furniture(const TextLines& lines);

/// The tokens with blanks between; a word broken by a hyphen at the end of a line made whole.
std::string text_of(Tokens tokens);

/// The words that the tokens stand on, each once.
Ink ink_of(Tokens tokens);

/// The parts between wide gaps.
std::vector<Tokens> split_at_gaps(Tokens tokens);

/// The tokens of several lines, one after the other.
std::vector<Token> tokens_of(std::span<const TextLine> lines);

/// Without the punctuation at both ends, as "ordf" of "(ordf.),".
std::string_view core(std::string_view text);

/// Whether the text ends with one of the ASCII marks in `marks`.
bool ends_with_any(std::string_view text, std::string_view marks);

/// Whether the text begins with an ASCII digit.
bool starts_digit(std::string_view text);

/// Whether the text is one or more ASCII digits.
bool all_digits(std::string_view text);

/// The text with hyphens and dashes of all kinds as "-".
std::string plain_dashes(std::string_view text);

/// The skeletons of the first tokens, as many as a phrase can take.
std::vector<std::string_view> skeletons(Tokens tokens);

/// fit_at_start for tokens. To compare with many phrases, take `skeletons` once.
std::optional<Fit> fit_at_start(Tokens tokens, std::string_view phrase);

}  // namespace planscribe::extract
