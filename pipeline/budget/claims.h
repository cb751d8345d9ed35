#pragma once

#include <string>
#include <vector>

#include "model/plan.h"

namespace planscribe::budget {

/// An amount that the prose states for a year, with every place that states it.
struct ProseClaim {
    Concept about = Concept::other;
    std::string subject;  ///< what it is for, where the concept is an initiative or activity
    int year = 0;
    Amount amount;
    std::vector<Ink> where;
    std::int64_t step = 0;  ///< what the prose rounds to, in öre; 0 where it does not say
};

/// The claims of a plan's statements and of its initiatives' financing, equal ones joined, in
/// the order of their first places. What names no year cannot be compared and is left out.
std::vector<ProseClaim> claims_of(const Plan& plan);

/// How much two names of a measure resemble each other: 2 the same for a reader of bad scans
/// (what stands in parentheses apart), 1 one holds the other, 0 not.
int likeness(const std::string& name, const std::string& label);

}  // namespace planscribe::budget
