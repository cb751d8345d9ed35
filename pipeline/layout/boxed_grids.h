#pragma once

#include <vector>

#include "layout/rows.h"

namespace planscribe::layout {

/// Grids of a page whose words have boxes. A grid is a run of rows whose amounts stand apart
/// from their labels and above one another, with the labels between them and the header above
/// them. A table of contents (one column of small rising numbers) is none.
std::vector<Grid> find_boxed_grids(const std::vector<Page>& pages,
                                   const std::vector<RowLine>& rows);

/// Joins a grid that goes on over a page break, at the same columns, with its first part.
std::vector<Grid> join_over_pages(const std::vector<Page>& pages, std::vector<Grid> grids);

}  // namespace planscribe::layout
