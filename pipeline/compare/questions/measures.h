#pragma once

#include <map>
#include <string>
#include <vector>

#include "compare/questions/each.h"

namespace planscribe::compare {

/// Who works in a measure, as the plan of a year says.
struct Staff {
    std::vector<facts::PostFact> posts;
    std::vector<std::string> parties;  ///< owners and partners
    int document = 0;
};

/// A measure of an association over the years.
struct Measure {
    int association = 0;
    std::string name;             ///< as its latest plan has it
    std::map<int, Maybe> prices;  ///< by year of the plan; nothing where none is told
    std::vector<Place> places;    ///< where plans name it
    std::map<int, Staff> staff;   ///< by year of the plan; only where one tells posts
};

/// The measures of plans and of rows of their budgets. Names of one association that are the same
/// but for how they were read are one measure. By association and name.
std::vector<Measure> measures(const Panel& panel);

/// The same for all ways to write a name.
std::string measure_key(const std::string& name);

}  // namespace planscribe::compare
