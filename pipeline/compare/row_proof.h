#pragma once

#include <optional>
#include <string>

#include "compare/comparison.h"

namespace planscribe::compare {

/// The status of the least known figure of a row; nothing where it has none.
std::optional<CellStatus> status_of(const Row& row);

/// Where a row can be looked up, for people: what is to settle first, else its first place.
std::string where(const Comparison& comparison, const Row& row, Language language);

/// "and 3 more", for people.
std::string and_more(const Comparison& comparison, std::size_t more, Language language);

}  // namespace planscribe::compare
