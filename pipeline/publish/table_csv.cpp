#include "publish/table_csv.h"

#include <algorithm>

#include "base/text.h"
#include "publish/names.h"
#include "sheets/csv.h"

namespace planscribe::publish {

namespace {

/// The columns' labels, made different where the paper repeats one.
std::vector<std::string> column_names(const Table& table) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::string name = column_name(table.columns[i]);
        if (name.empty()) name = "column " + std::to_string(i + 1);
        const std::string base = name;
        for (int n = 2; std::find(names.begin(), names.end(), name) != names.end(); ++n)
            name = base + " #" + std::to_string(n);
        names.push_back(std::move(name));
    }
    return names;
}

void write_header(std::ostream& out, const Table& table) {
    const auto names = column_names(table);
    sheets::CsvRecord record(out);
    for (const char* name : {"label", "kind", "account"}) record.text(name);
    for (const auto& name : names) record.text(name + " (kr)");
    for (const auto& name : names) record.text(name + " status");
    for (const auto& name : names) record.text(name + " raw");
    record.text("part");
    for (const AuxColumn& column : table.aux_columns) record.text(column.label);
}

void write_row(std::ostream& out, const Table& table, std::size_t index,
               const std::vector<Page>& pages) {
    const Row& row = table.rows[index];
    sheets::CsvRecord record(out);
    record.text(row.label);
    record.text(name_of(row.kind));
    record.text(row.account.value_or(""));
    for (const auto& cell : row.cells)
        record.number(cell && cell->amount ? sheets::plain_kronor(*cell->amount) : "");
    for (const auto& cell : row.cells) record.text(cell ? name_of(cell->status) : "");
    for (const auto& cell : row.cells) record.text(cell ? raw_text(pages, cell->ink) : "");
    record.text(row.part ? "yes" : "");
    for (const AuxColumn& column : table.aux_columns)
        record.text(index < column.values.size() ? column.values[index].value_or("") : "");
}

std::string slug(std::string_view title) {
    constexpr std::size_t longest = 48;
    std::string slug;
    for (const char c : fold(title)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
        if (slug.size() == longest) break;
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

}  // namespace

std::string csv_name(const Table& table, std::size_t index) {
    std::string name = slug(table.title.value_or(""));
    if (name.empty()) name = slug(name_of(table.kind));
    const std::string number = std::to_string(index + 1);
    return (number.size() < 2 ? "0" : "") + number + "-" + name + ".csv";
}

void write_csv(std::ostream& out, const Table& table, const std::vector<Page>& pages) {
    write_header(out, table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) write_row(out, table, i, pages);
}

}  // namespace planscribe::publish
