#include "scan/pdf_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <pugixml.hpp>
#include <string>

#include "base/text.h"

namespace planscribe::scan {
namespace {

// The part of the XHTML that we need; the head repeats free text of the file.
std::string_view pages_part(std::string_view xhtml) {
    constexpr std::string_view open = "<doc>", close = "</doc>";
    const std::size_t begin = xhtml.find(open);
    const std::size_t end = xhtml.rfind(close);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
    return xhtml.substr(begin, end + close.size() - begin);
}

Box box_of(const pugi::xml_node& node, double scale, int width, int height) {
    const auto pixel = [&](const char* name, int most) {
        const double value = node.attribute(name).as_double() * scale;
        return static_cast<int>(std::lround(std::clamp(value, 0.0, static_cast<double>(most))));
    };
    const int left = pixel("xMin", width);
    const int top = pixel("yMin", height);
    return {left, top, pixel("xMax", width) - left, pixel("yMax", height) - top};
}

bool same_line(const Box& before, const Box& next) {
    return 2 * vertical_overlap(before, next) >= std::min(before.height, next.height) &&
           next.center_x() >= before.center_x();
}

char32_t code_point(const std::string& grapheme) {
    const auto byte = [&](std::size_t i) -> char32_t {
        return i < grapheme.size() ? static_cast<unsigned char>(grapheme[i]) : 0;
    };
    if (byte(0) < 0x80) return byte(0);
    if (byte(0) < 0xe0) return (byte(0) & 0x1f) << 6 | (byte(1) & 0x3f);
    if (byte(0) < 0xf0) return (byte(0) & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    return (byte(0) & 7) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
}

bool unknown(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xfffd || (c >= 0xe000 && c < 0xf900) ||
           c >= 0xf0000;
}

struct Census {
    int words = 0;
    int sideways = 0;
    int single_letters = 0;
    int characters = 0;
    int unknown_characters = 0;
    int letters = 0;  ///< of words long enough that they have a vowel: not "tkr"
    int vowels = 0;
};

constexpr std::size_t shortest_with_vowel = 4;

void count(const Word& word, Census& census) {
    const std::vector<std::string> parts = graphemes(word.raw);
    ++census.words;
    if (parts.size() >= 4 && word.box.height > word.box.width) ++census.sideways;
    if (parts.size() == 1 && has_letter(word.raw)) ++census.single_letters;
    for (const std::string& part : parts) {
        ++census.characters;
        if (unknown(code_point(part))) ++census.unknown_characters;
        if (!has_letter(part) || parts.size() < shortest_with_vowel) continue;
        ++census.letters;
        if (std::string_view("aeiouy").find(fold(part)) != std::string_view::npos) ++census.vowels;
    }
}

}  // namespace

std::vector<Word> parse_words(std::string_view xhtml, double dpi, int width, int height) {
    const std::string_view part = pages_part(xhtml);
    pugi::xml_document document;
    std::vector<Word> words;
    if (!document.load_buffer(part.data(), part.size(), pugi::parse_default, pugi::encoding_utf8))
        return words;
    int line = 0;
    for (const pugi::xml_node& page : document.child("doc").children("page"))
        for (const pugi::xml_node& node : page.children("word")) {
            Word word;
            word.box = box_of(node, dpi / 72, width, height);
            word.raw = trim(normalize(node.child_value()));
            if (word.raw.empty() || word.box.empty()) continue;
            word.text = word.raw;
            if (words.empty() || !same_line(words.back().box, word.box)) ++line;
            word.line = line;
            words.push_back(std::move(word));
        }
    return words;
}

bool trustworthy(const std::vector<Word>& words) {
    Census census;
    for (const Word& word : words) count(word, census);
    if (census.words == 0) return false;
    if (20 * census.unknown_characters > census.characters) return false;
    if (3 * census.sideways > census.words) return false;
    if (census.words >= 10 && 2 * census.single_letters > census.words) return false;
    const bool enough_to_judge = census.letters >= 40;
    return !enough_to_judge || (100 * census.vowels >= 25 * census.letters &&
                                100 * census.vowels <= 65 * census.letters);
}

double explained_ink(const std::vector<Word>& words, const Image& drawn) {
    constexpr std::uint8_t dark = 128;
    const auto ink = [&](const Box& box) {
        double sum = 0;
        for (int y = box.y; y < std::min(box.bottom(), drawn.height); ++y) {
            const std::uint8_t* row = &drawn.pixels[static_cast<std::size_t>(y) * drawn.width];
            sum += static_cast<double>(std::count_if(
                row + std::min(box.x, drawn.width), row + std::min(box.right(), drawn.width),
                [](std::uint8_t grey) { return grey < dark; }));
        }
        return sum;
    };
    const double all = ink({0, 0, drawn.width, drawn.height});
    double under_words = 0;
    for (const Word& word : words) under_words += ink(word.box);
    return all == 0 ? 1 : std::min(1.0, under_words / all);
}

}  // namespace planscribe::scan
