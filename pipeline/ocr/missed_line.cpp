#include "ocr/missed_line.h"

#include <algorithm>
#include <cstddef>

#include "base/text.h"
#include "ocr/ink.h"
#include "ocr/letters.h"

namespace planscribe::ocr {
namespace {

constexpr int least_confidence = 40;
constexpr int sure = 80;
constexpr std::uint8_t white = 255;

/// A part of the page with white around it, and how far its pixels are moved.
struct Strip {
    Image image;
    int dx = 0;
    int dy = 0;
};

Strip cut_out(const Image& page, const Box& line) {
    const int around = line.height / 4, margin = line.height;
    const Box part = on_image(page, {line.x - around, line.y - around, line.width + 2 * around,
                                     line.height + 2 * around});
    Strip strip{{part.width + 2 * margin, part.height + 2 * margin, page.dpi, {}},
                part.x - margin,
                part.y - margin};
    const auto width = static_cast<std::size_t>(strip.image.width);
    strip.image.pixels.assign(width * static_cast<std::size_t>(strip.image.height), white);
    for (int y = 0; y < part.height; ++y)
        for (int x = 0; x < part.width; ++x)
            strip.image.pixels[static_cast<std::size_t>(y + margin) * width +
                               static_cast<std::size_t>(x + margin)] =
                pixel(page, part.x + x, part.y + y);
    return strip;
}

bool says_something(const Word& word) {
    return word.confidence >= least_confidence && (has_digit(word.raw) || has_letter(word.raw));
}

/// The letters that stand below or above a box: an engine knows the words of a strip by their
/// place along it alone.
Box letters_along(const Box& box, const std::vector<Box>& letters) {
    Box found;
    for (const Box& letter : letters)
        if (letter.center_x() >= box.x && letter.center_x() < box.right())
            found = unite(found, letter);
    return found;
}

/// The first word of the first line below.
std::size_t place_of(const Box& line, const std::vector<Word>& words) {
    const auto below = std::ranges::find_if(
        words, [&](const Word& word) { return word.box.center_y() > line.bottom(); });
    auto at = static_cast<std::size_t>(below - words.begin());
    while (at > 0 && at < words.size() && words[at - 1].line == words[at].line) --at;
    return at;
}

}  // namespace

void read_missed_line(const Image& image, Engine& engine, const std::vector<Box>& letters,
                      std::vector<Word>& words) {
    Box line;
    for (const Box& letter : letters) line = unite(line, letter);
    const Strip strip = cut_out(image, line);
    std::vector<Word> read = engine.read_line(strip.image);
    for (Word& word : read)
        word.box = letters_along(
            {word.box.x + strip.dx, word.box.y + strip.dy, word.box.width, word.box.height},
            letters);
    std::erase_if(read, [&](const Word& word) {
        return word.box.empty() || !says_something(word) ||
               std::ranges::any_of(words,
                                   [&](const Word& other) { return meet(word.box, other.box); });
    });
    const auto held = std::ranges::count_if(letters, [&](const Box& letter) {
        return std::ranges::any_of(read, [&](const Word& word) { return meet(word.box, letter); });
    });
    if (2 * static_cast<std::size_t>(held) < letters.size()) return;
    int last = 0;
    for (const Word& word : words) last = std::max(last, word.line);
    for (Word& word : read) {
        word.line = last + 1;
        word.incomplete = word.confidence < sure;
        word.changes.push_back({"ink:missed line", "", 0});
    }
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(place_of(line, words)), read.begin(),
                 read.end());
}

}  // namespace planscribe::ocr
