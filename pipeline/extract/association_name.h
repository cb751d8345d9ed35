#pragma once

#include <optional>
#include <string>

#include "extract/labels.h"

namespace planscribe::extract {

/// The full name of the association, see read_association.
std::optional<std::string> association_name(const TextLines& lines, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
