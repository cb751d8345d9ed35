#pragma once

#include <vector>

#include "model/document.h"

namespace planscribe::publish {

/// A line of a page as text shows it.
struct TextLine {
    const Line* line = nullptr;
    int blanks_above = 0;  ///< blank lines to leave above it
};

/// The lines of each page of the document, in order of reading. An OCR text keeps its blank
/// lines; on a scan a line gets one blank line above it where the gap is clearly larger
/// than the page's line pitch (1.6 times the median), or where a new column begins.
std::vector<std::vector<TextLine>> lines_of_pages(const Document& document);

}  // namespace planscribe::publish
