#include "ocr/blanks.h"

#include <algorithm>
#include <climits>
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

/// A stretch across with ink, white on both sides.
struct Stroke {
    int left = 0, right = 0;  ///< both with ink
    int center() const { return (left + right) / 2; }
};

std::vector<Stroke> strokes_in(const Image& image, const Box& box) {
    const int limit = ink_limit(image, box);
    std::vector<Stroke> strokes;
    for (int x = box.x; x < box.right(); ++x) {
        if (!has_ink(image, box, x, limit)) continue;
        if (strokes.empty() || x > strokes.back().right + 1) strokes.push_back({x, x});
        strokes.back().right = x;
    }
    return strokes;
}

/// By the white between the digits, and by how far apart they stand: a 1 is narrow, and has white
/// on both sides where all digits take the same room.
bool blanks_between_thousands(const std::vector<Stroke>& digits, int height) {
    int narrowest_blank = height, widest_other = 0;
    int nearest_thousands = INT_MAX, farthest_other = 0;
    for (std::size_t i = 1; i < digits.size(); ++i) {
        const int gap = digits[i].left - digits[i - 1].right - 1;
        const int step = digits[i].center() - digits[i - 1].center();
        if ((digits.size() - i) % 3 == 0) {
            narrowest_blank = std::min(narrowest_blank, gap);
            nearest_thousands = std::min(nearest_thousands, step);
        } else {
            widest_other = std::max(widest_other, gap);
            farthest_other = std::max(farthest_other, step);
        }
    }
    return 10 * narrowest_blank >= 3 * height && 2 * narrowest_blank >= 3 * widest_other &&
           20 * (nearest_thousands - farthest_other) >= 3 * height;
}

std::string grouped(std::string digits) {
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
    return digits;
}

}  // namespace

void find_lost_blanks(const Image& image, std::vector<Word>& words) {
    for (Word& word : words) {
        if (!is_long_number(word.raw) || is_year(word.raw) || word.box.empty()) continue;
        const std::vector<Stroke> strokes = strokes_in(image, word.box);
        const bool one_a_digit = strokes.size() == word.raw.size();
        if (!one_a_digit || !blanks_between_thousands(strokes, word.box.height)) continue;
        word.changes.push_back({"blank:gap", word.text, 0});
        word.text = grouped(word.raw);
    }
}

}  // namespace planscribe::ocr
