#pragma once

#include <string>
#include <vector>

#include "model/ink.h"

namespace planscribe {

/// Words that stand on one line of the paper, left to right, of one page.
struct Line {
    Ink words;
    Box box;                 ///< around the words; empty for OCR text
    bool furniture = false;  ///< a running head or foot, or a page number
};

/// A column of amounts in a grid.
struct GridColumn {
    Ink header;    ///< the words above the column; may be empty
    int left = 0;  ///< horizontal extent on the upright page; 0 for OCR text
    int right = 0;
};

/// A row of a grid: the words of its label and, for each column, the words of its cell
/// (empty where the paper is blank).
struct GridRow {
    Ink label;
    std::vector<Ink> cells;
};

/// A table as it stands on paper, before anyone asks what it means.
struct Grid {
    Ink title;  ///< the heading above it, if any
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;  ///< with heading rows, whose cells are all empty
    Box box;                    ///< on the page of its first row; empty for OCR text
    int page = 0;               ///< index of the page of its first row
};

/// How the words of a document stand together. Every word is in exactly one line.
struct Layout {
    std::vector<Line> lines;  ///< in order of reading, page by page
    std::vector<Grid> grids;  ///< in order of reading
};

}  // namespace planscribe
