#include "author/sheet.h"

namespace planscribe::author {

Sheet::Sheet(TableKind kind, std::optional<std::string> title, Unit unit,
             std::vector<Column> columns)
    : unit_(unit) {
    Table& table = draft_.block.table;
    table.kind = kind;
    table.title = std::move(title);
    table.unit = unit;
    table.columns = std::move(columns);
    if (unit == Unit::mkr) draft_.block.setting.notation.decimals = 1;
}

int Sheet::add(RowKind kind, const std::string& key, const std::string& label, Amounts amounts) {
    Row row;
    row.label = label;
    row.kind = kind;
    row.cells.resize(draft_.block.table.columns.size());
    amounts.resize(row.cells.size());
    draft_.block.table.rows.push_back(std::move(row));
    draft_.keys.push_back(key);
    exact_.push_back(std::move(amounts));
    print(rows() - 1);
    return rows() - 1;
}

void Sheet::print(int row) {
    Row& printed = draft_.block.table.rows[static_cast<std::size_t>(row)];
    for (std::size_t c = 0; c < printed.cells.size(); ++c) {
        const auto& amount = exact_[static_cast<std::size_t>(row)][c];
        if (!amount) continue;
        Cell cell;
        cell.amount = printed_amount(*amount, unit_);
        printed.cells[c] = cell;
    }
}

int Sheet::heading(const std::string& label) {
    return add(RowKind::heading, "heading", label, {});
}

int Sheet::item(const std::string& key, const std::string& label, const Amounts& amounts) {
    return add(RowKind::item, key, label, amounts);
}

int Sheet::part(const std::string& label, const Amounts& amounts) {
    const int row = add(RowKind::item, "part", label, amounts);
    draft_.block.table.rows[static_cast<std::size_t>(row)].part = true;
    return row;
}

int Sheet::reserve(const std::string& label) {
    return add(RowKind::sum, "sum", label, {});
}

void Sheet::settle(int row, const std::vector<Relation::Term>& terms) {
    Amounts& total = exact_[static_cast<std::size_t>(row)];
    for (std::size_t c = 0; c < total.size(); ++c) {
        Kronor sum = 0;
        for (const auto& term : terms)
            sum += term.sign * exact_[static_cast<std::size_t>(term.row)][c].value_or(0);
        total[c] = sum;
    }
    print(row);
    relate(row, terms);
}

int Sheet::sum(const std::string& label, const std::vector<Relation::Term>& terms) {
    const int row = reserve(label);
    settle(row, terms);
    return row;
}

void Sheet::relate(int total, const std::vector<Relation::Term>& terms) {
    draft_.relations.push_back({0, total, terms});
}

void Sheet::aux(AuxColumn column) {
    column.values.resize(draft_.block.table.rows.size());
    draft_.block.table.aux_columns.push_back(std::move(column));
}

DraftTable Sheet::done(std::vector<std::size_t> ledger_columns) {
    draft_.ledger_columns = std::move(ledger_columns);
    return std::move(draft_);
}

std::vector<Relation::Term> terms_of(const std::vector<int>& rows) {
    std::vector<Relation::Term> terms;
    for (const int row : rows) terms.push_back({row, 1});
    return terms;
}

Amount printed_amount(Kronor amount, Unit unit) {
    const Kronor step = unit == Unit::kr ? 1 : unit == Unit::tkr ? 1000 : 100'000;
    const Kronor size = amount < 0 ? -amount : amount;
    const Kronor rounded = (size + step / 2) / step * step;
    return Amount::kronor(amount < 0 ? -rounded : rounded);
}

std::string broken_label(const std::string& label) {
    std::size_t best = std::string::npos;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] != ' ') continue;
        const auto off = [&](std::size_t at) {
            return at < label.size() / 2 ? label.size() / 2 - at : at - label.size() / 2;
        };
        if (best == std::string::npos || off(i) < off(best)) best = i;
    }
    std::string broken = label;
    if (best != std::string::npos) broken[best] = '\n';
    return broken;
}

}  // namespace planscribe::author
