#include "extract/wrapped_labels.h"

#include <algorithm>

#include "base/median.h"
#include "base/text.h"

namespace planscribe::extract {
namespace {

bool is_open(const std::string& label) {
    return std::ranges::count(label, '(') > std::ranges::count(label, ')');
}

/// Whether `label` goes on with what stands above it.
bool goes_on(const std::string& above, const std::string& label, const terms::TableWords& words) {
    return label.empty() || is_open(above) ||
           (has_letter(label.substr(0, 2)) && !starts_upper(label) && !words.is_part(label) &&
            !words.is_sum(label));
}

void prepend(Ink& label, const Ink& first) {
    label.insert(label.begin(), first.begin(), first.end());
}

void append(Ink& label, const Ink& more) {
    label.insert(label.end(), more.begin(), more.end());
}

const Word& word_at(const std::vector<Page>& pages, WordId id) {
    return pages[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
}

/// Of the words of a label, without crumbs and the dots that lead to its amounts.
Box box_of(const std::vector<Page>& pages, const Ink& ink) {
    Box box;
    for (const WordId id : ink)
        if (has_letter(word_at(pages, id).text)) box = unite(box, word_at(pages, id).box);
    return box;
}

bool any_ink(const std::vector<Ink>& cells) {
    return std::ranges::any_of(cells, [](const Ink& cell) { return !cell.empty(); });
}

/// How a grid sets its labels: what shows that a line is the first of two.
class LabelColumn {
public:
    LabelColumn(const std::vector<Page>& pages, const Grid& grid) : pages_(pages) {
        std::vector<int> pitches;
        for (std::size_t i = 0; i < grid.rows.size(); ++i) {
            const Box box = box_of(pages, grid.rows[i].label);
            if (box.empty()) continue;
            right_ = std::max(right_, box.right());
            if (i > 0 && !grid.rows[i - 1].label.empty() && any_ink(grid.rows[i - 1].cells))
                pitches.push_back(box.center_y() -
                                  word_at(pages, grid.rows[i - 1].label.front()).box.center_y());
        }
        if (!pitches.empty()) pitch_ = median(std::move(pitches));
    }

    /// Whether the first word of `below` did not fit behind `above`, and they stand closer to one
    /// another than the rows do.
    bool breaks(const Ink& above, const Ink& below) const {
        constexpr double closest_rows = 0.92;
        if (above.empty() || below.empty() || above.front().page != below.front().page)
            return false;
        const Box line = box_of(pages_, above);
        const Box& next = word_at(pages_, below.front()).box;
        const int blank = line.height / 4;
        return !line.empty() && line.right() + blank + next.width > right_ &&
               next.center_y() - line.center_y() < closest_rows * pitch_;
    }

private:
    const std::vector<Page>& pages_;
    int right_ = 0;  ///< of the widest label
    int pitch_ = 0;  ///< from a row with amounts to the next
};

}  // namespace

bool LabelledRow::has_cells() const {
    return any_ink(cells);
}

std::vector<LabelledRow> join_wrapped_labels(const std::vector<Page>& pages, const Grid& grid,
                                             const terms::TableWords& words) {
    const LabelColumn column(pages, grid);
    std::vector<LabelledRow> rows;
    for (const GridRow& from : grid.rows) {
        LabelledRow row{from.label, from.cells};
        const std::string label = repaired_text(pages, row.label);
        const bool heading_above = !rows.empty() && !rows.back().has_cells();
        const std::string above =
            rows.empty() ? std::string() : repaired_text(pages, rows.back().label);
        const bool part_above = heading_above && words.is_part(above);
        if (heading_above && row.has_cells() &&
            (part_above || goes_on(above, label, words) || words.is_unfinished(above) ||
             column.breaks(rows.back().label, row.label))) {
            prepend(row.label, rows.back().label);
            rows.back() = std::move(row);
        } else if (!rows.empty() && !row.has_cells() && !label.empty() &&
                   (goes_on(above, label, words) ||
                    (!heading_above && column.breaks(rows.back().label, row.label)))) {
            append(rows.back().label, row.label);
        } else {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

}  // namespace planscribe::extract
