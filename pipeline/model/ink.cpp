#include "model/ink.h"

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

Box ink_box(const std::vector<Page>& pages, const Ink& ink) {
    Box box;
    for (const WordId id : ink)
        if (id.page == ink.front().page) box = unite(box, word_at(pages, id).box);
    return box;
}

}  // namespace planscribe
