#pragma once

#include <optional>
#include <string>
#include <vector>

#include "repair/judge.h"

namespace planscribe::repair {

/// A word that nobody knows, taken as two that lost the blank between them.
struct Parted {
    std::string words;        ///< as they are right, with a blank
    std::vector<Edit> edits;  ///< of both
};

/// The cheapest way to part a reading's word, if one is cheaper by far than to keep it: at a mark
/// or before a capital inside it, where both sides are known or can be mended; elsewhere only
/// between a function word and another, or between common words that are met side by side. Of a
/// document that is `well_read` only the last.
std::optional<Parted> parted(const Judged& unknown, Judge& judge, bool well_read);

}  // namespace planscribe::repair
