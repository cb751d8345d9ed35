#include "score/text_table.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

#include "base/text.h"

namespace planscribe::score {

std::string laid_out(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], graphemes(row[i]).size());
    }
    std::string text;
    for (const Row& row : rows) {
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

std::string percent(double value) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << value;
    return text.str();
}

std::string share(std::size_t part, std::size_t whole) {
    if (whole == 0) return "";
    return percent(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace planscribe::score
