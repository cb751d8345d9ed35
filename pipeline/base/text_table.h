#pragma once

#include <string>
#include <vector>

namespace planscribe {

/// A line of a table for a terminal.
using Cells = std::vector<std::string>;

/// Columns as wide as they must be, the first flush left, the others flush right, two blanks apart;
/// no blanks at line ends.
std::string laid_out(const std::vector<Cells>& rows);

}  // namespace planscribe
