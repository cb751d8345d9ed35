#pragma once

#include <vector>

#include "layout/rows.h"

namespace planscribe::layout {

/// A vertical strip of the page that amounts stand in, right edge outside.
struct Strip {
    int left = 0;
    int right = 0;
};

/// The columns that the amounts of some rows stand in, left to right: strips of the page that
/// many of them cover, parted where hardly any does. A number that two columns were joined
/// into does not bridge the gap between them. What stands close behind the amounts of a column in
/// every row is no column but a mark of theirs, and neither a
/// short number that ends one label nor a lone dash is one.
std::vector<Strip> find_columns(const std::vector<const RowLine*>& rows);

/// The strip that a box shares most width with; -1 when it touches none.
int column_of(const Box& box, const std::vector<Strip>& strips);

/// The strip whose middle lies nearest to the box's, for words above the columns.
int nearest_column(const Box& box, const std::vector<Strip>& strips);

}  // namespace planscribe::layout
