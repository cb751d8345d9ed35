#pragma once

#include <string>
#include <vector>

#include "typed/paper.h"
#include "typed/vocabulary.h"

namespace planscribe::typed {

/// The board: a list of names or a mapping of name to "Region Exempel, vice ordförande". Behind
/// the name, in any order and parted by commas: the organisation, the role, `ersättare`. Throws
/// Error(input).
std::vector<BoardMember> read_board(const Entry& entry, const std::string& file, const Paper& paper,
                                    const Vocabulary& vocabulary);

}  // namespace planscribe::typed
