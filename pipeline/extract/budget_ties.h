#pragma once

#include "extract/vocabulary.h"
#include "model/plan.h"

namespace planscribe::extract {

/// Ties initiatives and activities to the rows of the budget that pay for them: by name, OCR errors
/// tolerated; an initiative also by its amount in a year, where one row of costs for initiatives
/// and one initiative are left that have it (`other_name`). A row pays for one of them.
void tie_to_budget(Plan& plan, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
