#pragma once

#include <string>
#include <vector>

#include "manuscript.h"
#include "sheet.h"

namespace planscribe::press {

/// The records of a manuscript as planscribe.plan/1. Status is "read" everywhere: truth says
/// what stands on paper, not what follows from it.
std::string truth_json(const Manuscript& manuscript);

/// The text of the pages in order of reading, a form feed between pages.
std::string truth_text(const std::vector<Sheet>& sheets);

}  // namespace planscribe::press
