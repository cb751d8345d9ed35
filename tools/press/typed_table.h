#pragma once

#include "type_area.h"

/// A table as a typist makes it: label, dots, amounts flush right in columns of letters.
namespace planscribe::press {

/// Whether every row has room on one line and all have on a page, and no columns but of amounts.
bool can_be_typed(const TableBlock& block, const Style& style);

/// Sets header and rows, and notes where they stand.
void set_typed(TypeArea& area, TableBlock& block);

}  // namespace planscribe::press
