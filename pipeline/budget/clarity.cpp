#include "budget/clarity.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::budget {
namespace {

const Page& page_of(const Document& document, WordId id) {
    return document.pages[static_cast<std::size_t>(id.page)];
}

}  // namespace

int lowest_confidence(const Document& document, const Ink& ink) {
    int lowest = 100, lowest_of_digits = 100;
    for (const WordId id : ink) {
        if (!is_machine_read(page_of(document, id))) continue;
        const Word& word = page_of(document, id).words[static_cast<std::size_t>(id.word)];
        lowest = std::min(lowest, word.confidence);
        if (has_digit(word.raw)) lowest_of_digits = std::min(lowest_of_digits, word.confidence);
    }
    return lowest_of_digits < 100 ? lowest_of_digits : lowest;
}

std::optional<PageOrigin> origin_of(const Document& document, const Ink& ink) {
    if (ink.empty()) return std::nullopt;
    return page_of(document, ink.front()).origin;
}

}  // namespace planscribe::budget
