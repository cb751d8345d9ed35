#pragma once

#include <optional>
#include <vector>

#include "model/plan.h"

namespace planscribe::extract {

/// The unit of a table that nothing tells, read as if in kronor, by rows that stand in other
/// tables, too: its results and equities are those of the same years there, rounded to thousands.
/// Nothing where none is, or where one is another.
std::optional<Unit> unit_by_rows(const Table& silent, const std::vector<Table>& tables);

}  // namespace planscribe::extract
