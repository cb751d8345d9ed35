#include "ocr/left_over.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "ocr/enlarge.h"
#include "ocr/number_columns.h"
#include "ocr/second_reading.h"

namespace planscribe::ocr {
namespace {

constexpr std::size_t most_crops = 60;  ///< of a page: each costs a reading
constexpr int least_confidence = 30;

bool goes_on(const Box& group, const Box& letter) {
    const int height = std::max(group.height, letter.height);
    return letter.x - group.right() <= height / 2 &&
           2 * vertical_overlap(group, letter) >= std::min(group.height, letter.height);
}

/// Letters with no more than a blank between them.
std::vector<Box> groups_of(std::vector<Box> letters) {
    std::ranges::stable_sort(letters, {}, &Box::x);
    std::vector<Box> groups;
    for (const Box& letter : letters) {
        const auto home =
            std::ranges::find_if(groups, [&](const Box& group) { return goes_on(group, letter); });
        if (home == groups.end())
            groups.push_back(letter);
        else
            *home = unite(*home, letter);
    }
    return groups;
}

Word read_crop(const Image& image, Engine& engine, const Box& box) {
    Word number;
    number.box = box;
    number.confidence = 100;
    for (const Word& part : engine.read_number(enlarge(image, box))) {
        number.raw += part.raw;
        number.confidence = std::min(number.confidence, part.confidence);
    }
    return number;
}

/// The number of which letters close before it may be the head.
Word* number_behind(const Box& letters, std::vector<Word>& words) {
    const auto found = std::ranges::find_if(
        words, [&](const Word& word) { return is_number(word) && goes_on(letters, word.box); });
    return found != words.end() && found->box.x >= letters.right() ? &*found : nullptr;
}

bool is_read(const Word& number) {
    return has_digit(number.raw) && number.confidence >= least_confidence;
}

void guess_whole(Word& rest, const Word& whole) {
    if (whole.raw.size() > rest.raw.size() && whole.raw.ends_with(rest.raw))
        rest.guesses.push_back({whole.raw, second_reading_cost});
}

void mark_left_over(Word& number) {
    number.text = number.raw;
    number.incomplete = true;
    number.changes.push_back({"ink:left over", "", 0});
}

}  // namespace

std::vector<Word> read_left_over(const Image& image, Engine& engine,
                                 const std::vector<Box>& letters, std::vector<Word>& words) {
    const std::vector<int> columns = number_columns(words);
    std::vector<Word> found;
    std::size_t crops = 0;
    for (const Box& group : groups_of(letters)) {
        Word* const rest = number_behind(group, words);
        if ((rest == nullptr && !ends_in_column(group, columns)) || ++crops > most_crops) continue;
        Word number = read_crop(image, engine, rest != nullptr ? unite(group, rest->box) : group);
        if (!is_read(number)) continue;
        if (rest != nullptr) {
            guess_whole(*rest, number);
        } else {
            mark_left_over(number);
            found.push_back(std::move(number));
        }
    }
    return found;
}

}  // namespace planscribe::ocr
