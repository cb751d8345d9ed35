#pragma once

#include <vector>

#include "layout/rows.h"

namespace planscribe::layout {

/// Grids of a page whose words have boxes. A grid is a run of rows whose amounts stand apart
/// from their labels and above one another, with the labels between them and the header above
/// them. A grid that a page break breaks goes on at the same columns, and a header that is repeated
/// there is left out. A table of contents (one column of small rising numbers) is none.
std::vector<Grid> find_boxed_grids(const std::vector<Page>& pages,
                                   const std::vector<RowLine>& rows);

}  // namespace planscribe::layout
