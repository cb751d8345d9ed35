#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

int count(const Panel& panel, const std::vector<int>& documents, TableKind kind) {
    int all = 0;
    for (const int document : documents)
        for (const auto& [known, tables] : panel.document(document).facts.tables)
            if (known == kind) all += tables;
    return all;
}

}  // namespace

Rows statements(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        Row row = {name_cell(panel, a), number(year)};
        for (const TableKind kind : {TableKind::budget, TableKind::income_statement,
                                     TableKind::balance_sheet, TableKind::cash_flow})
            row.push_back(number(count(panel, documents, kind)));
        rows.push_back(std::move(row));
    });
    return rows;
}

}  // namespace planscribe::compare
