#include "base/text_table.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe {

std::string laid_out(const std::vector<Cells>& rows) {
    std::vector<std::size_t> widths;
    for (const Cells& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], graphemes(row[i]).size());
    }
    std::string text;
    for (const Cells& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string fill(widths[i] - graphemes(row[i]).size(), ' ');
            line += i == 0 ? row[i] + fill : "  " + fill + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

}  // namespace planscribe
