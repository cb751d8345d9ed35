#include <algorithm>
#include <sstream>

#include "type_area.h"

namespace planscribe::press {
namespace {

std::vector<std::string> split_lines(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char letter : text)
        if (letter == '\n')
            lines.emplace_back();
        else
            lines.back() += letter;
    return lines;
}

std::string in_sentence(const std::vector<std::string>& parts) {
    std::string sentence;
    for (const std::string& part : parts)
        if (!part.empty()) sentence += (sentence.empty() ? "" : " ") + part;
    return sentence;
}

/// One printed line of a table: what stands in the label column and in each other column.
struct PrintedLine {
    std::vector<std::string> cells;
    bool bold = false;
};

/// A table as lines of cells, with the columns' widths.
struct Columns {
    std::vector<double> edges;  ///< left edge of each column and the right edge of the last
    std::vector<Align> aligned;
    bool ruled = false;
    double padding = 3;
};

void set_lines(TypeArea& area, const Columns& columns, const std::vector<PrintedLine>& lines) {
    Face face = area.face();
    face.leading = 1.0;
    const double top = area.y();
    double height = 0;
    for (const PrintedLine& line : lines) {
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const double x = columns.edges[i] + columns.padding;
            const double width = columns.edges[i + 1] - columns.padding - x;
            const Setting setting =
                area.sheet().set({{line.cells[i], line.bold}}, face,
                                 {x, area.y() + columns.padding, width, columns.aligned[i]});
            height = std::max(height, setting.height);
        }
        area.sheet().say(in_sentence(line.cells));
        area.skip(height);
    }
    area.skip(2 * columns.padding);
    if (!columns.ruled) return;
    for (const double y : {top, area.y()})
        area.sheet().rule(columns.edges.front(), y, columns.edges.back(), y, 0.7);
    for (const double x : columns.edges) area.sheet().rule(x, top, x, area.y(), 0.7);
}

/// Puts cells that are broken over lines side by side: short ones stand on the last line
/// when `low`, else on the first.
std::vector<PrintedLine> broken(const std::vector<std::string>& cells, bool bold, bool low) {
    std::vector<std::vector<std::string>> split;
    std::size_t height = 1;
    for (const std::string& cell : cells) {
        split.push_back(split_lines(cell));
        height = std::max(height, split.back().size());
    }
    std::vector<PrintedLine> lines(height, {std::vector<std::string>(cells.size()), bold});
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = 0; j < split[i].size(); ++j)
            lines[low ? height - split[i].size() + j : j].cells[i] = split[i][j];
    return lines;
}

std::vector<std::string> header_cells(const TableBlock& block) {
    std::vector<std::string> cells{block.corner};
    for (const Column& column : block.table.columns) cells.push_back(column.label);
    return cells;
}

std::vector<std::string> row_cells(const TableBlock& block, const Row& row) {
    std::vector<std::string> cells{row.label};
    for (const auto& cell : row.cells)
        cells.push_back(cell ? print_cell(block, *cell->amount) : "");
    return cells;
}

void set_grid(TypeArea& area, const TableBlock& block) {
    Columns columns;
    const double label_edge = area.left() + block.label_width * area.width();
    const auto count = static_cast<double>(block.table.columns.size());
    columns.edges = {area.left()};
    columns.aligned = {Align::left};
    for (std::size_t i = 0; i <= block.table.columns.size(); ++i) {
        columns.edges.push_back(label_edge +
                                (1 - block.label_width) * area.width() / count * double(i));
        columns.aligned.push_back(Align::right);
    }
    columns.ruled = block.form == TableForm::ruled;
    columns.padding = columns.ruled ? 3 : 1;
    set_lines(area, columns, broken(header_cells(block), true, true));
    for (const Row& row : block.table.rows)
        set_lines(area, columns, broken(row_cells(block, row), row.kind != RowKind::item, true));
}

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string pad_left(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, letters(text)), ' ') + text;
}

/// The line that a typist makes of a row: label, dots, amounts flush right in their columns.
std::string typed(const std::vector<std::string>& cells, std::size_t width, std::size_t column) {
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

void set_leaders(TypeArea& area, const TableBlock& block) {
    Face face = area.face();
    face.leading = 1.15;
    const double advance = area.sheet().set({{" "}}, face, {0, 0, 100}).width;
    const auto width = static_cast<std::size_t>(area.width() / advance);
    const auto put = [&](const std::string& drawn, const std::string& said) {
        const Setting setting =
            area.sheet().set({{drawn}}, face, {area.left(), area.y(), area.width() + advance});
        area.sheet().say(said);
        area.skip(setting.height);
    };
    constexpr std::size_t column = 13;
    std::vector<std::string> header = header_cells(block);
    std::string line = block.corner;
    line += std::string(width - column * block.table.columns.size() - letters(line), ' ');
    for (std::size_t i = 1; i < header.size(); ++i) line += pad_left(header[i], column);
    put(line, in_sentence(header));
    for (const Row& row : block.table.rows) {
        if (row.kind == RowKind::heading) area.skip(face.size * 0.5);
        const std::vector<std::string> cells = row_cells(block, row);
        put(row.kind == RowKind::heading ? row.label : typed(cells, width, column),
            in_sentence(cells));
    }
}

std::string role_word(Role role) {
    return role == Role::chair ? "ordförande" : role == Role::vice_chair ? "vice ordförande" : "";
}

std::string seat_line(const Seating& seating, BoardForm form) {
    const BoardMember& member = seating.member;
    const std::string role = role_word(member.role);
    const std::string party = seating.party.empty() ? "" : " (" + seating.party + ")";
    if (form == BoardForm::columns) return member.name + (role.empty() ? "" : ", " + role);
    const std::string who = member.name + party + ", " + *member.organization;
    if (role.empty()) return who;
    return form == BoardForm::parties ? who + " - " + role : who + " (" + role + ")";
}

void set_seats(TypeArea& area, const Board& board, Seat seat, const std::string& label) {
    area.label(label);
    for (const Seating& seating : board.seats)
        if (seating.member.seat == seat) area.paragraph({{seat_line(seating, board.form)}});
    area.skip(area.style().size * 0.6);
}

/// A line for each organisation; the seats come in the order ordinary, substitute.
void set_board_columns(TypeArea& area, const Board& board) {
    const double width = area.width();
    Columns columns;
    columns.edges = {area.left(), area.left() + 0.30 * width, area.left() + 0.68 * width,
                     area.left() + width};
    columns.aligned.assign(3, Align::left);
    columns.padding = 1.5;
    set_lines(area, columns,
              {{{"Organisation", board.ordinary_label, board.substitute_label}, true}});
    for (std::size_t i = 0; i + 1 < board.seats.size(); i += 2)
        set_lines(area, columns,
                  {{{*board.seats[i].member.organization, seat_line(board.seats[i], board.form),
                     seat_line(board.seats[i + 1], board.form)},
                    false}});
    area.skip(area.style().size * 0.6);
}

}  // namespace

void set_table(TypeArea& area, const TableBlock& block) {
    area.skip(area.style().size * 0.4);
    area.label(*block.table.title);
    if (block.form == TableForm::leaders)
        set_leaders(area, block);
    else
        set_grid(area, block);
    area.skip(area.style().size * 0.8);
}

void set_board(TypeArea& area, const Board& board) {
    if (board.form == BoardForm::columns) return set_board_columns(area, board);
    set_seats(area, board, Seat::ordinary, board.ordinary_label);
    set_seats(area, board, Seat::substitute, board.substitute_label);
}

}  // namespace planscribe::press
