#pragma once

#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// An item of a list, or a paragraph, over all its lines, without the mark before it.
struct ListItem {
    std::vector<Token> tokens;
    bool marked = false;  ///< had a bullet or number before it
};

/// Lines `begin` to `end` as items: a bullet begins one; it goes on until the next bullet, or
/// until a gap behind a full stop. Blank lines within a sentence do not end it.
std::vector<ListItem> list_items(const TextLines& lines, std::size_t begin, std::size_t end,
                                 const Vocabulary& vocabulary);

}  // namespace planscribe::extract
