#include "typed_table.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "table_layout.h"

namespace planscribe::press {
namespace {

constexpr std::size_t column = 13;  // letters
constexpr std::size_t most_rows = 36;

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string pad_left(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, letters(text)), ' ') + text;
}

std::string typed_header(const std::vector<std::string>& cells, std::size_t width) {
    std::string line = cells[0];
    const std::size_t room = width - column * (cells.size() - 1);
    line += std::string(room - std::min(room, letters(line)), ' ');
    for (std::size_t i = 1; i < cells.size(); ++i) line += pad_left(cells[i], column);
    return line;
}

std::string typed_row(const std::vector<std::string>& cells, std::size_t width) {
    std::string amounts;
    for (std::size_t i = 1; i < cells.size(); ++i)
        amounts += pad_left(cells[i], i == 1 ? letters(cells[i]) : column);
    if (amounts.empty()) return cells[0];
    const std::size_t first = column - (cells.size() > 1 ? letters(cells[1]) : 0);
    const std::size_t room = width - column * (cells.size() - 1) + first;
    std::string line = cells[0] + ' ';
    line += std::string(room - std::min(room, letters(line) + 1), '.') + ' ';
    return line + amounts;
}

bool is_leader(const SetWord& word) {
    return word.text.find_first_not_of('.') == std::string::npos;
}

Ink put(TypeArea& area, const Face& face, const std::string& line, double advance) {
    const Setting setting =
        area.sheet().set({{line}}, face, {area.left(), area.y(), area.width() + advance});
    SetLine said = setting.lines.front();
    said.erase(std::remove_if(said.begin(), said.end(), is_leader), said.end());
    area.skip(setting.height);
    return area.sheet().say(said);
}

void note(Row& row, const std::vector<std::string>& cells, const Ink& ink) {
    auto from = ink.begin();
    const auto take = [&](const std::string& cell) {
        const auto to = from + static_cast<std::ptrdiff_t>(split_blanks(cell).size());
        return Ink(std::exchange(from, to), to);
    };
    row.ink = take(row.label);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i]) row.cells[i]->ink = take(cells[i + 1]);
}

}  // namespace

bool can_be_typed(const TableBlock& block, const Style& style) {
    const TableLayout layout(block);
    constexpr double advance = 0.6;  // of a typewriter's letters, in their size
    const double width = (a4_width - style.left - style.right) / (advance * style.size);
    const double room = width - double(column * block.table.columns.size()) - 4;
    const auto fits = [&](const std::vector<std::string>& cells) {
        return double(letters(cells[0])) <= room &&
               std::all_of(cells.begin(), cells.end(),
                           [](const auto& cell) { return cell.find('\n') == cell.npos; }) &&
               std::all_of(cells.begin() + 1, cells.end(),
                           [](const auto& cell) { return letters(cell) < column; });
    };
    return block.table.aux_columns.empty() && block.table.rows.size() <= most_rows &&
           fits(layout.header()) &&
           std::all_of(block.table.rows.begin(), block.table.rows.end(),
                       [&](const Row& row) { return fits(layout.cells(row)); });
}

void set_typed(TypeArea& area, TableBlock& block) {
    const TableLayout layout(block);
    Face face = area.face();
    face.leading = 1.15;
    const double advance = area.measure({{" "}}, face, 100).width;
    const auto width = static_cast<std::size_t>(area.width() / advance);
    put(area, face, typed_header(layout.header(), width), advance);
    for (Row& row : block.table.rows) {
        if (row.kind == RowKind::heading) area.skip(face.size * 0.5);
        const std::vector<std::string> cells = layout.cells(row);
        const bool heading = row.kind == RowKind::heading;
        note(row, cells, put(area, face, heading ? row.label : typed_row(cells, width), advance));
    }
}

}  // namespace planscribe::press
