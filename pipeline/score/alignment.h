#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace planscribe::score {

/// Graphemes or words as numbers, so that they compare quickly.
using Symbols = std::vector<int>;

/// Levenshtein distance d. Bit-parallel (Myers 1999, in the blocks of Hyyrö 2003), within a band
/// about the diagonal (Ukkonen 1985) that is doubled until it holds d: time grows with
/// (|truth| + |output|) d / 64, memory is linear.
std::size_t distance(const Symbols& truth, const Symbols& output);

/// For each symbol of the truth the index of the symbol of the output that stands for it, or
/// nothing where it was left out; rising, and of the fewest edits. Halves the output as
/// Hirschberg (1975) does, so memory stays linear.
using Alignment = std::vector<std::optional<std::size_t>>;
Alignment align(const Symbols& truth, const Symbols& output);

}  // namespace planscribe::score
