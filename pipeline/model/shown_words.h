#pragma once

#include <string>
#include <vector>

#include "model/page.h"

namespace planscribe {

/// A word as people see it: what repair joined is one, over the ink of all its parts on the line
/// that it begins on.
struct ShownWord {
    std::string text;      ///< as repaired; not empty
    std::string raw;       ///< as read, parts with blanks between
    Box box;               ///< on the upright page; empty where the input was text
    int line = 0;          ///< line of reading
    int confidence = 100;  ///< the lowest of its parts
};

/// The words of a page, in order of reading.
std::vector<ShownWord> shown_words(const Page& page);

}  // namespace planscribe
