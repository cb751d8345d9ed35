#pragma once

#include <string>
#include <vector>

#include "grid.h"

namespace planscribe::press {

/// How a table lies in a type area: the order of its columns and their widths. Columns of
/// amounts are alike; the labels give way where amounts need room, and then the letters.
class TableLayout {
public:
    explicit TableLayout(const TableBlock& block);

    const Columns& columns(const TypeArea& area);
    std::vector<std::string> header() const;
    /// The cells of a row as printed, the label first.
    std::vector<std::string> cells(const Row& row) const;
    /// Where the amounts of column `i` stand among the cells.
    std::size_t amount_cell(std::size_t i) const;
    /// Whether the amounts would need more than half of a line of `width` points.
    bool wide(const Style& style, double width) const;

private:
    std::size_t first_amount() const;
    std::vector<std::string> in_order(std::string label, const std::vector<std::string>& amounts,
                                      const std::vector<std::string>& aux) const;
    void fit(const TypeArea& area, double size);
    double needed(const TypeArea& area, std::size_t cell) const;

    const TableBlock& block_;
    Columns columns_;
    double left_ = -1, width_ = -1;  ///< of the area that columns_ are for
};

/// Unit of the table, kr where none is stated.
Unit unit_of(const Table& table);

/// The title as printed.
std::optional<std::string> printed_title(const TableBlock& block);

}  // namespace planscribe::press
