#include "cer.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"

namespace planscribe::measure {
namespace {

/// Graphemes as numbers, so that they compare quickly.
using Symbols = std::vector<int>;

Symbols symbols(std::string_view text, std::map<std::string, int>& numbers) {
    static const std::regex leaders(R"(\.( ?\.){3,})");
    const std::string spaced = join(split_blanks(normalize(text)), " ");
    const std::string plain = join(split_blanks(std::regex_replace(spaced, leaders, " ")), " ");
    Symbols list;
    for (const std::string& grapheme : graphemes(plain))
        list.push_back(
            numbers.try_emplace(grapheme, static_cast<int>(numbers.size())).first->second);
    return list;
}

/// Levenshtein's distance, a row at a time.
std::size_t distance(const Symbols& a, const Symbols& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

}  // namespace

double ErrorRate::percent() const {
    if (length == 0) return edits == 0 ? 0 : 100;
    return 100.0 * static_cast<double>(edits) / static_cast<double>(length);
}

ErrorRate character_error_rate(std::string_view truth, std::string_view output) {
    std::map<std::string, int> numbers;
    const Symbols wanted = symbols(truth, numbers);
    return {distance(wanted, symbols(output, numbers)), wanted.size()};
}

}  // namespace planscribe::measure
