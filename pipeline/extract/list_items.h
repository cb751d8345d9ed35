#pragma once

#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// An item of a list, or a paragraph, over all its lines, without the mark before it.
struct ListItem {
    std::vector<Token> tokens;
    bool marked = false;   ///< had a bullet or number before it
    std::size_t line = 0;  ///< the line that it begins on
    int left = 0;          ///< of its mark, pixels; 0 for OCR text
};

/// Lines `begin` to `end` as items: a bullet begins one; it goes on until the next bullet, or,
/// behind a full stop, until a gap or a line that stands as far left as the bullet. Blank lines
/// within a sentence do not end it. Of line `begin`, the first `skip` tokens are left out.
std::vector<ListItem> list_items(const TextLines& lines, std::size_t begin, std::size_t end,
                                 std::size_t skip, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
