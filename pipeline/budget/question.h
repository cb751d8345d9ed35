#pragma once

#include <map>
#include <set>
#include <vector>

#include "budget/identities.h"
#include "budget/solve.h"
#include "model/document.h"

namespace planscribe::budget {

/// Identities that share cells, put as a puzzle: a cell is an unknown, its reading and its rivals
/// are the options, and what speaks against any other value is the cost of standing outside.
class Question {
public:
    /// The cells in `settled` have no rivals any more.
    Question(const Document& document, const std::set<Place>& settled);

    /// `may_round`: the identity may be off by its rounding.
    void add(const Identity& identity, bool may_round);

    /// Whether a cell of the identity is an unknown already.
    bool touches(const Identity& identity) const;

    Outcome answer(int margin) const { return solve(puzzle_, margin); }

    /// The cells that are not the same in all solutions.
    std::set<Place> differing(const std::vector<Solution>& solutions) const;

    /// The cells that have another option within `margin` of the first.
    std::set<Place> nearly_rivalled(int margin) const;

    /// What a solution makes of the cells that it changes, and of those that could not be read and
    /// have rivals, as the first of them then stands.
    std::map<Place, std::int64_t> values(const Solution& solution) const;

private:
    int unknown_of(Place place);
    Unknown unknown(Place place) const;
    int outside(const Cell& cell) const;

    const Document* document_;
    const std::set<Place>* settled_;
    Puzzle puzzle_;
    std::vector<Place> places_;  ///< of the unknowns
    std::map<Place, int> index_;
};

}  // namespace planscribe::budget
