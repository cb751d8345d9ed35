#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "model/document.h"

namespace planscribe::test {

/// A page of typewriter text: every letter is 20 wide and 30 high, lines are 50 apart. Words
/// are set at the column where they stand in their string, so a test sees what it says.
class Paper {
public:
    static constexpr int letter_width = 20;
    static constexpr int letter_height = 30;
    static constexpr int line_pitch = 50;

    explicit Paper(int number = 1) {
        page_.number = number;
        page_.width = page_.paper_width = 2480;
        page_.height = page_.paper_height = 3508;
        page_.dpi = 300;
    }

    /// Sets the next lines; an empty one leaves white paper.
    Paper& print(std::initializer_list<std::string> lines) {
        for (const std::string& line : lines) print_line(line);
        return *this;
    }

    const Page& page() const { return page_; }

private:
    void print_line(const std::string& line) {
        ++line_;
        std::string word;
        int column = 0, start = 0;
        for (const std::string& letter : graphemes(line + " ")) {
            if (letter != " ") {
                if (word.empty()) start = column;
                word += letter;
            } else if (!word.empty()) {
                put(std::exchange(word, {}), start);
            }
            ++column;
        }
    }

    void put(const std::string& text, int column) {
        Word word;
        word.box = {100 + column * letter_width, line_ * line_pitch,
                    static_cast<int>(graphemes(text).size()) * letter_width - 4, letter_height};
        word.line = line_;
        word.raw = word.text = text;
        page_.words.push_back(std::move(word));
    }

    Page page_;
    int line_ = 0;
};

inline Document document_of(std::initializer_list<Page> pages) {
    Document document;
    document.pages = pages;
    return document;
}

}  // namespace planscribe::test
