#include "extract/table_rows.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

std::string label_text(const std::vector<Page>& pages, const LabelledRow& row) {
    return repaired_text(pages, row.label);
}

RowKind kind_of(const LabelledRow& row, const std::string& label, const terms::TableWords& words) {
    if (!row.has_cells()) return RowKind::heading;
    if (words.is_sum(label)) return RowKind::sum;
    return RowKind::item;
}

}  // namespace

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
