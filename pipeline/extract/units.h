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
    WordId where;                 ///< its first word
    std::optional<Unit> own;      ///< told by its cells, header, title or headings
    std::vector<Amount> numbers;  ///< their size, were they printed in kr
};

/// The unit of each table: its own, if that makes its numbers no larger than any plan is, or else
/// the one told last before it, first behind it, or kr, whichever comes first that gives its
/// largest number a size that the plan of an association can have and the other tables do not
/// exceed by far. Where none does, the unit in which most of its numbers are amounts of the prose
/// (`stated`, rounded to no more than thousands), if at least two are, or the one that the prose
/// tells of other tables; kr where the numbers are too large for anything else. Nothing where that
/// tells none either: its amounts are then known in their digits alone.
std::vector<std::optional<Unit>> settle_units(const std::vector<UnitQuestion>& tables,
                                              const std::vector<UnitNote>& notes,
                                              const std::vector<Amount>& stated);

}  // namespace planscribe::extract
