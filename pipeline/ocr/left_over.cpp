#include "ocr/left_over.h"

#include <algorithm>
#include <cstdlib>
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

bool ends_in_column(const Box& group, const std::vector<int>& columns) {
    return std::ranges::any_of(
        columns, [&](int edge) { return std::abs(group.right() - edge) <= group.height / 2; });
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

}  // namespace

std::vector<Word> read_left_over(const Image& image, Engine& engine,
                                 const std::vector<Box>& letters, std::vector<Word>& words) {
    const std::vector<int> columns = number_columns(words);
    std::vector<Word> found;
    std::size_t crops = 0;
    for (const Box& group : groups_of(letters)) {
        const auto head_of = std::ranges::find_if(
            words, [&](const Word& word) { return is_number(word) && goes_on(group, word.box); });
        const bool lost_head = head_of != words.end() && head_of->box.x >= group.right();
        if ((!lost_head && !ends_in_column(group, columns)) || ++crops > most_crops) continue;
        Word number = read_crop(image, engine, lost_head ? unite(group, head_of->box) : group);
        if (!has_digit(number.raw) || number.confidence < least_confidence) continue;
        if (lost_head) {
            if (number.raw.size() > head_of->raw.size() && number.raw.ends_with(head_of->raw))
                head_of->guesses.push_back({number.raw, second_reading_cost});
            continue;
        }
        number.text = number.raw;
        number.incomplete = true;
        number.changes.push_back({"ink:left over", "", 0});
        found.push_back(std::move(number));
    }
    return found;
}

}  // namespace planscribe::ocr
