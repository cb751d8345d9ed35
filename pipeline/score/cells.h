#pragma once

#include "score/pairing.h"
#include "score/tallying.h"

namespace planscribe::score {

/// The name of a column in a message: its label, else its place from 1.
std::string column_name(const TableRecord& table, std::size_t column);

/// Compares the cells of rows that are paired or that are not.
class CellComparison {
public:
    explicit CellComparison(RecordScore& score) : score_(score) {}

    /// `columns`: for each column of `table`, which is of the truth, the one of the output.
    void pair(const TableRecord& table, const RowRecord& truth, const RowRecord& output,
              const std::string& title, const Pairing& columns);
    void lost(const TableRecord& table, const RowRecord& truth, const std::string& title);
    void invented(const TableRecord& table, const RowRecord& output, const std::string& title);

private:
    void compare(const CellRecord* truth, const CellRecord* output, const std::string& place);

    RecordScore& score_;
};

}  // namespace planscribe::score
