#pragma once

#include "score/pairing.h"
#include "score/records.h"

namespace planscribe::score {

using TableRecords = std::vector<TableRecord>;

/// A row of the truth and the row of the output that stands for it.
struct RowPair {
    std::size_t truth_table = 0, truth_row = 0;
    std::size_t output_table = 0, output_row = 0;
};

/// Pairs the rows of tables. Tables belong together when half the rows of the smaller one find a
/// partner in the other, so a table may be split or joined and still match. Within what belongs
/// together rows are paired first in the order of the paper, then what is left out of order;
/// rows.h says which may pair. In the order of the truth.
std::vector<RowPair> pair_rows(const TableRecords& truth, const TableRecords& output);

/// For each table of the truth its one counterpart: of those that it shares rows with the one of
/// the same title, else the one of the most rows.
Pairing pair_tables(const TableRecords& truth, const TableRecords& output,
                    const std::vector<RowPair>& rows);

/// For each column of a table of the truth the column of a table of the output: by year, stage
/// and label of the header; where the header does not tell, by the amounts of the rows that are
/// paired, and by place.
Pairing pair_columns(const TableRecord& truth, const TableRecord& output,
                     const std::vector<std::pair<const RowRecord*, const RowRecord*>>& rows);

}  // namespace planscribe::score
