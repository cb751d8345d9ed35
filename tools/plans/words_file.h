#pragma once

#include <string>
#include <vector>

#include "press/warp.h"
#include "press/words.h"

namespace planscribe::plans {

/// A line of JSON for each page: its number and size, and for each word of the truth, in order
/// of reading, its text and box (x, y, width, height), in pixels of the clean page at 300 dpi.
std::string words_lines(const std::vector<press::PageWords>& pages);

/// Where the scan of a page lies.
struct ScannedPage {
    int width = 0, height = 0, dpi = 0;
    press::Warp warp;
};

/// A line for each page: number, size and resolution of the scanned image, and the boxes of the
/// same words in its pixels.
std::string scanned_words_lines(const std::vector<press::PageWords>& pages,
                                const std::vector<ScannedPage>& scans);

}  // namespace planscribe::plans
