#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "repair/confusions.h"
#include "repair/letter_model.h"

namespace planscribe::repair {

/// One confusion undone.
struct Edit {
    std::size_t at = 0;  ///< byte of the word as read
    const Confusion* confusion = nullptr;
};

/// What a word may have been on paper.
struct Candidate {
    std::string word;         ///< in lower case
    std::vector<Edit> edits;  ///< from left to right
    int edit_cost = 0;        ///< by the table, thousandths of a nat
    int order = 0;            ///< cost of the edits and of the letters

    int letter_cost() const { return order - edit_cost; }
};

/// Which confusions a search may undo, by id; empty for all.
using Allowed = std::vector<bool>;

/// The most likely candidates for a word as read, by confusions and letters alone, cheapest
/// first, at most `most_candidates`. A beam search from left to right: work grows with the
/// length of the word, not with the number of combinations. The capital of a first letter is
/// taken for the letter; other capitals must be undone by a confusion.
std::vector<Candidate> candidates(std::string_view read, const Confusions& confusions,
                                  const LetterModel& letters, const Allowed& allowed = {});

inline constexpr std::size_t most_candidates = 64;

}  // namespace planscribe::repair
