#include "layout/boxed_grids.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <set>
#include <string>

#include "base/text.h"
#include "layout/columns.h"
#include "layout/grid_runs.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t longest_scrap = 9;
constexpr std::ptrdiff_t most_letters = 3;  ///< of a scrap without digits

class BoxedGrids {
public:
    BoxedGrids(const std::vector<Page>& pages, const std::vector<RowLine>& rows)
        : pages_(pages), rows_(rows) {}

    std::vector<Grid> find() {
        for (const GridRun& run : find_grid_runs(pages_, rows_)) add_grid(run);
        return std::move(grids_);
    }

private:
    std::vector<const RowLine*> amount_rows(const GridRun& run) const {
        std::vector<const RowLine*> found;
        for (std::size_t i = run.first; i < run.last; ++i)
            if (has_amounts(rows_[i]) || is_year_header(rows_[i])) found.push_back(&rows_[i]);
        return found;
    }

    void add_grid(const GridRun& run) {
        const auto amounts = amount_rows(run);
        std::vector<Strip> strips = find_columns(amounts);
        if (strips.empty() || is_contents(amounts, strips)) return;
        Grid grid;
        grid.page = rows_[run.first].page;
        for (const Strip& strip : strips) grid.columns.push_back({{}, strip.left, strip.right});
        const std::size_t first = begin_with_scraps(run.first, strips);
        const std::size_t top = add_header(grid, strips, first);
        add_title(grid, top);
        strips = drop_phantoms(grid, strips, amounts);
        const std::size_t end = end_with_scraps(run.last, strips);
        for (std::size_t i = first; i < end; ++i)
            if (!run.repeated.contains(i)) add_row(grid, strips, rows_[i]);
        grids_.push_back(std::move(grid));
    }

    /// Columns of dashes alone, under no header where others have one, are crumbs.
    static std::vector<Strip> drop_phantoms(Grid& grid, const std::vector<Strip>& strips,
                                            const std::vector<const RowLine*>& rows) {
        const auto named = [](const GridColumn& column) { return !column.header.empty(); };
        if (std::ranges::none_of(grid.columns, named)) return strips;
        std::vector<Strip> kept;
        std::vector<GridColumn> columns;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            if (!named(grid.columns[i]) && !has_amount(strips[i], rows)) continue;
            kept.push_back(strips[i]);
            columns.push_back(std::move(grid.columns[i]));
        }
        grid.columns = std::move(columns);
        for (GridRow& heading : grid.rows) heading.cells.resize(kept.size());
        return kept;
    }

    static bool has_amount(const Strip& strip, const std::vector<const RowLine*>& rows) {
        return std::ranges::any_of(rows, [&](const RowLine* row) {
            return std::ranges::any_of(row->tail, [&](const Token& token) {
                return token.kind == TokenKind::amount && column_of(token.box, {strip}) == 0;
            });
        });
    }

    /// One column of small whole numbers that never fall.
    static bool is_contents(const std::vector<const RowLine*>& rows,
                            const std::vector<Strip>& strips) {
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

    static bool above_columns(const Token& token, const std::vector<Strip>& strips) {
        return token.box.right() > strips.front().left - token.box.height &&
               token.box.center_x() < strips.back().right + 4 * token.box.height;
    }

    /// Takes the lines above the first row whose words stand over the columns, and the headings
    /// between them and the row. Returns the index of the topmost line taken.
    std::size_t add_header(Grid& grid, const std::vector<Strip>& strips, std::size_t first) const {
        std::size_t top = first;
        for (std::size_t i = first; i > 0 && first - i <= header_lines; --i) {
            const RowLine& line = rows_[i - 1];
            if (!stand_close(line, rows_[i]) || has_amounts(line) || is_prose(pages_, line)) break;
            if (is_header(line, strips, rows_[first].box.x))
                top = i - 1;
            else if (top < first)
                break;
        }
        for (std::size_t i = top; i < first; ++i) {
            if (is_header(rows_[i], strips, rows_[first].box.x))
                add_header_line(grid, strips, rows_[i], rows_[first].box.x);
            else
                add_row(grid, strips, rows_[i]);
        }
        return top;
    }

    /// Whether a line of words and one year stands nearer to the columns than to the labels.
    static bool is_over_columns(const RowLine& line, const std::vector<Strip>& strips, int margin) {
        return is_lone_header(line) ||
               (heads_one_year(line) && 2 * left_of(line) > margin + strips.front().left);
    }

    /// A header has no words that run from the labels, which begin at `margin`, into the columns as
    /// prose does.
    bool is_header(const RowLine& line, const std::vector<Strip>& strips, int margin) const {
        const std::vector<Token> tokens = all_tokens(line);
        const auto first = std::ranges::find_if(
            tokens, [&](const Token& token) { return above_columns(token, strips); });
        if (first == tokens.end()) return false;
        if (is_year_header(line) || first == tokens.begin() ||
            is_over_columns(line, strips, margin))
            return true;
        const Token& before = *std::prev(first);
        return first->box.x - before.box.right() > first->box.height;
    }

    void add_header_line(Grid& grid, const std::vector<Strip>& strips, const RowLine& line,
                         int margin) const {
        GridRow heading{{}, std::vector<Ink>(strips.size())};
        const bool over = is_over_columns(line, strips, margin);
        const std::vector<Token> tokens = all_tokens(line);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Token& token = tokens[i];
            const Box& place = tokens[leads_to_year(tokens, i) ? i + 1 : i].box;
            Ink& home =
                over || above_columns(token, strips)
                    ? grid.columns[static_cast<std::size_t>(nearest_column(place, strips))].header
                    : heading.label;
            home.insert(home.end(), token.ink.begin(), token.ink.end());
        }
        grid.box = unite(grid.box, line.box);
        if (!heading.label.empty()) grid.rows.push_back(std::move(heading));
    }

    /// Whether a word stands close before a year, and so over the column of that.
    static bool leads_to_year(const std::vector<Token>& tokens, std::size_t at) {
        if (at + 1 >= tokens.size() || tokens[at].kind != TokenKind::text) return false;
        const Token& next = tokens[at + 1];
        return is_year(next) && next.box.x - tokens[at].box.right() < next.box.height;
    }

    void add_title(Grid& grid, std::size_t top) const {
        if (top == 0) return;
        const RowLine& line = rows_[top - 1];
        if (stand_close(line, rows_[top]) && !is_prose(pages_, line))
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
        std::vector<Token> tokens = tokens_of_row(line);
        std::erase_if(tokens, [&](const Token& token) { return is_crumb(token, line, strips); });
        const std::vector<Token> scraps = take_scraps(tokens, strips);
        for (const Token& token : tokens) add_token(row, strips, token);
        for (const std::vector<Token>& more : {scraps, line.strays})
            for (const Token& scrap : more) add_scrap(row, strips, scrap);
        if (line.page == grid.page) grid.box = unite(grid.box, line.box);
        const bool blank = row.label.empty() && std::ranges::all_of(row.cells, &Ink::empty);
        if (!blank) grid.rows.push_back(std::move(row));
    }

    /// A dash behind the label and in no column.
    static bool is_crumb(const Token& token, const RowLine& line,
                         const std::vector<Strip>& strips) {
        return token.kind == TokenKind::dash && !line.tail.empty() &&
               token.box.x >= line.tail.front().box.x && column_of(token.box, strips) < 0;
    }

    void add_token(GridRow& row, const std::vector<Strip>& strips, const Token& token) const {
        const bool may_be_cell = is_cell(token);
        const int column = may_be_cell ? column_of(token.box, strips) : -1;
        if (column >= 0 && !spans_two(token, strips)) {
            Ink& cell = row.cells[static_cast<std::size_t>(column)];
            cell.insert(cell.end(), token.ink.begin(), token.ink.end());
            return;
        }
        for (const WordId id : token.ink) home_of(row, strips, id, may_be_cell).push_back(id);
    }

    /// What is no word: a few letters or marks, or more among digits.
    static bool may_be_scrap(const Token& token) {
        const std::vector<std::string> symbols = graphemes(token.raw);
        return symbols.size() <= longest_scrap &&
               (has_digit(token.raw) || std::ranges::count_if(symbols, has_letter) <= most_letters);
    }

    /// A scrap that ends where the amounts of a column do is a number that was misread beyond
    /// recognition.
    static int column_of_scrap(const Token& token, const std::vector<Strip>& strips) {
        const int column = column_of(token.box, strips);
        if (column < 0 || !may_be_scrap(token)) return -1;
        const Strip& strip = strips[static_cast<std::size_t>(column)];
        const bool wide = token.box.width > strip.right - strip.left + token.box.height;
        const bool ends_there = std::abs(strip.right - token.box.right()) <= token.box.height;
        return wide || !ends_there ? -1 : column;
    }

    static std::vector<std::vector<Token>> pieces_behind_label(const RowLine& row) {
        auto pieces = pieces_of(all_tokens(row));
        if (!pieces.empty()) pieces.erase(pieces.begin());
        return pieces;
    }

    /// Whether a line has an amount or a scrap in every column.
    static bool fills_columns(const RowLine& line, const std::vector<Strip>& strips) {
        std::set<int> filled;
        for (const std::vector<Token>& piece : pieces_behind_label(line)) {
            const bool amount = piece.back().kind == TokenKind::amount;
            filled.insert(amount ? column_of(piece.back().box, strips)
                                 : column_of_scrap(piece.back(), strips));
        }
        filled.erase(-1);
        return filled.size() == strips.size();
    }

    /// Where a table ends whose last rows have no amounts that were read as such to their end, but
    /// an amount or a scrap in every column, as a result of zeros has.
    std::size_t end_with_scraps(std::size_t end, const std::vector<Strip>& strips) const {
        while (end < rows_.size() && stand_close(rows_[end - 1], rows_[end]) &&
               fills_columns(rows_[end], strips))
            ++end;
        return end;
    }

    /// Where a table begins whose first row ends with a scrap, and is no header, as its amounts
    /// are no years.
    std::size_t begin_with_scraps(std::size_t first, const std::vector<Strip>& strips) const {
        constexpr std::ptrdiff_t fewest = 2;
        const auto is_money = [](const Token& token) {
            return token.kind == TokenKind::amount && !is_year(token);
        };
        const auto is_row = [&](const RowLine& line) {
            const std::vector<Token> tokens = all_tokens(line);
            return std::ranges::none_of(tokens, is_year) &&
                   std::ranges::count_if(tokens, is_money) >= fewest && fills_columns(line, strips);
        };
        while (first > 0 && stand_close(rows_[first - 1], rows_[first]) &&
               !has_amounts(rows_[first - 1]) && is_row(rows_[first - 1]))
            --first;
        return first;
    }

    /// Those of the pieces of text that wide gaps part from the label, taken out of the row.
    static std::vector<Token> take_scraps(std::vector<Token>& tokens,
                                          const std::vector<Strip>& strips) {
        std::vector<Token> kept, scraps;
        for (const std::vector<Token>& piece : pieces_of(tokens)) {
            const bool scrap = !kept.empty() && piece.front().kind == TokenKind::text &&
                               column_of_scrap(piece.back(), strips) >= 0;
            auto& home = scrap ? scraps : kept;
            home.insert(home.end(), piece.begin(), piece.end());
        }
        tokens = std::move(kept);
        return scraps;
    }

    static void add_scrap(GridRow& row, const std::vector<Strip>& strips, const Token& scrap) {
        const int column = column_of_scrap(scrap, strips);
        if (column < 0 || scrap.kind == TokenKind::leader) return;
        Ink& cell = row.cells[static_cast<std::size_t>(column)];
        if (cell.empty()) cell = scrap.ink;
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

}  // namespace

std::vector<Grid> find_boxed_grids(const std::vector<Page>& pages,
                                   const std::vector<RowLine>& rows) {
    return BoxedGrids(pages, rows).find();
}

}  // namespace planscribe::layout
