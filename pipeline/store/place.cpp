#include "store/place.h"

#include "model/paper.h"

namespace planscribe::store {

Place place_of(const std::vector<Page>& pages, const Ink& ink) {
    if (ink.empty()) return {};
    const Page& page = pages.at(static_cast<std::size_t>(ink.front().page));
    const Word& word = page.words.at(static_cast<std::size_t>(ink.front().word));
    Place place{page.number, {}, {}, {}, raw_text(pages, ink)};
    const Box box = on_paper(page, ink_box(pages, ink));
    if (!box.empty()) {
        place.box = box;
    } else if (word.line > 0) {
        place.line = word.line;
        if (word.column > 0) place.column = word.column;
    }
    return place;
}

}  // namespace planscribe::store
