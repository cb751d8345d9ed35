#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "layout/rows.h"
#include "model/page.h"

namespace planscribe::layout {

/// The lines of one table among the lines of a document, from its first amounts to its last.
struct GridRun {
    std::size_t first = 0;
    std::size_t last = 0;            ///< outside
    std::set<std::size_t> repeated;  ///< lines that repeat the header on the next page
};

/// A title and a header stand within so many lines above the first amounts.
inline constexpr std::size_t header_lines = 3;

/// Lines with amounts that stand close to one another, headings and wrapped labels between them
/// included, over the end of a page where the next one goes on with the same columns. Another
/// header begins another run, and so do rows that years stand for below other rows.
std::vector<GridRun> find_grid_runs(const std::vector<Page>& pages,
                                    const std::vector<RowLine>& rows);

}  // namespace planscribe::layout
