#pragma once

#include <algorithm>
#include <cassert>
#include <iterator>
#include <vector>

namespace planscribe {

/// The middle one of some values, of an even number the upper of the two in the middle.
/// There must be a value.
template <typename Value>
Value median(std::vector<Value> values) {
    assert(!values.empty());
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace planscribe
