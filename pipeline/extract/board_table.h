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

}  // namespace planscribe::extract
