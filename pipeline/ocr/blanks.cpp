#include "ocr/blanks.h"

#include <algorithm>
#include <string>

#include "ocr/ink.h"

namespace planscribe::ocr {
namespace {

constexpr std::size_t most_digits = 9;

bool is_long_number(const std::string& text) {
    return text.size() >= 4 && text.size() <= most_digits &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_year(const std::string& text) {
    return text.size() == 4 && text >= "1900" && text <= "2099";
}

bool has_ink(const Image& image, const Box& box, int x, int limit) {
    int dark = 0;
    for (int y = box.y; y < box.bottom(); ++y)
        if (pixel(image, x, y) < limit) ++dark;
    return 16 * dark > box.height;  // a speck is no stroke
}

/// Widths of the white gaps between the digits, left to right.
std::vector<int> gaps_in(const Image& image, const Box& box) {
    const int limit = ink_limit(image, box);
    std::vector<int> gaps;
    int last_ink = -1;
    for (int x = box.x; x < box.right(); ++x) {
        if (!has_ink(image, box, x, limit)) continue;
        if (last_ink >= 0 && x > last_ink + 1) gaps.push_back(x - last_ink - 1);
        last_ink = x;
    }
    return gaps;
}

bool blanks_between_thousands(const std::vector<int>& gaps, int height) {
    int narrowest_blank = height, widest_other = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const bool thousands = (gaps.size() - i) % 3 == 0;
        if (thousands)
            narrowest_blank = std::min(narrowest_blank, gaps[i]);
        else
            widest_other = std::max(widest_other, gaps[i]);
    }
    return 10 * narrowest_blank >= 3 * height && 2 * narrowest_blank >= 3 * widest_other;
}

std::string grouped(std::string digits) {
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
    return digits;
}

}  // namespace

void find_lost_blanks(const Image& image, std::vector<Word>& words) {
    for (Word& word : words) {
        if (!is_long_number(word.raw) || is_year(word.raw) || word.box.empty()) continue;
        const std::vector<int> gaps = gaps_in(image, word.box);
        const bool one_a_digit = gaps.size() + 1 == word.raw.size();
        if (!one_a_digit || !blanks_between_thousands(gaps, word.box.height)) continue;
        word.changes.push_back({"blank:gap", word.text, 0});
        word.text = grouped(word.raw);
    }
}

}  // namespace planscribe::ocr
