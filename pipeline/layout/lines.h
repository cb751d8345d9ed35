#pragma once

#include <vector>

#include "model/layout.h"

namespace planscribe::layout {

/// The words of a page set into lines, top to bottom, words left to right. The lines of the
/// engine are pieces: pieces that stand side by side on the same height become one line, so
/// that a row of a table comes out whole. OCR text keeps its own lines.
std::vector<Line> build_lines(const Page& page, int page_index);

}  // namespace planscribe::layout
