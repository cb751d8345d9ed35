#pragma once

#include <string>

#include "model/box.h"
#include "model/page.h"

namespace planscribe::searchable {

/// The name of the font in the resources of a page.
inline constexpr const char* font_name = "/PlanscribeText";

/// How wide a glyph of the font is, in parts of its size.
inline constexpr double glyph_width = 0.5;

/// PDF operators that set the words of a page, invisible, each within its box: as wide as it, and
/// as high as the words of its line. `to_page` leads from the upright page to the page of the PDF.
/// Empty for a page without words.
std::string text_layer(const Page& page, const Affine& to_page);

/// A number as PDF takes it: no exponent, no needless digits.
std::string pdf_number(double number);

}  // namespace planscribe::searchable
