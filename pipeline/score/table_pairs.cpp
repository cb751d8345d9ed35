#include "score/table_pairs.h"

#include "base/text.h"

namespace planscribe::score {
namespace {

constexpr double least_likeness = 0.6;  // of labels

double header_likeness(const ColumnRecord& truth, const ColumnRecord& output) {
    double alike = 0;
    if (truth.year && output.year) alike += truth.year == output.year ? 3 : -1;
    if (truth.stage && truth.stage == output.stage) alike += 2;
    if (!truth.label.empty())
        alike += 2 * likeness(fold(truth.label), fold(output.label), least_likeness);
    return alike;
}

}  // namespace

Pairing pair_tables(const TableRecords& truth, const TableRecords& output,
                    const std::vector<RowPair>& rows) {
    std::vector<std::size_t> shared(truth.size() * output.size());
    for (const RowPair& row : rows) ++shared[row.truth_table * output.size() + row.output_table];
    return pair_greedily(truth.size(), output.size(), [&](std::size_t t, std::size_t o) {
        const std::size_t rows_shared = shared[t * output.size() + o];
        const bool same_title = truth[t].title && truth[t].title == output[o].title;
        return rows_shared == 0 ? 0 : static_cast<double>(rows_shared) + (same_title ? 1e6 : 0);
    });
}

Pairing pair_columns(const TableRecord& truth, const TableRecord& output,
                     const std::vector<std::pair<const RowRecord*, const RowRecord*>>& rows) {
    const auto agreement = [&](std::size_t c, std::size_t d) {
        std::size_t same = 0;
        for (const auto& [paper, read] : rows)
            if (c < paper->cells.size() && d < read->cells.size() && paper->cells[c].ore)
                same += paper->cells[c].ore == read->cells[d].ore ? 1 : 0;
        return static_cast<double>(same) / static_cast<double>(rows.size() + 1);
    };
    return pair_greedily(
        truth.columns.size(), output.columns.size(), [&](std::size_t c, std::size_t d) {
            constexpr double floor = 2;  // a pair is never ruled out: place speaks last
            return floor + header_likeness(truth.columns[c], output.columns[d]) + agreement(c, d) +
                   (c == d ? 0.5 : 0);
        });
}

}  // namespace planscribe::score
