#include "extract/table_rows.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

std::string label_text(const std::vector<Page>& pages, const LabelledRow& row) {
    return repaired_text(pages, row.label);
}

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

RowKind kind_of(const LabelledRow& row, const std::string& label, const terms::TableWords& words) {
    if (!row.has_cells()) return RowKind::heading;
    if (words.is_sum(label)) return RowKind::sum;
    return RowKind::item;
}

}  // namespace

bool LabelledRow::has_cells() const {
    return std::ranges::any_of(cells, [](const Ink& cell) { return !cell.empty(); });
}

std::vector<LabelledRow> join_wrapped_labels(const std::vector<Page>& pages, const Grid& grid,
                                             const terms::TableWords& words) {
    std::vector<LabelledRow> rows;
    for (const GridRow& from : grid.rows) {
        LabelledRow row{from.label, from.cells};
        const std::string label = label_text(pages, row);
        const bool heading_above = !rows.empty() && !rows.back().has_cells();
        const std::string above = rows.empty() ? std::string() : label_text(pages, rows.back());
        const bool part_above = heading_above && words.is_part(above);
        if (heading_above && row.has_cells() && (part_above || goes_on(above, label, words))) {
            prepend(row.label, rows.back().label);
            rows.back() = std::move(row);
        } else if (!rows.empty() && !row.has_cells() && !label.empty() &&
                   goes_on(above, label, words)) {
            append(rows.back().label, row.label);
        } else {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Row> read_rows(const std::vector<Page>& pages, const std::vector<LabelledRow>& from,
                           const terms::TableWords& words, const terms::Accounts& accounts) {
    std::vector<Row> rows;
    std::optional<std::string> group;
    for (const LabelledRow& source : from) {
        Row row;
        row.label = label_text(pages, source);
        row.ink = source.label;
        row.kind = kind_of(source, row.label, words);
        row.part = words.is_part(row.label);
        row.account = accounts.find(row.label);
        if (row.kind == RowKind::heading) group = row.account;
        if (row.kind == RowKind::item && !row.account)
            row.account = terms::Accounts::find_in_group(group);
        if (row.kind == RowKind::sum) group.reset();
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace planscribe::extract
