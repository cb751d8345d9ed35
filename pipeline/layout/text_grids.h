#pragma once

#include <vector>

#include "layout/rows.h"

namespace planscribe::layout {

/// Grids of OCR text, where columns have no place but their order. A grid begins at a header
/// of years that a row of amounts follows, goes on over page breaks and repeated headers of
/// the same years, and ends before prose. Amounts fill the columns from the left; a row with
/// fewer amounts than columns has its last cells empty.
std::vector<Grid> find_text_grids(const std::vector<Page>& pages, const std::vector<RowLine>& rows);

}  // namespace planscribe::layout
