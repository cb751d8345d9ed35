#include "layout/boxed_grids.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>

#include "base/text.h"
#include "layout/columns.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t labels_between_rows = 3;  ///< headings and wrapped labels
constexpr std::size_t header_lines = 3;
constexpr int line_gap = 4;  ///< heights of a line between two rows of one grid
constexpr double set_off_pitches = 1.4;

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
    Run find_run(std::size_t from) {
        if (!has_amounts(rows_[from])) return {from, from};
        Run run{from, from + 1};
        std::size_t count = 1;
        for (std::size_t i = from + 1; i < rows_.size() && i - run.last <= labels_between_rows;
             ++i) {
            if (rows_[i].page != rows_[i - 1].page) {
                const auto resumed = resume(from, i);
                if (!resumed) break;
                for (; i < *resumed; ++i) repeated_.insert(i);
                run.last = i;
            } else if (!close(rows_[i - 1], rows_[i]) || begins_another(from, i)) {
                break;
            }
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

    /// A header whose years are not those above the first row begins another grid, and so does
    /// one that stands below more white than the rows between them do.
    bool begins_another(std::size_t first, std::size_t i) const {
        if (!is_year_header(rows_[i])) return false;
        for (std::size_t above = first; above > 0 && first - above < header_lines; --above)
            if (is_year_header(rows_[above - 1]))
                return years_of(rows_[above - 1]) != years_of(rows_[i]) || is_set_off(first, i);
        return true;
    }

    int pitch(std::size_t i) const { return rows_[i].box.center_y() - rows_[i - 1].box.center_y(); }

    bool is_set_off(std::size_t first, std::size_t i) const {
        while (i > first + 1 && rows_[i - 1].tail.empty()) --i;
        std::vector<int> pitches;
        for (std::size_t k = first + 1; k < i; ++k)
            if (rows_[k].page == rows_[k - 1].page) pitches.push_back(pitch(k));
        if (pitches.empty() || rows_[i].page != rows_[i - 1].page) return false;
        const auto middle = pitches.begin() + std::ssize(pitches) / 2;
        std::ranges::nth_element(pitches, middle);
        return pitch(i) > set_off_pitches * *middle;
    }

    /// Where a grid goes on that was broken off at the end of a page: at line `i`, the first of
    /// the next page, or behind the lines that repeat its header. Nothing where another one begins.
    std::optional<std::size_t> resume(std::size_t first, std::size_t i) const {
        if (rows_[i].page != rows_[i - 1].page + 1) return std::nullopt;
        std::size_t from = i;
        while (from < rows_.size() && from - i < header_lines && repeats_header(first, from))
            ++from;
        const std::size_t end = std::min(rows_.size(), from + labels_between_rows);
        for (std::size_t k = from; k < end && rows_[k].page == rows_[i].page; ++k) {
            if (is_year_header(rows_[k]) || is_prose(pages_, rows_[k])) return std::nullopt;
            if (!has_amounts(rows_[k])) continue;
            return is_aligned(first, i, rows_[k]) ? std::optional(from) : std::nullopt;
        }
        return std::nullopt;
    }

    std::string words_of(std::size_t i) const {
        return fold(repaired_text(pages_, ink_of(all_tokens(rows_[i]))));
    }

    bool repeats_header(std::size_t first, std::size_t i) const {
        for (std::size_t above = first; above > 0 && first - above < header_lines; --above)
            if (alike(words_of(above - 1), words_of(i))) return true;
        return false;
    }

    /// Whether the amounts of a row end where those of rows `first` to `last` do.
    bool is_aligned(std::size_t first, std::size_t last, const RowLine& row) const {
        const int reach = pages_[static_cast<std::size_t>(row.page)].width / 40;
        return std::ranges::all_of(row.tail, [&](const Token& token) {
            for (std::size_t i = first; i < last; ++i)
                for (const Token& other : rows_[i].tail)
                    if (std::abs(token.box.right() - other.box.right()) <= reach) return true;
            return false;
        });
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
        for (std::size_t i = run.first; i < run.last; ++i)
            if (!repeated_.contains(i)) add_row(grid, strips, rows_[i]);
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

    /// Of a header within the grid its label alone: the years stand above the columns already.
    static std::vector<Token> tokens_of_row(const RowLine& line) {
        if (!is_year_header(line)) return all_tokens(line);
        std::vector<Token> label = pieces_of(all_tokens(line)).front();
        std::erase_if(label, is_year);
        return label;
    }

    void add_row(Grid& grid, const std::vector<Strip>& strips, const RowLine& line) const {
        GridRow row{{}, std::vector<Ink>(strips.size())};
        for (const Token& token : tokens_of_row(line)) {
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
        if (line.page == grid.page) grid.box = unite(grid.box, line.box);
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
    std::set<std::size_t> repeated_;  ///< lines that repeat a header on the next page
};

}  // namespace

std::vector<Grid> find_boxed_grids(const std::vector<Page>& pages,
                                   const std::vector<RowLine>& rows) {
    return BoxedGrids(pages, rows).find();
}

}  // namespace planscribe::layout
