#pragma once

#include "score/table_pairs.h"

namespace planscribe::score {

/// A row, where it stands, and what it is known by.
struct Known {
    std::size_t table, row;
    std::string label;  ///< folded
    std::string kind;
    std::vector<std::int64_t> amounts;  ///< but zero, sorted
};

/// The rows of all tables of two documents, and how alike they are. Two rows may pair when their
/// labels are alike to three fifths, or half their amounts are the same.
class Rows {
public:
    Rows(const TableRecords& truth, const TableRecords& output);

    const std::vector<Known>& truth() const { return truth_; }
    const std::vector<Known>& output() const { return output_; }
    /// Of the i-th row of the truth and the j-th of the output; 0 when they may not pair.
    double alike(std::size_t i, std::size_t j) const { return alike_[i * output_.size() + j]; }

    /// Pairs rows, given by their indices, in an order that both keep, with the largest sum of
    /// likeness.
    Pairing in_order(const std::vector<std::size_t>& wanted,
                     const std::vector<std::size_t>& got) const;

private:
    std::vector<Known> truth_, output_;
    std::vector<double> alike_;
};

}  // namespace planscribe::score
