#include "grid.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::press {
namespace {

/// A line of a row: what stands in each column.
using PrintedLine = std::vector<std::string>;

Place place_of(const Columns& columns, std::size_t cell, double y) {
    const double x = columns.edges[cell] + columns.padding;
    return {x, y, columns.edges[cell + 1] - columns.padding - x, columns.aligned[cell]};
}

std::vector<std::string> lines_of(const TypeArea& area, const Columns& columns, std::size_t cell,
                                  const std::string& text, bool bold) {
    std::vector<std::string> lines;
    for (const std::string& part : split(text, '\n')) {
        const double room = place_of(columns, cell, 0).width - (cell ? 0.4 * columns.face.size : 0);
        const Setting setting = area.measure({{part, bold}}, columns.face, room);
        if (setting.lines.size() < 2)
            lines.push_back(part);
        else
            for (const SetLine& line : setting.lines) lines.push_back(line_text(line));
    }
    return lines;
}

std::vector<PrintedLine> broken(const TypeArea& area, const Columns& columns,
                                const std::vector<std::string>& cells, const Look& look) {
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        parts.push_back(lines_of(area, columns, i, cells[i], look.bold));
        height = std::max(height, parts.back().size());
    }
    std::vector<PrintedLine> lines(height, PrintedLine(cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = 0; j < parts[i].size(); ++j)
            lines[look.low ? height - parts[i].size() + j : j][i] = parts[i][j];
    return lines;
}

double line_height(const TypeArea& area, const Columns& columns, const Look& look) {
    return area.measure({{"Åg", look.bold}}, columns.face).height;
}

void lead(TypeArea& area, const Columns& columns, const std::vector<Setting>& set, double y) {
    if (set.front().lines.front().empty()) return;
    const auto first = std::find_if(set.begin() + 1, set.end(), [](const Setting& setting) {
        return !setting.lines.front().empty();
    });
    if (first == set.end()) return;
    const Extent& label = set.front().lines.front().back().extent;
    const double from = label.x + label.width + 3;
    const double to = first->lines.front().front().extent.x - 3;
    const double dot = area.measure({{"."}}, columns.face).width;
    if (to - from < 2 * dot) return;
    const std::string dots(static_cast<std::size_t>((to - from) / dot), '.');
    area.sheet().set({{dots}}, columns.face, {from, y, to - from + dot, Align::left});
}

/// Draws a line and says it; adds the words to those of the cells.
double set_line(TypeArea& area, const Columns& columns, const PrintedLine& line, const Look& look,
                std::vector<Ink>& inks) {
    std::vector<Setting> set;
    SetLine said;
    double height = 0;
    const double y = area.y() + columns.padding;
    for (std::size_t i = 0; i < line.size(); ++i) {
        set.push_back(
            area.sheet().set({{line[i], look.bold}}, columns.face, place_of(columns, i, y)));
        height = std::max(height, set.back().height);
        const SetLine& words = set.back().lines.front();
        said.insert(said.end(), words.begin(), words.end());
    }
    if (look.leaders) lead(area, columns, set, y);
    const Ink ink = area.sheet().say(said);
    auto next = ink.begin();
    for (std::size_t i = 0; i < line.size(); ++i)
        for (std::size_t word = 0; word < set[i].lines.front().size(); ++word)
            inks[i].push_back(*next++);
    return height;
}

}  // namespace

std::vector<Ink> set_row(TypeArea& area, const Columns& columns,
                         const std::vector<std::string>& cells, const Look& look) {
    const std::vector<PrintedLine> lines = broken(area, columns, cells, look);
    const double top = area.y(), left = columns.edges.front(), right = columns.edges.back();
    if (look.ground < 1)
        area.sheet().shade(
            {left, top, right - left,
             line_height(area, columns, look) * double(lines.size()) + 2 * columns.padding},
            look.ground);
    std::vector<Ink> inks(cells.size());
    double height = 0;
    for (const PrintedLine& line : lines) {
        height = std::max(height, set_line(area, columns, line, look, inks));
        area.skip(height);
    }
    area.skip(2 * columns.padding);
    if (look.rule_above) area.sheet().rule(left, top, right, top, 0.6);
    if (look.rule_below) area.sheet().rule(left, area.y(), right, area.y(), 0.6);
    if (columns.ruled) {
        for (const double y : {top, area.y()}) area.sheet().rule(left, y, right, y, 0.7);
        for (const double x : columns.edges) area.sheet().rule(x, top, x, area.y(), 0.7);
    }
    return inks;
}

double widest(const TypeArea& area, const Face& face, const std::vector<std::string>& texts,
              bool bold) {
    double width = 0;
    for (const std::string& text : texts)
        width = std::max(width, area.measure({{text, bold}}, face).width);
    return width;
}

}  // namespace planscribe::press
