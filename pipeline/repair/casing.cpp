#include "repair/casing.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr unsigned char latin_lead = 0xC3, division_sign = 0xB7, y_diaeresis = 0xBF;

}  // namespace

Shape shape_of(std::string_view word) {
    std::size_t letters = 0, capitals = 0;
    bool first = false;
    for (const std::string& grapheme : graphemes(word)) {
        if (!has_letter(grapheme)) continue;
        const bool capital = starts_upper(grapheme);
        if (letters == 0) first = capital;
        ++letters;
        capitals += capital ? 1 : 0;
    }
    if (capitals == 0) return Shape::lower;
    if (capitals == letters && letters > 1) return Shape::upper;
    return first && capitals == 1 ? Shape::title : Shape::mixed;
}

std::string upper(std::string_view word) {
    std::string raised(word);
    unsigned char before = 0;
    for (char& byte : raised) {
        const auto value = static_cast<unsigned char>(byte);
        const bool latin =
            before == latin_lead && value >= 0xA0 && value != division_sign && value != y_diaeresis;
        if (latin || (value >= 'a' && value <= 'z')) byte = static_cast<char>(value - 0x20);
        before = value;
    }
    return raised;
}

std::string title(std::string_view word) {
    if (word.empty()) return {};
    const std::size_t first = std::min<std::size_t>(
        static_cast<unsigned char>(word[0]) == latin_lead ? 2 : 1, word.size());
    return upper(word.substr(0, first)) + std::string(word.substr(first));
}

std::string in_shape(std::string_view word, Shape shape) {
    if (shape == Shape::upper) return upper(word);
    if (shape == Shape::title) return title(word);
    return std::string(word);
}

}  // namespace planscribe::repair
