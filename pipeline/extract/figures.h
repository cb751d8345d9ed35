#pragma once

#include <vector>

#include "extract/prose.h"

namespace planscribe::extract {

/// Per cents and counts of people that the prose states of the world around: "cirka 25 000
/// invånare", "en arbetslöshet på 12,7 %". Not those of goals, shares, posts and caps: `taken` is
/// the ink that other records stand on.
std::vector<Figure> read_figures(const Prose& prose, const std::vector<Ink>& taken);

}  // namespace planscribe::extract
