#include "typed/document.h"

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

void add(Table& table, const Post& post) {
    if (!post.group) {
        table.rows.push_back(row_of(post, RowKind::item));
        return;
    }
    table.rows.push_back(heading_of(post, table.columns.size()));
    for (const Post& inner : post.posts) add(table, inner);
    table.rows.push_back(row_of(post, RowKind::sum));
    table.rows.back().label = post.total_label;
    table.rows.back().ink = post.total_ink;
}

}  // namespace

Document document_of(const TypedPlan& plan) {
    Document document;
    document.source = {plan.file, {}, SourceKind::record, 1};
    document.pages = {plan.page};
    document.layout = plan.layout;
    document.plan = plan.facts;
    document.plan.type = DocumentType::budget;
    Table table;
    table.unit = plan.unit;
    table.columns = plan.columns;
    add(table, plan.income);
    add(table, plan.costs);
    table.rows.push_back(row_of(plan.result, RowKind::sum));
    if (plan.opening) table.rows.push_back(row_of(*plan.opening, RowKind::item));
    if (plan.closing) table.rows.push_back(row_of(*plan.closing, RowKind::sum));
    document.plan.tables = {std::move(table)};
    return document;
}

}  // namespace planscribe::typed
