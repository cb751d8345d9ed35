#pragma once

#include <cstddef>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// A sentence of running text, over as many lines as it takes.
struct Sentence {
    std::vector<Token> tokens;
    std::size_t line = 0;  ///< the line that it begins on
};

/// The sentences of a document: grids, headings and lines that look like rows of a table are
/// left out. A sentence ends at a full stop before a large letter or a gap, and at a list mark.
std::vector<Sentence> find_sentences(const TextLines& lines, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
