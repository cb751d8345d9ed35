#pragma once

#include <cstdint>

namespace planscribe::budget {

/// Whether one printed number may have been misread as the other: the same digits with another
/// sign, or one digit changed, lost or added. Both in öre; `grain` is the last digit that is
/// printed, so that 0 and 8 tkr are one digit apart.
bool within_reach(std::int64_t a, std::int64_t b, std::int64_t grain);

/// Whether someone may have typed one number for the other: one digit differs, or two neighbours
/// changed places. The sign and the number of digits are the same.
bool slip_apart(std::int64_t a, std::int64_t b);

}  // namespace planscribe::budget
