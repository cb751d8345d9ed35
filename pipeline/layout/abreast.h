#pragma once

#include <vector>

#include "model/document.h"

namespace planscribe::layout {

/// Parts the lines of two tables that stand side by side on a page, the rows of the left one first.
/// They show by labels that begin anew behind amounts, at the same place across on three lines or
/// more, with amounts behind them; white runs down between the tables. `lines` are those of one
/// page, top to bottom.
std::vector<Line> part_abreast(const std::vector<Page>& pages, std::vector<Line> lines);

}  // namespace planscribe::layout
