#pragma once

#include <vector>

#include "model/ink.h"

namespace planscribe::extract {

/// Whether a number has a hole: two of its words of digits stand farther apart than any blank, as
/// where an engine passed over the middle of "4 080 000". False without boxes.
bool is_torn(const std::vector<Page>& pages, const Ink& ink);

}  // namespace planscribe::extract
