#pragma once

#include "manuscript.h"
#include "sheet.h"

/// What people and stamps leave on paper. Drawn, never said.
namespace planscribe::press {

/// A signature that begins at `start`; equal names give equal scrawls.
void scrawl(Sheet& sheet, Dot start, const std::string& name);

/// The marks of a page, over what was set on it. `index` is that of the page.
void mark(Sheet& sheet, const Style& style, std::size_t index, std::uint32_t seed);

}  // namespace planscribe::press
