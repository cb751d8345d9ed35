#pragma once

#include <optional>
#include <vector>

#include "model/amount.h"
#include "model/ink.h"

namespace planscribe::extract {

/// A line that says nothing but the unit of the amounts near it.
struct UnitNote {
    WordId where;
    Unit unit = Unit::kr;
};

/// What a table says of its unit.
struct UnitQuestion {
    WordId where;             ///< its first word
    std::optional<Unit> own;  ///< told by its cells, header, title or headings
    Amount largest;           ///< its largest number, were it printed in kr
};

/// The unit of each table: its own, or else the one told last before it, first behind it, or kr,
/// whichever comes first that gives its largest number a size that the plan of an association can
/// have and the other tables do not exceed by far. Nothing where none does: its amounts are then
/// known in their digits alone.
std::vector<std::optional<Unit>> settle_units(const std::vector<UnitQuestion>& tables,
                                              const std::vector<UnitNote>& notes);

}  // namespace planscribe::extract
