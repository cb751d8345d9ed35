#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "press/manuscript.h"

/// The author invents plans of samordningsförbund that do not exist: who belongs to one, what
/// it pays for, its money, and the words around them. It obeys the field: half of what the members
/// pay is the state's, a quarter the region's, a quarter the municipalities'; sums add up;
/// equity follows from the result. Whoever sets a manuscript knows what every page says.
namespace planscribe::author {

struct Options {
    double planted = 0.0;  ///< share of the plans with an error of print on purpose, 0 to 1
    int successive = 0;    ///< 1: the plan of the year after, of the same association
};

/// The plan of a seed, the same on every machine. Amounts are whole kronor. Tables in tkr show
/// exact amounts rounded, so that sums may be off by rounding where Manuscript::rounded says so.
/// Throws Error(environment) when a file of words under tools/author or a dictionary is missing.
press::Manuscript invent(std::uint32_t seed, const Options& options);

/// What a row of a table is meant to be: total = sum of sign * row, in every column.
struct Relation {
    struct Term {
        int row = 0;
        int sign = 1;
    };
    int table = 0;  ///< index among the tables of the manuscript
    int total = 0;  ///< row
    std::vector<Term> terms;
};

/// A manuscript with the sums that hold in it, but where a planted error breaks one.
struct Invention {
    press::Manuscript manuscript;
    std::vector<Relation> relations;
};

/// As `invent`, with the relations between rows.
Invention invent_with_relations(std::uint32_t seed, const Options& options);

}  // namespace planscribe::author
