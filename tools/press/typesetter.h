#pragma once

#include <vector>

#include "manuscript.h"
#include "sheet.h"

namespace planscribe::press {

/// How a typewriter's letters come out: struck unevenly, each an outline, as on paper; or even,
/// each a letter of a font, as in a PDF that was born digital. Other faces are always even.
enum class Strokes { worn, even };

/// Sets a manuscript on pages of A4 and notes in its records the words that they stand on
/// (Ink, as index of page and word). A page begins where the manuscript says so, and where
/// one is full: headings stay with what follows them, rows of tables are whole. Throws
/// Error(input) when something is higher than a page.
std::vector<Sheet> set_pages(Manuscript& manuscript, Strokes strokes = Strokes::worn);

}  // namespace planscribe::press
