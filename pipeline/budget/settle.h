#pragma once

#include <map>
#include <set>
#include <vector>

#include "budget/identities.h"
#include "model/document.h"

namespace planscribe::budget {

/// What the search among rival readings (Cell::rivals, solve.h) made of a plan.
struct Settlement {
    std::map<Place, Cell> repaired;  ///< cells that took one of their rivals, as they were read
    /// Cells that another set of readings, nearly as likely, gives another value.
    std::set<Place> contested;
    /// For each identity of a scan: it holds, and nothing else that is nearly as likely does.
    std::vector<bool> decided;
    /// For each identity: it does not hold, and rivals that are possible might explain that.
    std::vector<bool> explained;
    /// For each identity: one repaired cell makes it hold and another one too, which no wrong
    /// structure of the table would do. As good as firm.
    std::vector<bool> confirmed;
};

/// By how much a set of readings must beat every other, and every explanation by a misprint or a
/// value that is no rival, to be taken: thousandths of a nat. e^-4.5 is one in ninety.
inline constexpr int least_margin = 4'500;

/// Solves each group of broken identities that share cells: firm ones alone at first, then all
/// that are believed, where a change needs two that are not firm to ask for it. Those that hold
/// and are believed must go on to hold. Where one set of readings stands
/// alone within the margin, its cells take it: `amount` is the solution, `repaired` is true, and
/// what was read stays among the rivals at cost 0. Then looks, where all holds, for misreadings
/// that may cancel each other. Cells without rivals (born digital, typed) never change, but for a
/// number that stands there and could not be read (lost.h): where two firm relations ask for the
/// same one it is taken like a rival, else it is supposed, in doubt.
Settlement settle(Document& document, const std::vector<Identity>& identities);

}  // namespace planscribe::budget
