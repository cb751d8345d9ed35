#pragma once

#include "base/wide.h"
#include "model/amount.h"

namespace planscribe::budget {

/// No amount is larger, in öre, so that no table overflows a Wide.
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
