#pragma once

#include <string>
#include <vector>

#include "compare/panel.h"

namespace planscribe::compare {

/// One side of a comparison: what a document tells of a year at a stage.
struct Side {
    int association = 0, year = 0;
    Stage stage = Stage::budget;
    int told_in = 0;
};

/// The accounts at which two sides can be compared: the lowest that both have, printed or as the
/// sum of what is printed below. What only one side parts is taken together, never the other split;
/// what has nothing above it on both sides is left out. In the order of their codes.
std::vector<std::string> shared_accounts(const Panel& panel, const Side& one, const Side& other);

}  // namespace planscribe::compare
