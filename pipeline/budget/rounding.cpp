#include "budget/rounding.h"

#include <algorithm>

namespace planscribe::budget {
namespace {

/// The power of ten that an amount is a multiple of, in öre.
std::int64_t step_of(std::int64_t ore) {
    std::int64_t step = 1;
    while (step <= ore / 10 && ore % (step * 10) == 0) step *= 10;
    return step;
}

}  // namespace

bool agree(Amount stated, Amount printed, std::int64_t step, std::int64_t stated_step) {
    const std::int64_t one = magnitude(stated).ore, other = magnitude(printed).ore;
    const std::int64_t apart = one > other ? one - other : other - one;
    if (apart == 0) return true;
    if (2 * apart <= std::max(step, stated_step)) return true;
    const std::int64_t rounded = step_of(one);
    const bool rough = rounded >= Amount::kronor(100'000).ore && one / rounded >= 10;
    return rough && 2 * apart <= rounded;
}

}  // namespace planscribe::budget
