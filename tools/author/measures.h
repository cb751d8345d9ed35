#pragma once

#include <string>
#include <vector>

#include "author/association.h"
#include "author/grammar.h"

namespace planscribe::author {

/// What an association pays for: an insats, or an activity of the year.
struct Measure {
    std::string name;
    std::string label;  ///< in tables, at times not quite the name
    std::vector<std::string> owner;
    std::vector<std::string> partners;
    bool structural = false;  ///< for the parties, not for single persons
    bool activity = false;    ///< a small thing: a course, a day
    double weight = 1;        ///< how much it costs beside others
    int begins = 0;           ///< year
    int ends = 9999;          ///< its last year
};

/// Three to a dozen measures, those for single persons first. The same for both plans of a seed,
/// for `year` is the first plan's.
std::vector<Measure> invented_measures(const Association& association, Writer& writer, Dice& dice);

}  // namespace planscribe::author
