#pragma once

#include <vector>

#include "layout/tokens.h"

namespace planscribe::layout {

/// A line of the paper, seen as a possible row of a table.
struct RowLine {
    int page = 0;  ///< index
    Box box;
    int line = 0;              ///< of an OCR text
    std::vector<Token> label;  ///< up to the last text
    std::vector<Token> tail;   ///< amounts and dashes behind it
    bool apart = false;        ///< a wide gap or a leader parts label and tail
};

RowLine read_row(const std::vector<Page>& pages, const Line& line);

/// Whether all of the tail is years: the header of columns.
bool is_year_header(const RowLine& row);

/// Whether the line is a full line of prose rather than a label: long, or a sentence's end.
bool is_prose(const std::vector<Page>& pages, const RowLine& row);

/// All words of some tokens.
Ink ink_of(const std::vector<Token>& tokens);

}  // namespace planscribe::layout
