#pragma once

#include <cstddef>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// The names in lines from `begin` on, each with the role under it (or beside it, behind a
/// comma); ends where neither names nor roles come any more. A name without a role must have
/// the shape of one; above a role, a name is taken as it could be read. Scribbles of pens in
/// between are passed over.
std::vector<Signatory> read_signatures(const TextLines& lines, std::size_t begin,
                                       const Vocabulary& vocabulary);

}  // namespace planscribe::extract
