#pragma once

#include <string>

#include "compare/page.h"

namespace planscribe::compare {

/// A comparison as the script of the page takes it (page/data.js): JSON that may stand in a script
/// element, each cell as short as can be, with the one place that is to be looked at first.
std::string page_data(const Comparison& comparison, const PageLinks& links);

}  // namespace planscribe::compare
