#include "layout/grid_runs.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "base/median.h"
#include "base/text.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t labels_between_rows = 3;  ///< headings and wrapped labels
constexpr double set_off_pitches = 1.4;

class GridRuns {
public:
    GridRuns(const std::vector<Page>& pages, const std::vector<RowLine>& rows)
        : pages_(pages), rows_(rows) {}

    std::vector<GridRun> find() {
        std::vector<GridRun> runs;
        for (std::size_t i = 0; i < rows_.size();) {
            GridRun run = find_run(i);
            i = std::max(run.last, i + 1);
            if (run.last > run.first) runs.push_back(std::move(run));
        }
        return runs;
    }

private:
    GridRun find_run(std::size_t from) const {
        if (!has_amounts(rows_[from])) return {from, from, {}};
        GridRun run{from, from + 1, {}};
        std::size_t count = 1;
        for (std::size_t i = from + 1; i < rows_.size() && i - run.last <= labels_between_rows;
             ++i) {
            if (rows_[i].page != rows_[i - 1].page) {
                const auto resumed = resume(from, i);
                if (!resumed) break;
                for (; i < *resumed; ++i) run.repeated.insert(i);
                run.last = i;
            } else if (!stand_close(rows_[i - 1], rows_[i]) || begins_another(from, i)) {
                break;
            }
            if (has_amounts(rows_[i])) {
                run.last = i + 1;
                ++count;
            } else if (!is_year_header(rows_[i]) && is_prose(pages_, rows_[i]) &&
                       !breaks_into_row(i)) {
                break;
            }
        }
        return count > 1 && !is_paragraph(run) ? run : GridRun{from, from, {}};
    }

    /// A sentence that ends with an amount, above lines with nothing but marks for dashes.
    bool is_paragraph(const GridRun& run) const {
        const auto holds_amount = [](const RowLine& row) {
            return has_amounts(row) && std::ranges::any_of(row.tail, [](const Token& token) {
                       return token.kind == TokenKind::amount;
                   });
        };
        std::size_t amounts = 0;
        for (std::size_t i = run.first; i < run.last; ++i)
            amounts += holds_amount(rows_[i]) ? 1 : 0;
        return amounts < 2 && is_prose(pages_, rows_[run.first]);
    }

    /// Whether a line that ends with a full stop is a label that goes on in the row below it:
    /// "Trappan för unga inkl.", "lokal".
    bool breaks_into_row(std::size_t i) const {
        if (i + 1 >= rows_.size() || !has_amounts(rows_[i + 1])) return false;
        const std::vector<Token>& below = rows_[i + 1].label;
        if (below.empty() || !has_letter(below.front().raw) || starts_upper(below.front().raw))
            return false;
        return stand_close(rows_[i], rows_[i + 1]) && rows_[i].box.width <= widest_label(i);
    }

    /// Of the rows around a line that have amounts.
    int widest_label(std::size_t i) const {
        int widest = 0;
        for (const std::size_t row : {i - 1, i + 1})
            if (has_amounts(rows_[row]))
                widest = std::max(widest, rows_[row].tail.front().box.x - rows_[row].box.x);
        return widest;
    }

    static std::vector<std::string> years_of(const RowLine& row) {
        std::vector<std::string> years;
        for (const Token& token : all_tokens(row))
            if (is_year(token)) years.push_back(token.raw);
        return years;
    }

    /// "2025   4 260   2 130": a year stands for the label.
    static bool is_row_of_year(const RowLine& row) {
        return has_amounts(row) && row.label.size() == 1 && is_year(row.label.front());
    }

    /// Whether rows of years begin below rows of other labels: members or measures are the columns
    /// there.
    bool begins_years(std::size_t first, std::size_t i) const {
        if (!is_row_of_year(rows_[i])) return false;
        for (std::size_t above = i; above > first; --above)
            if (has_amounts(rows_[above - 1])) return !is_row_of_year(rows_[above - 1]);
        return false;
    }

    /// A header whose years are not those above the first row begins another grid, and so does
    /// one that stands below more white than the rows between them do.
    bool begins_another(std::size_t first, std::size_t i) const {
        if (heads_one_year(rows_[i]) && stands_over_amounts(first, i)) return true;
        if (begins_years(first, i)) return true;
        if (!is_year_header(rows_[i])) return false;
        for (std::size_t above = first; above > 0 && first - above < header_lines; --above)
            if (is_year_header(rows_[above - 1]))
                return years_of(rows_[above - 1]) != years_of(rows_[i]) || is_set_off(first, i);
        return true;
    }

    /// Whether a line stands below white, and across where the amounts above it do.
    bool stands_over_amounts(std::size_t first, std::size_t i) const {
        int left = INT_MAX, margin = INT_MAX;
        for (std::size_t row = first; row < i; ++row) {
            if (!has_amounts(rows_[row])) continue;
            left = std::min(left, rows_[row].tail.front().box.x);
            margin = std::min(margin, left_of(rows_[row]));
        }
        const Box& line = rows_[i].box;
        return 2 * left_of(rows_[i]) > margin + left && line.right() > left && is_set_off(first, i);
    }

    int pitch(std::size_t i) const { return rows_[i].box.center_y() - rows_[i - 1].box.center_y(); }

    bool is_set_off(std::size_t first, std::size_t i) const {
        while (i > first + 1 && rows_[i - 1].tail.empty()) --i;
        std::vector<int> pitches;
        for (std::size_t k = first + 1; k < i; ++k)
            if (rows_[k].page == rows_[k - 1].page) pitches.push_back(pitch(k));
        if (pitches.empty() || rows_[i].page != rows_[i - 1].page) return false;
        return pitch(i) > set_off_pitches * median(std::move(pitches));
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

    const std::vector<Page>& pages_;
    const std::vector<RowLine>& rows_;
};

}  // namespace

std::vector<GridRun> find_grid_runs(const std::vector<Page>& pages,
                                    const std::vector<RowLine>& rows) {
    return GridRuns(pages, rows).find();
}

}  // namespace planscribe::layout
