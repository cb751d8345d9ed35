#pragma once

#include <string>

#include "compare/contradictions.h"

namespace planscribe::compare {

/// What a contradiction says to people, with the files that contradict each other.
Message wording(const Contradiction& found, const std::string& file, const std::string& other,
                const Chart& chart);

}  // namespace planscribe::compare
