#pragma once

#include <string_view>
#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::scan {

/// The words of a page from the XHTML of `pdftotext -bbox`, boxes in pixels at `dpi`, kept on a
/// page of `width` x `height` pixels; words that stand behind one another on one baseline share
/// `line`. Words off the page, empty or broken are left out.
std::vector<Word> parse_words(std::string_view xhtml, double dpi, int width, int height);

/// Whether a text layer can be taken for what is printed: enough words stand on the page, hardly
/// any character is unknown, a control or private, letters make words as Swedish or English
/// letters do (enough vowels, not one by one), and lines run from left to right. Fonts without
/// a map to Unicode fail here, and the page is read from its picture.
bool trustworthy(const std::vector<Word>& words);

/// The share of the page's dark pixels, 0 to 1, that stand within the boxes of the words; 1 on
/// white paper. Low where text is part of a picture, or was drawn as curves.
double explained_ink(const std::vector<Word>& words, const Image& drawn);

}  // namespace planscribe::scan
