#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planscribe::extract {

/// Letters that bad scans confuse, as classes: what was seen, and the letter that it counts as.
using Lookalikes = std::vector<std::pair<std::string, std::string>>;

/// Form of a word for recognition only: letters folded, look-alikes united, punctuation gone.
/// A word of digits alone keeps its digits. Text that is kept is never made from this.
std::string skeleton(std::string_view word, const Lookalikes& lookalikes);

/// Edits that a skeleton of this length may have: one for each six letters.
constexpr std::size_t tolerance(std::size_t length) {
    return length / 6;
}

/// How well words fit a phrase: how many of them it takes, and how many edits away they are.
struct Fit {
    std::size_t words = 0;
    std::size_t edits = 0;
};

/// Whether the first words (given as skeletons) are `phrase` (a skeleton without blanks), one
/// edit for each six letters allowed. Words that were split or joined do not matter. A phrase that
/// fits better from the second word on does not begin at the first.
std::optional<Fit> fit_at_start(std::span<const std::string_view> words, std::string_view phrase);

/// Whether the first words begin with `stem`; the last of them may go on, as Swedish endings do.
/// Stems of up to six letters must be there letter for letter.
std::optional<Fit> stem_at_start(std::span<const std::string_view> words, std::string_view stem);

}  // namespace planscribe::extract
