#pragma once

#include <vector>

#include "manuscript.h"
#include "sheet.h"

namespace planscribe::press {

/// Sets a manuscript on pages of A4. Throws Error(input) when a page is too full.
std::vector<Sheet> set_pages(const Manuscript& manuscript);

}  // namespace planscribe::press
