#include "table_layout.h"

#include <algorithm>

#include "base/text.h"
#include "print.h"

namespace planscribe::press {
namespace {

std::string unit_phrase(const Table& table) {
    return "Belopp i " + (unit_of(table) == Unit::kr ? "kronor" : unit_word(unit_of(table)));
}

}  // namespace

Unit unit_of(const Table& table) {
    return table.unit.value_or(Unit::kr);
}

std::optional<std::string> printed_title(const TableBlock& block) {
    if (!block.table.title || block.setting.unit_place != UnitPlace::title)
        return block.table.title;
    return *block.table.title + " (" + unit_word(unit_of(block.table)) + ")";
}

TableLayout::TableLayout(const TableBlock& block) : block_(block) {}

std::size_t TableLayout::first_amount() const {
    return 1 + (block_.setting.aux_before ? block_.table.aux_columns.size() : 0);
}

std::size_t TableLayout::amount_cell(std::size_t i) const {
    return first_amount() + i;
}

std::vector<std::string> TableLayout::in_order(std::string label,
                                               const std::vector<std::string>& amounts,
                                               const std::vector<std::string>& aux) const {
    std::vector<std::string> cells{std::move(label)};
    cells.insert(cells.end(), amounts.begin(), amounts.end());
    const auto at = block_.setting.aux_before ? cells.begin() + 1 : cells.end();
    cells.insert(at, aux.begin(), aux.end());
    return cells;
}

std::vector<std::string> TableLayout::header() const {
    std::vector<std::string> amounts, aux;
    for (const Column& column : block_.table.columns) amounts.push_back(column.label);
    for (const AuxColumn& column : block_.table.aux_columns) aux.push_back(column.label);
    const bool unit = block_.setting.unit_place == UnitPlace::corner;
    return in_order(unit ? unit_phrase(block_.table) : block_.corner, amounts, aux);
}

std::vector<std::string> TableLayout::cells(const Row& row) const {
    const auto index = static_cast<std::size_t>(&row - block_.table.rows.data());
    std::vector<std::string> amounts, aux;
    for (const auto& cell : row.cells)
        amounts.push_back(cell && cell->amount ? print_amount(*cell->amount, unit_of(block_.table),
                                                              block_.setting.notation)
                                               : "");
    for (const AuxColumn& column : block_.table.aux_columns)
        aux.push_back(index < column.values.size() ? column.values[index].value_or("") : "");
    return in_order(row.label, amounts, aux);
}

double TableLayout::needed(const TypeArea& area, std::size_t cell) const {
    std::vector<std::string> texts;
    for (const Row& row : block_.table.rows) texts.push_back(cells(row)[cell]);
    const double gap = 2 * columns_.padding + 0.8 * columns_.face.size;
    const double amounts = widest(area, columns_.face, texts, true);
    const double words = widest(area, columns_.face, split_blanks(header()[cell]), true);
    const double whole = widest(area, columns_.face, split(header()[cell], '\n'), true);
    const bool breaks = whole > 1.3 * amounts;
    return std::max(amounts, breaks ? words : whole) + gap;
}

void TableLayout::fit(const TypeArea& area, double size) {
    const std::size_t count = block_.table.columns.size(), aux = block_.table.aux_columns.size();
    columns_.face.size = size;
    double amount = 0, beside = 0;
    std::vector<double> widths(1 + count + aux);
    for (std::size_t i = 1; i < widths.size(); ++i) {
        const bool money = i >= first_amount() && i < first_amount() + count;
        widths[i] = needed(area, i);
        (money ? amount : beside) = money ? std::max(amount, widths[i]) : beside + widths[i];
    }
    const double wanted = block_.setting.label_width * area.width();
    const double label = std::min(wanted, area.width() - amount * double(count) - beside);
    if (label < std::min(0.25 * area.width(), wanted) && size > 6) return fit(area, size * 0.94);
    const double share = area.width() - label - beside;
    columns_.edges = {area.left()};
    double at = area.left() + label, shared = 0;
    for (std::size_t i = 1; i <= widths.size(); ++i) {
        columns_.edges.push_back(at + share / double(count) * shared);
        const bool money = i >= first_amount() && i < first_amount() + count;
        money ? shared += 1 : at += i < widths.size() ? widths[i] : 0;
    }
}

const Columns& TableLayout::columns(const TypeArea& area) {
    if (left_ == area.left() && width_ == area.width()) return columns_;
    left_ = area.left(), width_ = area.width();
    const std::size_t cells = 1 + block_.table.columns.size() + block_.table.aux_columns.size();
    columns_.aligned.assign(cells, Align::right);
    columns_.aligned.front() = Align::left;
    columns_.ruled = block_.setting.form == TableForm::ruled;
    const bool roomy = columns_.ruled || block_.setting.form == TableForm::shaded;
    columns_.padding = roomy ? 3 : 1;
    columns_.face = area.face();
    columns_.face.leading = 1.0;
    fit(area, area.style().size * area.style().table_scale);
    return columns_;
}

bool TableLayout::wide(const Style& style, double width) const {
    const double letter = 0.55 * style.size * style.table_scale;
    double sum = 0;
    for (std::size_t i = 1; i < header().size(); ++i) {
        std::size_t letters = 4;
        for (const Row& row : block_.table.rows)
            letters = std::max(letters, graphemes(cells(row)[i]).size());
        sum += double(letters) * letter + 8;
    }
    return sum > width / 2;
}

}  // namespace planscribe::press
