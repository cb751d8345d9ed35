#pragma once

#include "score/tallying.h"

namespace planscribe::score {

/// Compares tables, rows, columns and cells (table_pairs.h says what is paired with what). A
/// table that was split or joined still has one counterpart; columns are counted there, and for
/// tables without any. A cell of the truth without an amount is not counted.
void compare_tables(const Records& truth, const Records& output, RecordScore& score);

}  // namespace planscribe::score
