#pragma once

#include <vector>

#include "extract/prose.h"

namespace planscribe::extract {

/// Findings about numbers that a machine read and that cannot be right as they stand: two counts
/// side by side in a goal without a target ("80 70 av" for "80 % av"), a per cent with letters in
/// it ("B1 %"), an amount glued into a word ("blir4635000vid"). None of them is guessed.
std::vector<Finding> lost_numbers(const Prose& prose, const std::vector<Goal>& goals);

}  // namespace planscribe::extract
