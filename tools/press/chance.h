#pragma once

#include <cstdint>
#include <random>

namespace planscribe::press {

/// Chance from a seed, the same on every machine: the standard fixes the numbers of
/// std::mt19937, but not those of its distributions.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : numbers_(seed) {}

    /// Evenly spread from `low` to `high`.
    double even(double low, double high) { return low + (high - low) * draw() / 4294967296.0; }

    /// About normally spread around 0 with standard deviation 1: the sum of four bytes.
    double normal() {
        const std::uint32_t n = draw();
        const std::uint32_t sum = (n & 255) + (n >> 8 & 255) + (n >> 16 & 255) + (n >> 24);
        return (sum - 510.0) / 147.8;
    }

private:
    std::uint32_t draw() { return static_cast<std::uint32_t>(numbers_()); }

    std::mt19937 numbers_;
};

}  // namespace planscribe::press
