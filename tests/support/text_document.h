#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "model/document.h"

namespace planscribe::test {

namespace text_document_detail {

constexpr int letter_width = 20, letter_height = 40, page_size = 10'000;

inline Page& add_page(Document& document, int size) {
    Page page;
    page.number = static_cast<int>(document.pages.size()) + 1;
    page.width = page.height = page.paper_width = page.paper_height = size;
    page.origin = size == 0 ? PageOrigin::ocr_text : PageOrigin::scan;
    document.pages.push_back(std::move(page));
    return document.pages.back();
}

inline WordId add_word(Document& document, const std::string& text, Box box, int line, int column) {
    Page& page = document.pages.back();
    Word word;
    word.box = box;
    word.line = line;
    word.column = column;
    word.raw = word.text = text;
    page.words.push_back(std::move(word));
    return {page.number - 1, static_cast<int>(page.words.size()) - 1};
}

inline void add_line(Document& document, std::string_view text, int number) {
    Line line;
    int column = 1;
    for (const std::string& part : split(text, ' ')) {
        if (!part.empty()) line.words.push_back(add_word(document, part, {}, number, column));
        column += static_cast<int>(graphemes(part).size()) + 1;
    }
    if (!line.words.empty()) document.layout.lines.push_back(std::move(line));
}

}  // namespace text_document_detail

/// A document as the layout leaves it, from plain text: a form feed parts pages, a line end
/// parts lines, and words keep their line and column.
inline Document text_document(std::string_view text) {
    namespace detail = text_document_detail;
    Document document;
    for (const std::string& page : split(text, '\f')) {
        detail::add_page(document, 0);
        int number = 1;
        for (const std::string& line : split(page, '\n'))
            detail::add_line(document, line, number++);
    }
    document.source.pages = static_cast<int>(document.pages.size());
    return document;
}

/// Words that stand on a page at a place, in pixels; a letter is 20 wide and 40 high.
struct Placed {
    std::string text;
    int x = 0;
    int y = 0;
};

/// A document of one page with boxes. Rows at the same height make one line, left to right.
inline Document boxed_document(std::vector<Placed> rows) {
    namespace detail = text_document_detail;
    Document document;
    detail::add_page(document, detail::page_size);
    std::stable_sort(rows.begin(), rows.end(), [](const Placed& a, const Placed& b) {
        return a.y != b.y ? a.y < b.y : a.x < b.x;
    });
    int number = 0, height = -1;
    for (const Placed& row : rows) {
        if (row.y != height) {
            document.layout.lines.emplace_back();
            height = row.y;
            ++number;
        }
        Line& line = document.layout.lines.back();
        int x = row.x;
        for (const std::string& part : split_blanks(row.text)) {
            const int width = static_cast<int>(graphemes(part).size()) * detail::letter_width;
            const Box box{x, row.y, width, detail::letter_height};
            line.words.push_back(detail::add_word(document, part, box, number, 0));
            line.box = unite(line.box, box);
            x += width + detail::letter_width / 2;
        }
    }
    document.source.pages = 1;
    return document;
}

/// Makes lines `from` to `to` (from 0, of layout.lines) the rows of a grid of amounts.
inline void make_grid(Document& document, std::size_t from, std::size_t to) {
    Grid grid;
    grid.columns.resize(1);
    for (std::size_t i = from; i < to; ++i)
        grid.rows.push_back({document.layout.lines[i].words, {{}}});
    document.layout.grids.push_back(std::move(grid));
}

}  // namespace planscribe::test
