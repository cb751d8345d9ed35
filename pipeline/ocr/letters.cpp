#include "ocr/letters.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "base/median.h"
#include "base/text.h"
#include "ocr/ink.h"

namespace planscribe::ocr {
namespace {

constexpr int sure = 80;  ///< confidence of words that tell what ink is like

bool is_text(const Word& word) {
    return word.confidence >= sure && !word.box.empty() &&
           (has_digit(word.raw) || has_letter(word.raw));
}

/// Some paper around the ink, which fills its box where a letter is a block.
Box with_paper(const Box& box) {
    const int around = box.height / 4;
    return {box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around};
}

/// What the sure words of a page are like.
struct Print {
    int height = 0;  ///< of most words, with ascender or descender
    int limit = 0;   ///< darker is ink
};

std::optional<Print> print_of(const Image& image, const std::vector<Word>& words) {
    std::vector<int> heights, limits;
    for (const Word& word : words) {
        if (!is_text(word)) continue;
        heights.push_back(word.box.height);
        limits.push_back(ink_limit(image, on_image(image, with_paper(word.box))));
    }
    if (heights.empty()) return std::nullopt;
    return Print{median(std::move(heights)), median(std::move(limits))};
}

/// Ink that nothing covers, taken away component by component.
class FreeInk {
public:
    FreeInk(const Image& image, const std::vector<Word>& words, int limit)
        : width_(image.width), height_(image.height), free_(image.pixels.size()) {
        std::transform(image.pixels.begin(), image.pixels.end(), free_.begin(),
                       [limit](std::uint8_t grey) { return grey < limit; });
        for (const Word& word : words) cover(word.box);
    }

    /// The box of each component, from the top.
    std::vector<Box> take_components() {
        std::vector<Box> boxes;
        for (int y = 0; y < height_; ++y)
            for (int x = 0; x < width_; ++x)
                if (is_free(x, y)) boxes.push_back(take_component(x, y));
        return boxes;
    }

private:
    std::vector<bool>::reference at(int x, int y) {
        return free_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                     static_cast<std::size_t>(x)];
    }

    bool is_free(int x, int y) { return x >= 0 && y >= 0 && x < width_ && y < height_ && at(x, y); }

    void cover(const Box& box) {
        for (int y = std::max(0, box.y); y < std::min(height_, box.bottom()); ++y)
            for (int x = std::max(0, box.x); x < std::min(width_, box.right()); ++x)
                at(x, y) = false;
    }

    Box take_component(int x, int y) {
        Box box{x, y, 1, 1};
        at(x, y) = false;
        edge_ = {{x, y}};
        while (!edge_.empty()) {
            const Pixel pixel = edge_.back();
            edge_.pop_back();
            box = unite(box, {pixel.x, pixel.y, 1, 1});
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx) take_pixel({pixel.x + dx, pixel.y + dy});
        }
        return box;
    }

    struct Pixel {
        int x = 0;
        int y = 0;
    };

    void take_pixel(Pixel pixel) {
        if (!is_free(pixel.x, pixel.y)) return;
        at(pixel.x, pixel.y) = false;
        edge_.push_back(pixel);
    }

    int width_;
    int height_;
    std::vector<bool> free_;
    std::vector<Pixel> edge_;  ///< of the component being taken
};

bool is_as_high_as_a_letter(const Box& box, int height) {
    return 2 * box.height >= height && 2 * box.height <= 3 * height && 8 * box.width >= height;
}

bool is_letter(const Box& box, int height) {
    return is_as_high_as_a_letter(box, height) && box.width <= 2 * height;
}

/// The letters of a bold word may touch.
bool is_letter_or_word(const Box& box, int height) {
    return is_as_high_as_a_letter(box, height) && box.width <= 8 * height;
}

bool stands_on_a_line(const Box& box, const std::vector<Word>& words) {
    return std::ranges::any_of(words, [&](const Word& word) {
        return is_text(word) && 10 * vertical_overlap(box, word.box) >= 8 * box.height;
    });
}

/// A line of print holds so much ink side by side, in heights of its letters.
constexpr int narrowest_line = 5;

/// The ink that stands side by side with enough other ink to be a line of print.
std::vector<std::vector<Box>> lines_of(const std::vector<Box>& letters, int height) {
    std::vector<std::vector<Box>> lines;
    for (const Box& letter : letters) {
        const auto line = std::ranges::find_if(lines, [&](const std::vector<Box>& others) {
            const Box& last = others.back();
            return 10 * vertical_overlap(letter, last) >= 6 * std::max(letter.height, last.height);
        });
        if (line == lines.end())
            lines.push_back({letter});
        else
            line->push_back(letter);
    }
    std::erase_if(lines, [height](const std::vector<Box>& line) {
        int ink = 0;
        for (const Box& letter : line) ink += letter.width;
        return ink < narrowest_line * height;
    });
    return lines;
}

}  // namespace

LettersOutside letters_outside(const Image& image, const std::vector<Word>& words) {
    const auto print = print_of(image, words);
    if (!print) return {};
    std::vector<Box> letters = FreeInk(image, words, print->limit).take_components();
    std::erase_if(letters, [&](const Box& box) { return !is_letter_or_word(box, print->height); });
    const auto alone = std::ranges::stable_partition(
        letters, [&](const Box& box) { return stands_on_a_line(box, words); });
    LettersOutside outside{{letters.begin(), alone.begin()},
                           lines_of({alone.begin(), alone.end()}, print->height)};
    std::erase_if(outside.beside_words,
                  [&](const Box& box) { return !is_letter(box, print->height); });
    return outside;
}

}  // namespace planscribe::ocr
