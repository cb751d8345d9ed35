#include "ocr/passed_over.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "ocr/left_over.h"
#include "ocr/letters.h"
#include "ocr/missed_line.h"

namespace planscribe::ocr {
namespace {

constexpr int least_confidence = 30;
constexpr int sure_of_one_letter = 85;

bool holds_middle(const Box& box, const Box& letter) {
    return letter.center_x() >= box.x && letter.center_x() < box.right() &&
           letter.center_y() >= box.y && letter.center_y() < box.bottom();
}

bool says_something(const Word& word) {
    if (has_digit(word.raw)) return word.confidence >= least_confidence;
    if (!has_letter(word.raw)) return false;
    return word.confidence >=
           (graphemes(word.raw).size() > 1 ? least_confidence : sure_of_one_letter);
}

/// Words of a second reading on letters that no word of the first covers.
std::vector<Word> found_again(std::vector<Word> again, const std::vector<Word>& words,
                              const std::vector<Box>& letters) {
    std::erase_if(again, [&](const Word& word) {
        const bool new_ink = std::ranges::any_of(
            letters, [&](const Box& letter) { return holds_middle(word.box, letter); });
        const bool read = std::ranges::any_of(
            words, [&](const Word& other) { return meet(word.box, other.box); });
        return !new_ink || read || !says_something(word);
    });
    return again;
}

/// The word of the line beside which `word` stands that it follows, or that it goes before.
struct Neighbour {
    std::size_t index = 0;
    bool before = false;  ///< the neighbour stands before the word
};

std::optional<Neighbour> neighbour_of(const Word& word, const std::vector<Word>& words) {
    int line = 0, most = 0;
    for (const Word& other : words) {
        const int shared = vertical_overlap(word.box, other.box);
        if (2 * shared < word.box.height || shared <= most) continue;
        most = shared;
        line = other.line;
    }
    std::optional<Neighbour> nearest;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (line == 0 || words[i].line != line) continue;
        if (words[i].box.center_x() < word.box.center_x())
            nearest = {i, true};
        else if (!nearest)
            nearest = {i, false};
    }
    return nearest;
}

void put_in(Word word, std::vector<Word>& words) {
    const auto neighbour = neighbour_of(word, words);
    if (!neighbour) return;
    word.line = words[neighbour->index].line;
    const std::size_t at = neighbour->index + (neighbour->before ? 1 : 0);
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(at), std::move(word));
}

void drop_read(std::vector<Box>& letters, const std::vector<Word>& words) {
    std::erase_if(letters, [&](const Box& letter) {
        return std::ranges::any_of(
            words, [&](const Word& word) { return holds_middle(word.box, letter); });
    });
}

}  // namespace

std::vector<Box> read_passed_over(const Image& image, Engine& engine, std::vector<Word>& words) {
    const LettersOutside outside = letters_outside(image, words);
    for (const std::vector<Box>& line : outside.lines) read_missed_line(image, engine, line, words);
    std::vector<Box> letters = outside.beside_words;
    if (letters.empty()) return letters;
    for (Word& word : found_again(engine.read_block(image), words, letters)) {
        word.changes.push_back({"ink:passed over", "", 0});
        put_in(std::move(word), words);
    }
    drop_read(letters, words);
    for (Word& word : read_left_over(image, engine, letters, words)) put_in(std::move(word), words);
    drop_read(letters, words);
    return letters;
}

}  // namespace planscribe::ocr
