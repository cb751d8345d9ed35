#pragma once

#include "model/image.h"
#include "model/page.h"

namespace planscribe::scan {

/// How a page as it is drawn differs from the picture on it.
struct Likeness {
    double differing = 0;            ///< share of the page, 0 to 1, that looks different
    double differing_at_words = 0;   ///< share of the words whose places look different
    double differing_elsewhere = 0;  ///< share of the page without words that looks different
};

/// Compares both by the mean grey of small squares (about 1.6 mm on A4), as if `picture` filled
/// the whole page. `words` are those of the page's text layer, on a page of `width` x `height`.
Likeness compare(const Image& drawn, const Image& picture, const std::vector<Word>& words,
                 int width, int height);

}  // namespace planscribe::scan
