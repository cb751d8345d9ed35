#pragma once

#include <optional>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// A column of a table of people.
struct BoardColumn {
    Label label = Label::name_column;
    int left = 0;  ///< of its heading, pixels of the upright page; 0 for OCR text
};

/// The columns that a line announces, when it consists of at least two column headings and
/// nothing else; else none.
std::vector<BoardColumn> board_columns(Tokens tokens, const Vocabulary& vocabulary);

/// The cells of a row, one for each column. By place where there are boxes; for OCR text by
/// wide gaps, and nothing when these do not give one cell for each column.
std::optional<std::vector<Tokens>> board_cells(Tokens tokens,
                                               const std::vector<BoardColumn>& columns);

/// Whether a line goes on with the row above it: it stands by place, and each of its cells begins
/// small, is the one word left of a name or, in the column of organisations, names none by itself.
bool continues_row(Tokens tokens, const std::vector<BoardColumn>& columns,
                   const Vocabulary& vocabulary);

/// A row and the line that goes on with it, cell by cell.
std::vector<Token> joined_row(Tokens row, Tokens more, const std::vector<BoardColumn>& columns);

}  // namespace planscribe::extract
