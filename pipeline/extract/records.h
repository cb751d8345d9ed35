#pragma once

#include <vector>

#include "extract/vocabulary.h"
#include "model/document.h"

namespace planscribe::extract {

/// All records of a document but its tables: association, decision, members, board, signatories,
/// initiatives, goals and statements. Needs `pages` and `layout`; adds to `findings` what could
/// not be understood. Where no list of the board is printed, those who signed for it stand in.
Plan read_records(const Document& document, const Vocabulary& general,
                  std::vector<Finding>& findings);

}  // namespace planscribe::extract
