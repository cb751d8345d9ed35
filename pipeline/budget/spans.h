#pragma once

#include <vector>

#include "budget/relation.h"

namespace planscribe::budget {

/// How the rows of a span enter their total. same: as printed. opposite: all with the other sign.
/// net: costs, printed positive, are taken from income. net_reversed: income from costs.
enum class Pattern { same, net, net_reversed, opposite };

/// The rows above a total that no other total has taken yet, on their way down the sheet.
struct Climb {
    const Sheet& sheet;
    std::vector<int> open;    ///< rows of the sheet, from the top
    std::vector<bool> total;  ///< for each row of the sheet: known to be a total
};

/// The open rows from `start` on, as the terms of a total.
struct Span {
    std::size_t start = 0;  ///< index in Climb::open
    Pattern pattern = Pattern::same;
    bool plausible = false;  ///< begins where a group begins, and mixes nothing
    bool headed = false;     ///< the heading above it has the words of the total
    bool belongs = false;    ///< all its accounts are parts of the total's account
    int holds = 0;           ///< columns in which it holds, 0 = 0 apart
    int fails = 0;           ///< columns in which it does not
    int distinct = 0;        ///< different totals among the columns that hold
    int nonzero_terms = 0;   ///< terms that are not 0 in some column that holds
};

/// The spans that `total` may cover, by how they begin; both nearest first.
struct Spans {
    std::vector<Span> plausible;  ///< at most `most_plausible`, holding or not
    std::vector<Span> wild;       ///< the others, only those that fail in no column
};

/// Weighs the spans above `total`. `result` asks for income less cost.
Spans spans_above(const Climb& climb, int total, bool result);

inline constexpr std::size_t most_plausible = 24;

std::vector<Term> terms_of(const Climb& climb, const Span& span);

}  // namespace planscribe::budget
