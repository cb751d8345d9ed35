#include "layout/boxed_grids.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "layout/columns.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t labels_between_rows = 3;  ///< headings and wrapped labels
constexpr std::size_t header_lines = 3;
constexpr int line_gap = 4;  ///< heights of a line between two rows of one grid

bool has_amounts(const RowLine& row) {
    return !row.tail.empty() && row.apart && !is_year_header(row);
}

bool close(const RowLine& above, const RowLine& below) {
    const int height = std::max(above.box.height, below.box.height);
    return above.page == below.page && below.box.y - above.box.bottom() < line_gap * height;
}

/// First and last row of a grid among the lines of the document; last outside.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
};

class BoxedGrids {
public:
    BoxedGrids(const std::vector<Page>& pages, const std::vector<RowLine>& rows)
        : pages_(pages), rows_(rows) {}

    std::vector<Grid> find() {
        for (std::size_t i = 0; i < rows_.size();) {
            const Run run = find_run(i);
            if (run.last > run.first) add_grid(run);
            i = std::max(run.last, i + 1);
        }
        return std::move(grids_);
    }

private:
    Run find_run(std::size_t from) const {
        if (!has_amounts(rows_[from])) return {from, from};
        Run run{from, from + 1};
        std::size_t count = 1;
        for (std::size_t i = from + 1; i < rows_.size() && i - run.last <= labels_between_rows;
             ++i) {
            if (!close(rows_[i - 1], rows_[i]) || begins_another(from, i)) break;
            if (has_amounts(rows_[i])) {
                run.last = i + 1;
                ++count;
            } else if (rows_[i].tail.empty() && is_prose(pages_, rows_[i])) {
                break;
            }
        }
        return count > 1 ? run : Run{from, from};
    }

    static std::vector<std::string> years_of(const RowLine& row) {
        std::vector<std::string> years;
        for (const Token& token : all_tokens(row))
            if (is_year(token)) years.push_back(token.raw);
        return years;
    }

    /// A header whose years are not those above the first row begins another grid.
    bool begins_another(std::size_t first, std::size_t i) const {
        if (!is_year_header(rows_[i])) return false;
        for (std::size_t above = first; above > 0 && first - above < header_lines; --above)
            if (is_year_header(rows_[above - 1]))
                return years_of(rows_[above - 1]) != years_of(rows_[i]);
        return true;
    }

    std::vector<const RowLine*> amount_rows(Run run) const {
        std::vector<const RowLine*> found;
        for (std::size_t i = run.first; i < run.last; ++i)
            if (has_amounts(rows_[i]) || is_year_header(rows_[i])) found.push_back(&rows_[i]);
        return found;
    }

    void add_grid(Run run) {
        const auto amounts = amount_rows(run);
        const std::vector<Strip> strips = find_columns(amounts);
        if (strips.empty() || is_contents(amounts, strips)) return;
        Grid grid;
        grid.page = rows_[run.first].page;
        for (const Strip& strip : strips) grid.columns.push_back({{}, strip.left, strip.right});
        const std::size_t top = add_header(grid, strips, run.first);
        add_title(grid, top);
        for (std::size_t i = run.first; i < run.last; ++i) add_row(grid, strips, rows_[i]);
        grids_.push_back(std::move(grid));
    }

    /// One column of small whole numbers that never fall.
    bool is_contents(const std::vector<const RowLine*>& rows,
                     const std::vector<Strip>& strips) const {
        if (strips.size() != 1) return false;
        int before = 0;
        for (const RowLine* row : rows) {
            const std::string& raw = row->tail.front().raw;
            int page = 0;
            const auto end = std::from_chars(raw.data(), raw.data() + raw.size(), page).ptr;
            if (end != raw.data() + raw.size() || page < before || page > 200) return false;
            before = page;
        }
        return true;
    }

    bool above_columns(const Token& token, const std::vector<Strip>& strips) const {
        return token.box.right() > strips.front().left - token.box.height &&
               token.box.center_x() < strips.back().right + 4 * token.box.height;
    }

    /// Takes the lines above the first row whose words stand over the columns, and the headings
    /// between them and the row. Returns the index of the topmost line taken.
    std::size_t add_header(Grid& grid, const std::vector<Strip>& strips, std::size_t first) const {
        std::size_t top = first;
        for (std::size_t i = first; i > 0 && first - i <= header_lines; --i) {
            const RowLine& line = rows_[i - 1];
            if (!close(line, rows_[i]) || has_amounts(line) || is_prose(pages_, line)) break;
            if (is_header(line, strips))
                top = i - 1;
            else if (top < first)
                break;
        }
        for (std::size_t i = top; i < first; ++i) {
            if (is_header(rows_[i], strips))
                add_header_line(grid, strips, rows_[i]);
            else
                add_row(grid, strips, rows_[i]);
        }
        return top;
    }

    static std::vector<Token> all_tokens(const RowLine& line) {
        std::vector<Token> tokens = line.label;
        tokens.insert(tokens.end(), line.tail.begin(), line.tail.end());
        return tokens;
    }

    /// A header has no words that run from the labels into the columns as prose does.
    bool is_header(const RowLine& line, const std::vector<Strip>& strips) const {
        const std::vector<Token> tokens = all_tokens(line);
        const auto first = std::ranges::find_if(
            tokens, [&](const Token& token) { return above_columns(token, strips); });
        if (first == tokens.end()) return false;
        if (is_year_header(line) || first == tokens.begin()) return true;
        const Token& before = *std::prev(first);
        return first->box.x - before.box.right() > first->box.height;
    }

    void add_header_line(Grid& grid, const std::vector<Strip>& strips, const RowLine& line) const {
        GridRow heading{{}, std::vector<Ink>(strips.size())};
        for (const Token& token : all_tokens(line)) {
            Ink& home =
                above_columns(token, strips)
                    ? grid.columns[static_cast<std::size_t>(nearest_column(token.box, strips))]
                          .header
                    : heading.label;
            home.insert(home.end(), token.ink.begin(), token.ink.end());
        }
        grid.box = unite(grid.box, line.box);
        if (!heading.label.empty()) grid.rows.push_back(std::move(heading));
    }

    void add_title(Grid& grid, std::size_t top) const {
        if (top == 0) return;
        const RowLine& line = rows_[top - 1];
        if (close(line, rows_[top]) && !is_prose(pages_, line))
            grid.title = ink_of(all_tokens(line));
    }

    Ink& home_of(GridRow& row, const std::vector<Strip>& strips, WordId id,
                 bool may_be_cell) const {
        const Box& box =
            pages_[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)].box;
        const int column = may_be_cell ? column_of(box, strips) : -1;
        return column < 0 ? row.label : row.cells[static_cast<std::size_t>(column)];
    }

    void add_row(Grid& grid, const std::vector<Strip>& strips, const RowLine& line) const {
        GridRow row{{}, std::vector<Ink>(strips.size())};
        const bool header = is_year_header(line);
        for (const Token& token : all_tokens(line)) {
            if (header && is_year(token)) continue;
            const bool may_be_cell =
                token.kind == TokenKind::amount || token.kind == TokenKind::dash;
            const int column = may_be_cell ? column_of(token.box, strips) : -1;
            if (column >= 0 && !spans_two(token, strips)) {
                Ink& cell = row.cells[static_cast<std::size_t>(column)];
                cell.insert(cell.end(), token.ink.begin(), token.ink.end());
                continue;
            }
            for (const WordId id : token.ink) home_of(row, strips, id, may_be_cell).push_back(id);
        }
        grid.box = unite(grid.box, line.box);
        const bool blank = row.label.empty() && std::ranges::all_of(row.cells, &Ink::empty);
        if (!blank) grid.rows.push_back(std::move(row));
    }

    static bool spans_two(const Token& token, const std::vector<Strip>& strips) {
        return std::ranges::count_if(strips, [&](const Strip& strip) {
                   return std::min(token.box.right(), strip.right) -
                              std::max(token.box.x, strip.left) >
                          token.box.height / 2;
               }) > 1;
    }

    const std::vector<Page>& pages_;
    const std::vector<RowLine>& rows_;
    std::vector<Grid> grids_;
};

bool same_columns(const Page& page, const Grid& above, const Grid& below) {
    if (above.columns.size() != below.columns.size()) return false;
    const int reach = page.width / 40;
    for (std::size_t i = 0; i < above.columns.size(); ++i)
        if (std::abs(above.columns[i].right - below.columns[i].right) > reach) return false;
    return true;
}

bool same_header(const std::vector<Page>& pages, const Grid& above, const Grid& below) {
    for (std::size_t i = 0; i < above.columns.size(); ++i) {
        const Ink& header = below.columns[i].header;
        if (!header.empty() && raw_text(pages, header) != raw_text(pages, above.columns[i].header))
            return false;
    }
    return true;
}

/// Whether one grid ends low on its page and the other begins high on the next.
bool over_page_break(const std::vector<Page>& pages, const Grid& above, const Grid& below) {
    if (above.rows.empty() || below.rows.empty()) return false;
    const auto page_of = [](const GridRow& row) {
        for (const Ink& cell : row.cells)
            if (!cell.empty()) return cell.front().page;
        return row.label.front().page;
    };
    if (page_of(above.rows.back()) + 1 != page_of(below.rows.front())) return false;
    const Page& next = pages[static_cast<std::size_t>(below.page)];
    return below.box.y * 4 < next.height;
}

}  // namespace

std::vector<Grid> find_boxed_grids(const std::vector<Page>& pages,
                                   const std::vector<RowLine>& rows) {
    return BoxedGrids(pages, rows).find();
}

std::vector<Grid> join_over_pages(const std::vector<Page>& pages, std::vector<Grid> grids) {
    std::vector<Grid> joined;
    for (Grid& grid : grids) {
        const Page& page = pages[static_cast<std::size_t>(grid.page)];
        if (!joined.empty() && over_page_break(pages, joined.back(), grid) &&
            same_columns(page, joined.back(), grid) && same_header(pages, joined.back(), grid)) {
            auto& rows = joined.back().rows;
            rows.insert(rows.end(), grid.rows.begin(), grid.rows.end());
        } else {
            joined.push_back(std::move(grid));
        }
    }
    return joined;
}

}  // namespace planscribe::layout
