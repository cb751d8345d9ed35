#pragma once

#include "budget/settle.h"

namespace planscribe::budget {

/// What became of one identity.
struct Verdict {
    Weighing weighing;
    std::vector<Place> suspects;  ///< its cells that nothing else speaks for; only where it is off
    std::vector<Fix> fixes;       ///< single misread suspects that would explain it
    bool explained = false;       ///< rivals might explain it, see Settlement
};

/// Sets the status of every cell that stands in an identity, and names what speaks for it.
///
/// proved: the cell stands in an identity that is firm and holds to the last digit, with no more
/// than one doubtful cell in it (any number where the search decided it) and no contested one, so
/// that any other reading of the cell would break it. 0 = 0
/// proves where every cell is printed. Two equal numbers with nothing else may be misread alike:
/// they prove each other only where something else proves one of them. A computed total proves
/// nothing else, and a computed cell keeps the identities that it was computed by. A table that
/// shows rounding asks for two such identities. doubtful: it stands in a believed identity that
/// does not hold, no firm one of three or more cells, with no other accused cell in it, speaks for
/// it, and its ink may be to blame (`unclear_in`); or it is contested, and nothing else speaks for
/// it. Cells that a person confirmed stay
/// as they are; earlier proofs are forgotten. One verdict for each identity, in their order.
std::vector<Verdict> judge(Document& document, const std::vector<Identity>& identities,
                           const Settlement& settlement);

}  // namespace planscribe::budget
