#include "garble.h"

#include <algorithm>
#include <cctype>

#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::press {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// Whether what stands at `at` belongs to a number: a digit is in its word, or on both sides
/// of its blank.
bool in_number(const std::string& line, std::size_t at) {
    if (line[at] == ' ')
        return at > 0 && at + 1 < line.size() && is_digit(line[at - 1]) && is_digit(line[at + 1]);
    const std::size_t begin = line.rfind(' ', at) == line.npos ? 0 : line.rfind(' ', at) + 1;
    const std::size_t end = std::min(line.find(' ', at), line.size());
    return std::any_of(line.begin() + static_cast<std::ptrdiff_t>(begin),
                       line.begin() + static_cast<std::ptrdiff_t>(end), is_digit);
}

std::size_t length_of_letter(const std::string& line, std::size_t at) {
    std::size_t length = 1;
    while (at + length < line.size() && (line[at + length] & 0xC0) == 0x80) ++length;
    return length;
}

/// The parts of a line between wide gaps: the cells of a row of a table.
std::vector<SetLine> cells_of(const SetLine& line) {
    std::vector<SetLine> cells;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Extent& word = line[i].extent;
        const double end = i == 0 ? 0 : line[i - 1].extent.x + line[i - 1].extent.width;
        if (i == 0 || word.x - end > word.height || word.x < line[i - 1].extent.x)
            cells.emplace_back();
        cells.back().push_back(line[i]);
    }
    return cells;
}

/// The cells of rows that stand below each other, first cells first, then the second ones.
std::vector<SetLine> torn(const std::vector<std::vector<SetLine>>& rows) {
    std::vector<SetLine> lines;
    std::size_t most = 0;
    for (const auto& row : rows) most = std::max(most, row.size());
    for (std::size_t column = 0; column < most; ++column)
        for (const auto& row : rows)
            if (column < row.size()) lines.push_back(row[column]);
    return lines;
}

}  // namespace

BadReader::BadReader(const std::filesystem::path& file, Chance& chance) {
    const bool plain = chance.even(0, 1) < 0.5;
    const double badness = plain ? 1 : chance.even(0.25, 1.3);
    tears_ = chance.even(0, 1) < 0.5 ? chance.even(0.1, 0.7) : 0;
    for (const Fields& fields : read_dictionary(file, 5)) {
        if (fields[0] != (plain ? "plain" : "office")) continue;
        const Where where = fields[1] == "letters"   ? Where::letters
                            : fields[1] == "numbers" ? Where::numbers
                                                     : Where::all;
        rules_.push_back({where, fields[2], fields[3], badness * std::stod(fields[4]) / 1000});
    }
}

const BadReader::Rule* BadReader::strike(const std::string& line, std::size_t at, bool number,
                                         Chance& chance) const {
    double draw = -1;
    for (const Rule& rule : rules_) {
        if (rule.where == (number ? Where::letters : Where::numbers)) continue;
        if (line.compare(at, rule.printed.size(), rule.printed) != 0) continue;
        if (draw < 0) draw = chance.even(0, 1);
        if ((draw -= rule.rate) < 0) return &rule;
    }
    return nullptr;
}

std::string BadReader::read(const std::string& line, Chance& chance) const {
    std::string taken;
    for (std::size_t at = 0; at < line.size();) {
        if (const Rule* rule = strike(line, at, in_number(line, at), chance)) {
            taken += rule->taken;
            at += rule->printed.size();
            continue;
        }
        const std::size_t length = length_of_letter(line, at);
        taken += line.substr(at, length);
        at += length;
        if (length == 1 && std::isalpha(static_cast<unsigned char>(taken.back())) &&
            chance.even(0, 1) < 0.0012)
            taken += ' ';
    }
    return taken;
}

std::string BadReader::read_page(const Sheet& sheet, Chance& chance) const {
    std::vector<SetLine> lines;
    std::vector<std::vector<SetLine>> table;
    const auto close_table = [&] {
        const bool tears = table.size() > 2 && chance.even(0, 1) < tears_;
        for (const SetLine& line : tears ? torn(table) : std::vector<SetLine>{})
            lines.push_back(line);
        for (std::size_t row = 0; !tears && row < table.size(); ++row) {
            lines.emplace_back();
            for (const SetLine& cell : table[row])
                lines.back().insert(lines.back().end(), cell.begin(), cell.end());
        }
        table.clear();
    };
    for (const SetLine& line : sheet.lines()) {
        std::vector<SetLine> cells = cells_of(line);
        const bool row = cells.size() > 1;
        if (!row) close_table();
        row ? table.push_back(std::move(cells)) : lines.push_back(line);
    }
    close_table();
    std::string text;
    for (const SetLine& line : lines) text += read(line_text(line), chance) + '\n';
    return text;
}

}  // namespace planscribe::press
