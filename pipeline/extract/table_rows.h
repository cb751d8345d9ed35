#pragma once

#include <vector>

#include "model/document.h"
#include "terms/accounts.h"
#include "terms/table_words.h"

namespace planscribe::extract {

/// A row of a grid on its way to a row of a table: label lines joined, cells by column.
struct LabelledRow {
    Ink label;
    std::vector<Ink> cells;
    bool has_cells() const;
};

/// Joins labels that run over two lines with the row that holds the amounts: a line without
/// amounts and the row under it where that goes on in lower case or without a label, or a line
/// that goes on in lower case under a row.
std::vector<LabelledRow> join_wrapped_labels(const std::vector<Page>& pages, const Grid& grid,
                                             const terms::TableWords& words);

/// Rows with label, kind, account and part; cells still to be read.
std::vector<Row> read_rows(const std::vector<Page>& pages, const std::vector<LabelledRow>& rows,
                           const terms::TableWords& words, const terms::Accounts& accounts);

}  // namespace planscribe::extract
