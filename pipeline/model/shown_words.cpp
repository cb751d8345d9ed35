#include "model/shown_words.h"

#include <algorithm>

namespace planscribe {

std::vector<ShownWord> shown_words(const Page& page) {
    std::vector<ShownWord> shown;
    for (const Word& word : page.words) {
        if (!word.text.empty()) {
            shown.push_back({word.text, word.raw, word.box, word.line, word.confidence});
            continue;
        }
        if (shown.empty()) continue;  // what was read there is nothing
        ShownWord& joined = shown.back();
        if (!word.raw.empty()) joined.raw += ' ' + word.raw;
        joined.confidence = std::min(joined.confidence, word.confidence);
        if (joined.line == word.line) joined.box = unite(joined.box, word.box);
    }
    return shown;
}

}  // namespace planscribe
