#pragma once

#include <vector>

#include "layout/tokens.h"

namespace planscribe::layout {

/// A line of the paper, seen as a possible row of a table.
struct RowLine {
    int page = 0;  ///< index
    Box box;
    int line = 0;               ///< of an OCR text
    std::vector<Token> label;   ///< up to the last text, or a year that stands for one
    std::vector<Token> tail;    ///< amounts and dashes behind it
    std::vector<Token> strays;  ///< marks and scraps between and before them: crumbs, or lost cells
    bool apart = false;         ///< a wide gap or a leader parts label and tail
};

RowLine read_row(const std::vector<Page>& pages, const Line& line);

/// All tokens of a line, leaders left out.
std::vector<Token> all_tokens(const RowLine& row);

/// Where the first token of a line begins, leaders aside; where the line does, if it has none.
int left_of(const RowLine& row);

/// The words of a line between wide gaps.
std::vector<std::vector<Token>> pieces_of(const std::vector<Token>& tokens);

/// Whether the line is the header of columns: it names years close together that stand apart from
/// its label, and no other amounts but what may be a misread year among them. In OCR text, all of
/// the tail is years.
bool is_year_header(const RowLine& row);

/// Whether the line is "Budget 2007" and nothing else: the header of a single column.
bool is_lone_header(const RowLine& row);

/// Whether the line has one year and a few words: over columns, the header of a single column of
/// money and one of shares ("Budget 2009  Andel %").
bool heads_one_year(const RowLine& row);

/// Whether amounts stand behind a label, or alone.
bool has_amounts(const RowLine& row);

/// Whether two lines of one page have no more than a few lines of white between them.
bool stand_close(const RowLine& above, const RowLine& below);

/// Whether the line is a full line of prose rather than a label: a stretch without a wide gap is
/// long, or ends a sentence.
bool is_prose(const std::vector<Page>& pages, const RowLine& row);

/// All words of some tokens.
Ink ink_of(const std::vector<Token>& tokens);

}  // namespace planscribe::layout
