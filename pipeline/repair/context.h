#pragma once

#include <vector>

#include "repair/mend.h"
#include "repair/swedish.h"

namespace planscribe::repair {

/// A word in its place in the text, with the ways to take it.
struct Link {
    /// What stands before it: `sentence_start`, `number_word` or `unknown_word`; nothing when it
    /// is the word of the link before.
    std::optional<WordId> before;
    std::vector<Option> options;  ///< at least one
};

/// For each option of each link what the cheapest way to take the whole text costs that takes
/// this option: forward and backward passes of the min-sum algorithm (Viterbi 1967) over pairs of
/// words. Differences between options of one link are what matters.
std::vector<std::vector<int>> costs_in_context(const std::vector<Link>& text,
                                               const Swedish& swedish);

}  // namespace planscribe::repair
