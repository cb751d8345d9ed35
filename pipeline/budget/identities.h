#pragma once

#include <compare>
#include <string>
#include <vector>

#include "budget/relation.h"

namespace planscribe::budget {

/// A cell of the plan, by index.
struct Place {
    int table = 0;
    int row = 0;
    int column = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct PlacedTerm {
    Place place;
    int sign = 1;
};

/// One equation between cells of a plan: total = sum of sign * term.
struct Identity {
    Law law = Law::sum;
    std::string name;  ///< as it stands in Cell::identities
    Place total;
    std::vector<PlacedTerm> terms;
    std::int64_t grain = 1;       ///< see Equation
    std::int64_t half_steps = 0;  ///< see Equation
    bool firm = false;            ///< see Relation
    bool believed = false;        ///< see Relation
    bool opposite = false;        ///< see Relation
    int relation = 0;             ///< the same for all columns of one relation
};

/// All identities of a plan: found ones (sums.h), or those that its rows state (told.h), and those
/// that the field knows: assets are equity and debts, opening equity and result are closing equity,
/// one year's closing equity opens the next, use of equity covers a negative result. In the order
/// of their totals.
std::vector<Identity> find_identities(const Plan& plan);

/// Every cell of an identity with its sign when all stand on one side: the total first, at -1.
std::vector<PlacedTerm> cells_of(const Identity& identity);

/// The cell that a fix of the identity's equation changes.
Place place_of(const Identity& identity, const Fix& fix);

/// The cell at a place; nothing where the paper is blank.
const std::optional<Cell>& cell_at(const Plan& plan, Place place);

Equation equation_of(const Plan& plan, const Identity& identity);

/// Whether a person says that the paper is wrong in one of its cells, so that it need not hold.
bool is_misprinted(const Plan& plan, const Identity& identity);

}  // namespace planscribe::budget
