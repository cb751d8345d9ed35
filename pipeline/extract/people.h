#pragma once

#include "extract/labels.h"

namespace planscribe::extract {

/// Whether the tokens have the shape of a person's name: two to four words that begin large,
/// initials and particles ("von", "af") allowed between, no digits, no known heading,
/// and no word for a body ("Stiftelsen") first or last.
bool is_person(Tokens tokens, const Vocabulary& vocabulary);

/// A party as it stands behind a name: "(S)", "(KD)", "(-)".
bool is_party(const Token& token);

}  // namespace planscribe::extract
