#pragma once

#include <optional>
#include <vector>

#include "model/box.h"
#include "model/image.h"
#include "sheet.h"

namespace planscribe::press {

/// A word of the truth and its ink, in pixels of the clean page image.
struct BoxedWord {
    std::string text;
    Box box;
};

struct PageWords {
    int width = 0, height = 0;     ///< of the clean page image, pixels
    std::vector<BoxedWord> words;  ///< in order of reading
};

/// The words that a sheet says. `clean` is the picture of it; boxes are drawn in to the dark
/// pixels that it has where a word was set.
PageWords boxed_words(const Sheet& sheet, const Image& clean);

/// Page (from 1) and box of what stands on `ink`, as far as it stands on the page of its
/// first word. Nothing without ink.
struct Whereabouts {
    int page = 0;
    Box box;
};
std::optional<Whereabouts> whereabouts(const std::vector<PageWords>& pages, const Ink& ink);

}  // namespace planscribe::press
