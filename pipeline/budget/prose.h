#pragma once

#include <vector>

#include "model/document.h"

namespace planscribe::budget {

/// Compares what the prose says with the tables: totals and grants by account and year, measures
/// by name and year. Signs are left aside, and so is rounding in prose ("2,8 mkr") and in tables
/// in tkr. Rules: prose_vs_table, row_swap (the stated amount stands on another row that no prose
/// claims; sums are blind to that), other_name (only a row with another name has the amount),
/// matching (prose alone: contributions are not twice the state's grant). In the order of the
/// prose.
std::vector<Finding> compare_with_prose(const Document& document);

}  // namespace planscribe::budget
