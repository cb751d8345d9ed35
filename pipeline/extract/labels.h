#pragma once

#include <optional>

#include "extract/text_lines.h"
#include "extract/vocabulary.h"

namespace planscribe::extract {

struct LabelHit {
    Label label = Label::section;
    std::size_t words = 0;  ///< tokens that the label takes
};

/// The longest label that the tokens begin with, OCR errors tolerated.
std::optional<LabelHit> label_at_start(Tokens tokens, const Vocabulary& vocabulary);

/// The label that the tokens are, with no word besides.
std::optional<Label> label_of(Tokens tokens, const Vocabulary& vocabulary);

struct RoleHit {
    const RoleWord* role = nullptr;
    std::size_t words = 0;
};

/// The longest role that the tokens begin with; the words of a role end where a token ends.
std::optional<RoleHit> role_at_start(Tokens tokens, const Vocabulary& vocabulary);

/// Tokens that a word or phrase of `cue` takes at the start of `tokens`; 0 for none.
std::size_t cue_at_start(Tokens tokens, Cue cue, const Vocabulary& vocabulary);

/// Index of the first token at which `cue` begins.
std::optional<std::size_t> find_cue(Tokens tokens, Cue cue, const Vocabulary& vocabulary);

/// Whether the line begins with the mark of a list item, and words follow.
bool starts_with_bullet(Tokens tokens, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
