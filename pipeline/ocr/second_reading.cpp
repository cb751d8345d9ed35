#include "ocr/second_reading.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "base/text.h"
#include "ocr/enlarge.h"
#include "ocr/number_columns.h"

namespace planscribe::ocr {
namespace {

constexpr std::size_t fewest_digits = 2;
constexpr std::size_t longest_scrap = 9;
constexpr int least_confidence = 5;  ///< per cent; what is less sure counts as this

bool may_be_number(const Word& word) {
    return !word.box.empty() && has_digit(word.raw) &&
           word.raw.find_first_not_of("0123456789.,-") == std::string::npos;
}

std::string digits_of(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Words of one line with no more than a blank between them: one number, most often.
struct Group {
    std::size_t first = 0;
    std::size_t end = 0;
    Box box;
};

std::vector<Group> groups_of(const std::vector<Word>& words) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!may_be_number(words[i])) continue;
        const Word& word = words[i];
        const bool goes_on = !groups.empty() && groups.back().end == i &&
                             words[i - 1].line == word.line &&
                             word.box.x - words[i - 1].box.right() <= word.box.height;
        if (!goes_on) groups.push_back({i, i, word.box});
        groups.back().end = i + 1;
        groups.back().box = unite(groups.back().box, word.box);
    }
    return groups;
}

/// A scrap that ends where numbers of other lines do: one that was misread beyond recognition.
bool is_scrap(const Word& word, const std::vector<int>& columns) {
    const bool may_be = !word.box.empty() && !may_be_number(word) && !word.raw.empty() &&
                        graphemes(word.raw).size() <= longest_scrap;
    return may_be && ends_in_column(word.box, columns);
}

struct Again {
    std::string digits;
    int confidence = 100;
};

Again joined(const std::vector<Word>& read) {
    Again again;
    for (const Word& word : read) {
        again.digits += digits_of(word.raw);
        again.confidence = std::min(again.confidence, word.confidence);
    }
    return again;
}

int cost_of(int first, int second) {
    const double odds =
        double(std::max(first, least_confidence)) / double(std::max(second, least_confidence));
    return std::max(second_reading_cost, static_cast<int>(std::lround(1000 * std::log(odds))));
}

/// For each digit of `first` how many of `second` stand before its end, by the cheapest edits.
std::vector<std::size_t> ends_in(const std::string& first, const std::string& second) {
    const std::size_t rows = first.size() + 1, columns = second.size() + 1;
    std::vector<std::size_t> cost(rows * columns);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return cost[i * columns + j];
    };
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const std::size_t changed = at(i - 1, j - 1) + (first[i - 1] == second[j - 1] ? 0 : 1);
            at(i, j) = std::min({changed, at(i - 1, j) + 1, at(i, j - 1) + 1});
        }
    std::vector<std::size_t> ends(first.size());
    std::size_t j = second.size();
    for (std::size_t i = first.size(); i > 0; --i) {
        ends[i - 1] = j;
        while (j > 0 && at(i, j) == at(i, j - 1) + 1) --j;
        if (j > 0 && at(i, j) == at(i - 1, j - 1) + (first[i - 1] == second[j - 1] ? 0 : 1)) --j;
    }
    return ends;
}

/// The digits between the marks that stand before and behind those that were read.
std::string with_marks_of(const std::string& raw, const std::string& digits) {
    constexpr const char* all = "0123456789";
    return raw.substr(0, raw.find_first_of(all)) + digits + raw.substr(raw.find_last_of(all) + 1);
}

/// Gives each word of the group its part of what was read again, where it differs.
void compare(std::vector<Word>& words, const Group& group, const Again& again) {
    std::string digits;
    for (std::size_t i = group.first; i < group.end; ++i) digits += digits_of(words[i].raw);
    if (again.digits.empty() || digits == again.digits) return;
    const std::vector<std::size_t> ends = ends_in(digits, again.digits);
    std::size_t from = 0, counted = 0;
    for (std::size_t i = group.first; i < group.end; ++i) {
        const std::string own = digits_of(words[i].raw);
        counted += own.size();
        const std::size_t to = i + 1 == group.end ? again.digits.size() : ends[counted - 1];
        const std::string part = again.digits.substr(from, to - from);
        from = to;
        if (part == own || part.empty()) continue;
        words[i].guesses.push_back(
            {with_marks_of(words[i].raw, part), cost_of(words[i].confidence, again.confidence)});
    }
}

}  // namespace

void read_numbers_again(const Image& image, Engine& engine, std::vector<Word>& words) {
    for (const Group& group : groups_of(words)) {
        std::size_t digits = 0;
        for (std::size_t i = group.first; i < group.end; ++i) digits += words[i].raw.size();
        if (digits < fewest_digits) continue;
        compare(words, group, joined(engine.read_number(enlarge(image, group.box))));
    }
    const std::vector<int> columns = number_columns(words);
    for (Word& word : words) {
        if (!is_scrap(word, columns)) continue;
        const Again again = joined(engine.read_number(enlarge(image, word.box)));
        if (!again.digits.empty())
            word.guesses.push_back({again.digits, cost_of(word.confidence, again.confidence)});
    }
}

}  // namespace planscribe::ocr
