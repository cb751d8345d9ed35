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

/// A payer whose share another one pays too stands below that one, with nothing beside it.
void settle_payers(std::vector<Row>& rows, const std::vector<LabelledRow>& from) {
    constexpr std::string_view of_the_state = "3010";
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].kind == RowKind::heading && rows[i].account == of_the_state &&
            rows[i - 1].account == of_the_state && from[i - 1].has_cells())
            rows[i].kind = RowKind::item;
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
    settle_payers(rows, from);
    return rows;
}

}  // namespace planscribe::extract
