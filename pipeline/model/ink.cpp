#include "model/ink.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe {
namespace {

const Word& word_at(const std::vector<Page>& pages, WordId id) {
    return pages.at(static_cast<std::size_t>(id.page)).words.at(static_cast<std::size_t>(id.word));
}

std::string joined(const std::vector<Page>& pages, const Ink& ink, std::string Word::*form) {
    std::string text;
    for (const WordId id : ink) {
        const std::string& word = word_at(pages, id).*form;
        if (word.empty()) continue;
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace

std::string raw_text(const std::vector<Page>& pages, const Ink& ink) {
    return joined(pages, ink, &Word::raw);
}

std::string repaired_text(const std::vector<Page>& pages, const Ink& ink) {
    return joined(pages, ink, &Word::text);
}

int lowest_confidence(const std::vector<Page>& pages, const Ink& ink) {
    int lowest = 100, lowest_of_digits = 100;
    for (const WordId id : ink) {
        if (!is_machine_read(pages.at(static_cast<std::size_t>(id.page)))) continue;
        const Word& word = word_at(pages, id);
        lowest = std::min(lowest, word.confidence);
        if (has_digit(word.raw)) lowest_of_digits = std::min(lowest_of_digits, word.confidence);
    }
    return lowest_of_digits < 100 ? lowest_of_digits : lowest;
}

Box ink_box(const std::vector<Page>& pages, const Ink& ink) {
    Box box;
    for (const WordId id : ink)
        if (id.page == ink.front().page) box = unite(box, word_at(pages, id).box);
    return box;
}

}  // namespace planscribe
