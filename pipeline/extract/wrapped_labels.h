#pragma once

#include <vector>

#include "model/document.h"
#include "terms/table_words.h"

namespace planscribe::extract {

/// A row of a grid on its way to a row of a table: label lines joined, cells by column.
struct LabelledRow {
    Ink label;
    std::vector<Ink> cells;
    bool has_cells() const;
};

/// Joins labels that run over two lines with the row that holds the amounts: a line without
/// amounts and the row under it where that goes on in lower case or without a label, where the line
/// ends in the middle of a phrase, or where its next word did not fit on it and the lines stand
/// closer than rows do; or a line under a row that goes on in lower case or did not fit on it.
std::vector<LabelledRow> join_wrapped_labels(const std::vector<Page>& pages, const Grid& grid,
                                             const terms::TableWords& words);

}  // namespace planscribe::extract
