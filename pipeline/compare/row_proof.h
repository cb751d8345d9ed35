#pragma once

#include <optional>
#include <string>

#include "compare/comparison.h"

namespace planscribe::compare {

/// The status of the least known figure of a row; nothing where it has none.
std::optional<CellStatus> status_of(const Row& row);

/// Where a row can be looked up, for people: what is to settle first, else its first place.
std::string where(const Comparison& comparison, const Row& row, Language language);

/// A text with a number in place of its "%1".
std::string filled_in(std::string text, std::int64_t number);

}  // namespace planscribe::compare
