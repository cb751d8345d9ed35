#include "searchable/text_layer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "base/median.h"
#include "base/text.h"
#include "model/shown_words.h"

namespace planscribe::searchable {
namespace {

/// The code units of UTF-16 in a text that is well-formed, as the font's codes.
std::vector<std::uint16_t> code_units(const std::string& text) {
    std::vector<std::uint16_t> units;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::uint32_t point = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
            point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
        at += length;
        if (point < 0x10000) {
            units.push_back(static_cast<std::uint16_t>(point));
        } else {
            units.push_back(static_cast<std::uint16_t>(0xd7c0 + (point >> 10)));
            units.push_back(static_cast<std::uint16_t>(0xdc00 + (point & 0x3ff)));
        }
    }
    return units;
}

std::string hex(const std::vector<std::uint16_t>& units) {
    std::string digits;
    for (const std::uint16_t unit : units) {
        char four[5];
        (void)std::snprintf(four, sizeof four, "%04x", unsigned{unit});
        digits += four;
    }
    return "<" + digits + ">";
}

/// Words of one line of reading, from index to index.
struct Span {
    std::size_t begin, end;
    Box box;
};

std::vector<Span> lines_of(const std::vector<ShownWord>& words) {
    std::vector<Span> lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (lines.empty() || words[i].line != words[i - 1].line) lines.push_back({i, i, {}});
        lines.back().end = i + 1;
        lines.back().box = unite(lines.back().box, words[i].box);
    }
    return lines;
}

class Layer {
public:
    explicit Layer(std::vector<ShownWord> words) : words_(std::move(words)) {
        std::erase_if(words_, [](const ShownWord& word) { return word.box.empty(); });
        for (const Span& line : lines_of(words_)) add(line);
    }

    const std::string& operators() const { return operators_; }

private:
    /// A line is set at one height, so that it can be marked as one, unless something on it is
    /// out of all proportion.
    void add(const Span& line) {
        constexpr int out_of_proportion = 2;
        std::vector<int> heights;
        for (std::size_t i = line.begin; i < line.end; ++i) heights.push_back(words_[i].box.height);
        const bool even = line.box.height <= out_of_proportion * median(heights);
        for (std::size_t i = line.begin; i < line.end; ++i) {
            Box box = words_[i].box;
            if (even) {
                box.y = line.box.y;
                box.height = line.box.height;
            }
            add(words_[i].text, box, i + 1 < line.end);
        }
    }

    void add(const std::string& text, const Box& box, bool blank_behind) {
        std::vector<std::uint16_t> units = code_units(normalize(text));
        if (units.empty()) return;
        if (box.height != size_)
            operators_ += std::string(font_name) + " " + std::to_string(box.height) + " Tf ";
        size_ = box.height;
        const double natural = glyph_width * static_cast<double>(units.size()) * box.height;
        const int stretch = std::max(1, static_cast<int>(std::lround(100.0 * box.width / natural)));
        if (stretch != stretch_) operators_ += std::to_string(stretch) + " Tz ";
        stretch_ = stretch;
        const int x = box.x, y = -box.bottom();
        operators_ += std::to_string(x - x_) + " " + std::to_string(y - y_) + " Td ";
        x_ = x;
        y_ = y;
        if (blank_behind) units.push_back(' ');
        operators_ += hex(units) + "Tj\n";
    }

    std::vector<ShownWord> words_;
    std::string operators_;
    int x_ = 0, y_ = 0, size_ = 0, stretch_ = 0;
};

}  // namespace

std::string pdf_number(double number) {
    char text[64];
    (void)std::snprintf(text, sizeof text, "%.6f", number);
    std::string plain = text;
    while (plain.back() == '0') plain.pop_back();
    if (plain.back() == '.') plain.pop_back();
    return plain == "-0" ? "0" : plain;
}

std::string text_layer(const Page& page, const Affine& to_page) {
    const Layer layer(shown_words(page));
    if (layer.operators().empty()) return "";
    const Affine& m = to_page;
    std::string matrix;
    for (const double part : {m.a, m.d, -m.b, -m.e, m.c, m.f}) matrix += pdf_number(part) + " ";
    return "q " + matrix + "cm BT 3 Tr\n" + layer.operators() + "ET Q\n";
}

}  // namespace planscribe::searchable
