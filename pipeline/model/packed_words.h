#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace planscribe {

/// Words in a small part of their room, for those of pages that wait until a whole document is
/// read.
std::string pack(const std::vector<Word>& words);

/// The words again, as they were. `packed` must come from pack().
std::vector<Word> unpack(std::string_view packed);

}  // namespace planscribe
