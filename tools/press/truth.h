#pragma once

#include <string>
#include <vector>

#include "manuscript.h"
#include "sheet.h"
#include "words.h"

namespace planscribe::press {

/// The records of a manuscript as planscribe.plan/1. Status is "read" everywhere: truth says
/// what stands on paper, not what follows from it. `pages` is how many it was set on. With the
/// words of the pages, records say where they stand (`source`); without, they do not.
std::string truth_json(const Manuscript& manuscript, std::size_t pages,
                       const std::vector<PageWords>& words);

/// The text of the pages in order of reading, a form feed between pages. Tables stand row by
/// row, line by line; of two tables side by side the left one first. Blanks of all kinds are
/// one plain blank. Leaders are not text, nor are stamps, logos and handwriting.
std::string truth_text(const std::vector<Sheet>& sheets);

}  // namespace planscribe::press
