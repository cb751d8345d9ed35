#include "layout/text_grids.h"

#include <algorithm>

namespace planscribe::layout {
namespace {

class TextGrids {
public:
    TextGrids(const std::vector<Page>& pages, const std::vector<RowLine>& rows)
        : pages_(pages), rows_(rows) {}

    std::vector<Grid> find() {
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (begins_grid(i)) i = read_grid(i) - 1;
        return std::move(grids_);
    }

private:
    bool has_amounts(std::size_t i) const {
        return i < rows_.size() && !rows_[i].tail.empty() && !is_year_header(rows_[i]) &&
               !is_prose(pages_, rows_[i]);
    }

    bool is_label(std::size_t i) const {
        return i < rows_.size() && rows_[i].tail.empty() && !is_prose(pages_, rows_[i]);
    }

    /// A lone year may end any heading; then the next line must be a row with one amount.
    bool begins_grid(std::size_t i) const {
        if (!is_year_header(rows_[i])) return false;
        const std::size_t first = is_label(i + 1) ? i + 2 : i + 1;
        return has_amounts(first) && (rows_[i].tail.size() > 1 || has_amounts(first + 1));
    }

    std::size_t read_grid(std::size_t header) {
        Grid grid;
        grid.page = rows_[header].page;
        for (const Token& year : rows_[header].tail) grid.columns.push_back({year.ink, 0, 0});
        if (header > 0 && is_label(header - 1)) grid.title = ink_of(rows_[header - 1].label);
        std::size_t i = header;
        while (i < rows_.size() && goes_on(grid, header, i)) add_row(grid, i++);
        grids_.push_back(std::move(grid));
        return i;
    }

    bool same_header(const Grid& grid, std::size_t i) const {
        if (!is_year_header(rows_[i]) || rows_[i].tail.size() != grid.columns.size()) return false;
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (raw_text(pages_, rows_[i].tail[column].ink) !=
                raw_text(pages_, grid.columns[column].header))
                return false;
        return true;
    }

    /// Labels go on while a row with amounts or a header follows within two lines.
    bool goes_on(const Grid& grid, std::size_t header, std::size_t i) const {
        if (i == header || has_amounts(i) || same_header(grid, i)) return true;
        if (!is_label(i)) return false;
        const auto row_at = [&](std::size_t at) {
            return has_amounts(at) || (at < rows_.size() && same_header(grid, at));
        };
        return row_at(i + 1) || (is_label(i + 1) && row_at(i + 2));
    }

    void add_row(Grid& grid, std::size_t i) const {
        GridRow row;
        row.label = ink_of(rows_[i].label);
        row.cells.resize(grid.columns.size());
        if (!is_year_header(rows_[i])) {
            const auto amounts = cut_amounts(rows_[i].tail, grid.columns.size());
            for (std::size_t cell = 0; cell < amounts.size(); ++cell) {
                Ink& ink = row.cells[std::min(cell, row.cells.size() - 1)];
                ink.insert(ink.end(), amounts[cell].ink.begin(), amounts[cell].ink.end());
            }
        }
        const bool blank = row.label.empty() && std::ranges::all_of(row.cells, &Ink::empty);
        if (!blank) grid.rows.push_back(std::move(row));
    }

    const std::vector<Page>& pages_;
    const std::vector<RowLine>& rows_;
    std::vector<Grid> grids_;
};

}  // namespace

std::vector<Grid> find_text_grids(const std::vector<Page>& pages,
                                  const std::vector<RowLine>& rows) {
    return TextGrids(pages, rows).find();
}

}  // namespace planscribe::layout
