#pragma once

#include <string>

#include "base/error.h"
#include "model/amount.h"

namespace planscribe::typed {

/// No amount or sum of a plan exceeds 10^15 kronor, so that two of them never overflow.
inline constexpr Amount largest = {100'000'000'000'000'000};

/// Throws Error(input) that names `file` where the sum is too large.
inline Amount plus(Amount a, Amount b, const std::string& file) {
    const Amount sum = a + b;
    if (magnitude(sum) > largest)
        throw Error(ErrorCode::input, file, "adds up to more than 10^15 kronor");
    return sum;
}

}  // namespace planscribe::typed
