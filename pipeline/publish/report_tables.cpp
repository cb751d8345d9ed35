#include <algorithm>
#include <sstream>

#include "base/text.h"
#include "publish/html.h"
#include "publish/names.h"
#include "publish/report_parts.h"

namespace planscribe::publish {

namespace {

bool has_accounts(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const Row& row) { return row.account.has_value(); });
}

/// A table on its way to the sheet.
struct TableSheet {
    const Sheet& sheet;
    const Table& table;
    std::size_t index;
};

void write_caption(const TableSheet& at) {
    const Sheet& sheet = at.sheet;
    const std::size_t spot = sheet.places.find_table(at.index);
    sheet.out << "<caption>";
    const bool leads = spot != Places::nowhere;
    if (leads)
        sheet.out << "<a class=\"value table\" href=#" << table_id(at.index)
                  << " data-spot=" << spot << ">";
    if (at.table.title)
        sheet.out << escaped(*at.table.title);
    else
        sheet.out << said("table." + std::string(name_of(at.table.kind)));
    if (leads) sheet.out << "</a>";
    sheet.out << " <small>" << said("page") << ' '
              << sheet.document.pages[static_cast<std::size_t>(at.table.page)].number << " · "
              << said(at.table.unit ? "unit." + std::string(name_of(*at.table.unit))
                                    : "unit.unknown")
              << "</small></caption>\n";
}

void write_columns(const TableSheet& at, bool accounts) {
    std::ostream& out = at.sheet.out;
    out << "<thead><tr><th scope=col class=label>" << said("table.row") << "</th>";
    if (accounts) out << "<th scope=col class=aside>" << said("table.account") << "</th>";
    for (const Column& column : at.table.columns)
        out << "<th scope=col>" << escaped(column_name(column)) << "</th>";
    for (const AuxColumn& column : at.table.aux_columns)
        out << "<th scope=col class=aside>" << escaped(column.label) << "</th>";
    out << "</tr></thead>\n";
}

/// A row that holds nothing but its label, which then may take the whole width.
bool is_bare(const Table& table, std::size_t index) {
    const Row& row = table.rows[index];
    const auto blank = [](const auto& held) { return !held.has_value(); };
    return blank(row.account) && std::all_of(row.cells.begin(), row.cells.end(), blank) &&
           std::all_of(table.aux_columns.begin(), table.aux_columns.end(),
                       [&](const AuxColumn& column) {
                           return index >= column.values.size() || !column.values[index];
                       });
}

void write_bare_row(const TableSheet& at, std::size_t index, bool accounts) {
    const Row& row = at.table.rows[index];
    const std::size_t width =
        1 + (accounts ? 1 : 0) + row.cells.size() + at.table.aux_columns.size();
    at.sheet.out << "<tr class=" << name_of(row.kind)
                 << "><th class=label scope=" << (row.kind == RowKind::heading ? "rowgroup" : "row")
                 << " colspan=" << width << ">";
    write_value(at.sheet, row_id(at.index, index), row.ink, row.label);
    at.sheet.out << "</th></tr>\n";
}

void write_cell(const TableSheet& at, std::size_t row, std::size_t column, const Cell& cell) {
    const Sheet& sheet = at.sheet;
    const std::string status = name_of(cell.status);
    std::string look = status, attributes = " data-status=" + status;
    if (cell.repaired) look += " mended";
    if (cell.computed) look += " computed";
    if (!cell.identities.empty()) {
        std::ostringstream because;
        because << " data-because=\"" << escaped(join(cell.identities, "\n")) << '"';
        attributes += because.str();
    }
    const std::string_view close =
        open_value(sheet, cell_id(at.index, row, column), cell.ink, look, attributes);
    if (cell.amount)
        sheet.out << set_kronor(*cell.amount);
    else
        sheet.out << "<i>" << escaped(raw_text(sheet.document.pages, cell.ink)) << "</i>";
    if (cell.computed) sheet.out << "<span class=unseen> " << said("one.computed") << "</span>";
    if (cell.status != CellStatus::read)
        sheet.out << "<span class=unseen> " << said("one." + status) << "</span>";
    sheet.out << close;
}

void write_row(const TableSheet& at, std::size_t index, bool accounts) {
    const Row& row = at.table.rows[index];
    std::ostream& out = at.sheet.out;
    out << "<tr class=\"" << name_of(row.kind) << (row.part ? " part" : "") << "\">";
    out << "<th class=label scope=row>";
    write_value(at.sheet, row_id(at.index, index), row.ink, row.label);
    out << "</th>";
    if (accounts) out << "<td class=aside>" << escaped(row.account.value_or("")) << "</td>";
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        out << "<td>";
        if (row.cells[c]) write_cell(at, index, c, *row.cells[c]);
        out << "</td>";
    }
    for (const AuxColumn& column : at.table.aux_columns)
        out << "<td class=aside>"
            << escaped(index < column.values.size() ? column.values[index].value_or("") : "")
            << "</td>";
    out << "</tr>\n";
}

void write_table(const Sheet& sheet, std::size_t index) {
    const TableSheet at{sheet, sheet.document.plan.tables[index], index};
    const bool accounts = has_accounts(at.table);
    sheet.out << "<div class=wide><table id=" << table_id(index) << " lang=sv>\n";
    write_caption(at);
    write_columns(at, accounts);
    sheet.out << "<tbody>\n";
    for (std::size_t r = 0; r < at.table.rows.size(); ++r) {
        if (is_bare(at.table, r))
            write_bare_row(at, r, accounts);
        else
            write_row(at, r, accounts);
    }
    sheet.out << "</tbody></table></div>\n";
}

bool has_computed(const Plan& plan) {
    return std::ranges::any_of(plan.tables, [](const Table& table) {
        return std::ranges::any_of(table.rows, [](const Row& row) {
            return std::ranges::any_of(row.cells,
                                       [](const auto& cell) { return cell && cell->computed; });
        });
    });
}

void write_legend(const Sheet& sheet) {
    std::ostream& out = sheet.out;
    out << "<ul class=legend>\n";
    for (const std::string status : {"proved", "confirmed", "read", "doubtful", "computed"}) {
        if (status == "computed" && !has_computed(sheet.document.plan)) continue;
        out << "<li><span class=\"value " << status << "\">1"
            << "\u202f"
            << "000</span> " << said("meaning." + status) << "</li>\n";
    }
    out << "</ul>\n";
}

}  // namespace

void write_tables(const Sheet& sheet) {
    sheet.out << "<section id=tables>\n<h2>" << said("tables.title") << "</h2>\n";
    const std::size_t count = sheet.document.plan.tables.size();
    if (count == 0) sheet.out << "<p>" << said("tables.none") << "</p>\n";
    if (count != 0) write_legend(sheet);
    for (std::size_t i = 0; i < count; ++i) write_table(sheet, i);
    sheet.out << "</section>\n";
}

}  // namespace planscribe::publish
