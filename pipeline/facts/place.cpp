#include "facts/place.h"

#include "model/paper.h"

namespace planscribe::facts {

Place place_of(const std::vector<Page>& pages, const Ink& ink) {
    Place place;
    if (ink.empty()) return place;
    const Page& page = pages.at(static_cast<std::size_t>(ink.front().page));
    const Word& word = page.words.at(static_cast<std::size_t>(ink.front().word));
    place.page = page.number;
    place.box = on_paper(page, ink_box(pages, ink));
    if (place.box.empty()) {
        place.line = word.line;
        place.text_column = word.column;
    }
    return place;
}

}  // namespace planscribe::facts
