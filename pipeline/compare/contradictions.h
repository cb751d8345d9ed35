#pragma once

#include <vector>

#include "compare/panel.h"

namespace planscribe::compare {

/// Two documents that should say the same, and do not.
struct Contradiction {
    std::string rule;  ///< last_year, roll_forward or two_versions
    int association = 0;
    Severity severity = Severity::warning;
    Figure first, second;  ///< as each tells it; the older document first
    /// A doubtful number that would be the other one if its ink were read another way. It is said,
    /// never done.
    Maybe settled;
    Message message;
};

/// What stands in two documents of an association: the same account of a year at a stage (last
/// year's column is last year's plan; a contribution is what another document says it is), and a
/// year's closing equity, which opens the next. Rounding is no contradiction; forecasts and plans
/// may change and are left out. By association, rule, account and year.
std::vector<Contradiction> contradictions(const Panel& panel);

}  // namespace planscribe::compare
