#include "budget/clarity.h"

#include <algorithm>

namespace planscribe::budget {
namespace {

const Page& page_of(const Document& document, WordId id) {
    return document.pages[static_cast<std::size_t>(id.page)];
}

}  // namespace

bool is_typed(const Document& document) {
    return std::ranges::any_of(document.pages,
                               [](const Page& page) { return page.origin == PageOrigin::typed; });
}

std::optional<PageOrigin> origin_of(const Document& document, const Ink& ink) {
    if (ink.empty()) return std::nullopt;
    return page_of(document, ink.front()).origin;
}

}  // namespace planscribe::budget
