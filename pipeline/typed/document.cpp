#include "typed/document.h"

#include "typed/follow.h"

namespace planscribe::typed {
namespace {

Cell cell_of(const Figure& figure) {
    Cell cell;
    cell.amount = figure.amount;
    cell.ink = figure.ink;
    cell.computed = figure.computed;
    if (!figure.computed) return cell;
    cell.status = CellStatus::proved;
    cell.identities = {figure.identity};
    return cell;
}

Row row_of(const Post& post, RowKind kind) {
    Row row;
    row.label = post.label;
    row.kind = kind;
    row.account = post.account;
    row.ink = post.ink;
    for (const Figure& figure : post.figures) row.cells.emplace_back(cell_of(figure));
    return row;
}

Row heading_of(const Post& group, std::size_t years) {
    Row row;
    row.label = group.label;
    row.kind = RowKind::heading;
    row.ink = group.ink;
    row.cells.resize(years);
    return row;
}

/// Adds the rows of a post. Gives the index of its last, which holds its amounts.
int add(Table& table, const Post& post) {
    if (!post.group) {
        table.rows.push_back(row_of(post, RowKind::item));
        return static_cast<int>(table.rows.size()) - 1;
    }
    table.rows.push_back(heading_of(post, table.columns.size()));
    std::vector<RowTerm> terms;
    for (const Post& inner : post.posts) terms.push_back({add(table, inner), 1});
    Row total = row_of(post, RowKind::sum);
    total.label = post.total_label;
    total.ink = post.total_ink;
    total.terms = std::move(terms);
    table.rows.push_back(std::move(total));
    return static_cast<int>(table.rows.size()) - 1;
}

/// Adds a sum of rows that stand elsewhere.
int add_sum(Table& table, const Post& post, std::vector<RowTerm> terms) {
    table.rows.push_back(row_of(post, RowKind::sum));
    table.rows.back().terms = std::move(terms);
    return static_cast<int>(table.rows.size()) - 1;
}

Table table_of(const TypedPlan& plan) {
    Table table;
    table.unit = plan.unit;
    table.columns = plan.columns;
    const int income = add(table, plan.income), costs = add(table, plan.costs);
    const int sign = has_negative_costs(plan) ? 1 : -1;
    const int result = add_sum(table, plan.result, {{income, 1}, {costs, sign}});
    if (!plan.opening) return table;
    const int opening = add(table, *plan.opening);
    add_sum(table, *plan.closing, {{opening, 1}, {result, 1}});
    return table;
}

}  // namespace

Document document_of(const TypedPlan& plan) {
    Document document;
    document.source = {plan.file, {}, SourceKind::record, 1};
    document.pages = {plan.page};
    document.layout = plan.layout;
    document.plan = plan.facts;
    document.plan.type = DocumentType::budget;
    document.plan.tables = {table_of(plan)};
    return document;
}

}  // namespace planscribe::typed
