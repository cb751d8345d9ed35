#include "review/new_ink.h"

#include <algorithm>

namespace planscribe::review {

Ink new_ink(Document& document, const Spot& spot, const std::string& text) {
    Page& page = document.pages[static_cast<std::size_t>(spot.page - 1)];
    Word word;
    word.box = apply(inverse(page.to_paper), spot.box);
    word.box.x = std::clamp(word.box.x, 0, std::max(0, page.width - 1));
    word.box.y = std::clamp(word.box.y, 0, std::max(0, page.height - 1));
    word.box.width = std::min(word.box.width, page.width - word.box.x);
    word.box.height = std::min(word.box.height, page.height - word.box.y);
    if (spot.box.empty()) {
        word.column = spot.box.x;
        word.line = spot.box.y;
    }
    word.raw = word.text = spot.raw.empty() ? text : spot.raw;
    page.words.push_back(word);
    const Ink ink{{spot.page - 1, static_cast<int>(page.words.size()) - 1}};
    document.layout.lines.push_back({ink, word.box});
    return ink;
}

bool has_page(const Document& document, const Spot& spot) {
    return spot.page >= 1 && spot.page <= std::ssize(document.pages);
}

}  // namespace planscribe::review
