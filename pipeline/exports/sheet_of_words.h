#pragma once

#include <functional>
#include <string>
#include <vector>

#include "exports/figures.h"
#include "model/shown_words.h"

namespace planscribe::exports {

/// A cell of a table on a page, or the label of a row (column 0).
struct PaperCell {
    int table = 0, row = 0, column = 0;  ///< from 1; the label of a row stands in column 0
    Box box;
    std::string id;      ///< as figure_id; empty for a label
    std::string status;  ///< empty for a label
};

/// A word on paper. `box` is that of the page image as it came.
struct PaperWord {
    ShownWord word;
    Box box;
    const PaperCell* cell = nullptr;  ///< that it stands in, of PaperPage::cells
};

struct PaperLine {
    Box box;
    std::vector<PaperWord> words;
};

/// A page as OCR formats see it, in pixels of its image.
struct PaperPage {
    int number = 0, width = 0, height = 0;
    int dpi = 0;                   ///< of that image; 0 where it is not known
    std::vector<PaperCell> cells;  ///< by table, row and column
    std::vector<PaperLine> lines;  ///< in order of reading
};

/// A document's pages that have boxes, one at a time; false when it has none.
bool each_page(const store::WholeDocument& whole,
               const std::function<void(const PaperPage&)>& take);

}  // namespace planscribe::exports
