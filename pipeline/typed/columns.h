#pragma once

#include <string>
#include <vector>

#include "typed/vocabulary.h"
#include "typed/yaml.h"

namespace planscribe::typed {

/// The columns that "2026 budget, 2027 plan", "2026" or a list of such names: a year each, and a
/// stage where given. Throws Error(input) for anything else, for one twice, and for more than 12.
std::vector<Column> read_columns(const Entry& entry, const std::string& file,
                                 const Vocabulary& vocabulary);

}  // namespace planscribe::typed
