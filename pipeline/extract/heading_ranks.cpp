#include "extract/heading_ranks.h"

#include <algorithm>
#include <vector>

#include "base/median.h"
#include "base/text.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

constexpr double plainly_taller = 1.12;
constexpr std::size_t words_that_differ = 4;  ///< so many words hardly all have the same ink

/// Parts of the height of a capital.
constexpr double small_letters = 0.72, below_the_line = 0.28, above_a_capital = 0.3;

/// The numbers of "5.2" as their count, 0 where the heading has none.
std::size_t depth(const TextLine& line) {
    if (without_number(line.tokens).size() == line.tokens.size()) return 0;
    std::size_t parts = 0;
    bool within = false;
    for (const char c : line.tokens.front().text) {
        if (is_digit(c) && !within) ++parts;
        within = is_digit(c);
    }
    return parts;
}

/// The height of the ink of a word, in heights of a capital.
double extent(std::string_view word) {
    double above = small_letters, below = 0;
    for (const std::string& letter : graphemes(word)) {
        const bool tall = starts_upper(letter) || has_digit(letter) ||
                          std::string_view("bdfhijklt").find(letter) != std::string_view::npos ||
                          letter == "å" || letter == "ä" || letter == "ö";
        if (tall) above = std::max(above, 1.0);
        if (letter == "Å" || letter == "Ä" || letter == "Ö") above = 1.0 + above_a_capital;
        if (std::string_view("gjpqy,;()").find(letter) != std::string_view::npos)
            below = below_the_line;
    }
    return above + below;
}

bool has_one_height(const TextLine& line) {
    return std::ranges::all_of(line.tokens, [&](const Token& token) {
        return token.box.height == line.tokens.front().box.height;
    });
}

}  // namespace

HeadingRanks::HeadingRanks(const TextLines& lines) : lines_(lines) {
    std::size_t long_lines = 0, even = 0;
    for (const TextLine& line : lines) {
        if (line.tokens.size() < words_that_differ || line.tokens.front().box.empty()) continue;
        ++long_lines;
        even += has_one_height(line) ? 1 : 0;
    }
    whole_boxes_ = 2 * even > long_lines;
}

double HeadingRanks::letter_height(std::size_t line) const {
    std::vector<double> heights;
    for (const Token& token : lines_[line].tokens) {
        if (token.box.empty() || !has_letter(token.text)) continue;
        const double units = whole_boxes_ ? 1.0 : extent(token.text);
        heights.push_back(token.box.height / units);
    }
    return heights.empty() ? 0 : median(std::move(heights));
}

bool HeadingRanks::stands_above(std::size_t a, std::size_t b) const {
    const std::size_t depth_a = depth(lines_[a]), depth_b = depth(lines_[b]);
    if (depth_a > 0 && depth_b > 0) return depth_a < depth_b;
    if (depth_a > 0 || depth_b > 0) return depth_a > 0;
    const double height_a = letter_height(a), height_b = letter_height(b);
    return height_b > 0 && height_a > plainly_taller * height_b;
}

}  // namespace planscribe::extract
