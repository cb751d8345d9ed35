#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "repair/repair.h"

namespace planscribe::repair {

/// OCR text as lines of words and back, byte for byte. Whatever no repair touches stays as it
/// was: blanks, line ends of any kind, and lines that are not understood (no UTF-8, or with
/// control characters), whose words are not taken at all.
class PlainText {
public:
    /// `text` must outlive this. A form feed begins a new page.
    explicit PlainText(std::string_view text);

    /// The words, `Word::line` from 1 in the whole text.
    std::vector<Page> pages() const;

    /// The text with each word as `pages` have it; they are those of `pages()`, repaired.
    std::string written(const std::vector<Page>& pages) const;

    std::size_t lines() const { return lines_.size(); }
    std::size_t lines_not_understood() const { return not_understood_; }

private:
    struct Token {
        std::size_t begin, size;
    };
    struct Line {
        std::size_t begin, end;  ///< without the line feed
        std::vector<Token> tokens;
        bool begins_page = false;
    };

    std::vector<Token> tokens_of(std::size_t begin, std::size_t end) const;

    std::string_view text_;
    std::vector<Line> lines_;
    std::size_t not_understood_ = 0;
};

/// Joins words that a line end parts ("verk-", "samhet"), where `repairer` knows the whole word:
/// it goes to the first line, and what follows it stays on the second.
std::string join_parted_words(std::string_view text, const Repairer& repairer);

}  // namespace planscribe::repair
