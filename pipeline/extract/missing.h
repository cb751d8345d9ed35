#pragma once

#include <vector>

#include "extract/vocabulary.h"
#include "model/plan.h"

namespace planscribe::extract {

/// What a plan of this kind should hold (dictionaries/expected.tsv) and no record of `plan` shows:
/// it is not on paper, or could not be read. Nothing for reports, and for a document of which
/// nothing was understood. Rows of a budget are asked for only where there is one.
std::vector<Missing> find_missing(const Plan& plan, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
