#include "extract/torn_numbers.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr double widest_blank = 2.2;  ///< digits

double digit_width(const Word& word) {
    const auto symbols = std::max<std::size_t>(1, graphemes(word.raw).size());
    return static_cast<double>(word.box.width) / static_cast<double>(symbols);
}

}  // namespace

bool is_torn(const std::vector<Page>& pages, const Ink& ink) {
    const Word* before = nullptr;
    for (const WordId id : ink) {
        const Word& word =
            pages[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
        if (word.box.empty() || !has_digit(word.raw)) continue;
        const double blank =
            before ? widest_blank * std::max(digit_width(*before), digit_width(word)) : 0;
        if (before && word.box.x - before->box.right() > blank) return true;
        before = &word;
    }
    return false;
}

}  // namespace planscribe::extract
