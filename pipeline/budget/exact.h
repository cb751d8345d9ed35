#pragma once

#include "model/amount.h"

namespace planscribe::budget {

/// Sums of amounts, in öre. No table can overflow it: an amount is at most 10^17 öre.
// NOLINTNEXTLINE(modernize-use-using): clang-tidy 14 takes it for a typedef
__extension__ using Wide = __int128;

/// No amount is larger, in öre.
inline constexpr Wide largest_amount = 100'000'000'000'000'000;

/// `ore` as an amount; what is too large for one is held at the largest, +-9 * 10^18 öre.
inline Amount narrow(Wide ore) {
    constexpr Wide largest = 9'000'000'000'000'000'000;
    if (ore > largest) ore = largest;
    if (ore < -largest) ore = -largest;
    return {static_cast<std::int64_t>(ore)};
}

inline Wide magnitude(Wide ore) {
    return ore < 0 ? -ore : ore;
}

}  // namespace planscribe::budget
