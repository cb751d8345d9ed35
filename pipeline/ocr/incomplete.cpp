#include "ocr/incomplete.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/median.h"
#include "ocr/number_columns.h"

namespace planscribe::ocr {
namespace {

constexpr int sure = 90;
constexpr std::ptrdiff_t fewest_digits = 3;  ///< of numbers that tell how wide a digit is
constexpr std::size_t fewest_numbers = 5;
constexpr int spare = 70;  ///< per cent of a digit

std::ptrdiff_t digits_of(const Word& word) {
    return std::ranges::count_if(word.raw, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_plain(const Word& word) {
    return is_number(word) && digits_of(word) == std::ssize(word.raw);
}

/// Hundredths of a pixel for one digit, of numbers about as high as `like`; 0 where too few tell.
int pitch_near(const std::vector<Word>& words, const Word& like) {
    std::vector<int> pitches;
    for (const Word& word : words) {
        const bool tells =
            is_plain(word) && word.confidence >= sure && digits_of(word) >= fewest_digits;
        if (tells && 4 * std::abs(word.box.height - like.box.height) <= like.box.height)
            pitches.push_back(100 * word.box.width / static_cast<int>(digits_of(word)));
    }
    if (pitches.size() < fewest_numbers) return 0;
    return median(std::move(pitches));
}

bool is_too_wide(const std::vector<Word>& words, const Word& word) {
    if (!is_plain(word)) return false;
    const int pitch = pitch_near(words, word);
    return pitch > 0 &&
           100 * word.box.width > pitch * static_cast<int>(digits_of(word)) + pitch * spare / 100;
}

bool stands_beside(const Box& letter, const Box& number) {
    const int gap = std::max(number.x - letter.right(), letter.x - number.right());
    return 2 * vertical_overlap(letter, number) >= letter.height && gap <= number.height;
}

}  // namespace

void mark_incomplete_numbers(std::vector<Word>& words, const std::vector<Box>& unread) {
    for (Word& word : words) {
        if (!is_number(word)) continue;
        const bool part = std::ranges::any_of(
            unread, [&](const Box& letter) { return stands_beside(letter, word.box); });
        word.incomplete = part || is_too_wide(words, word);
    }
}

}  // namespace planscribe::ocr
