#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

#include "press/chance.h"

namespace planscribe::author {

/// Choices by chance. A seed and a stream give the same choices on every machine; streams of one
/// seed are apart, so that what is drawn in one does not move what is drawn in another.
class Dice {
public:
    Dice(std::uint32_t seed, std::uint32_t stream) : chance_(mixed(seed, stream)) {}

    /// A whole number from `low` to `high`, both possible.
    int between(int low, int high) {
        return low + static_cast<int>(std::floor(chance_.even(0, high - low + 1)));
    }

    double even(double low, double high) { return chance_.even(low, high); }

    bool happens(double probability) { return chance_.even(0, 1) < probability; }

    std::size_t index(std::size_t size) {
        return static_cast<std::size_t>(between(0, static_cast<int>(size) - 1));
    }

    template <class Value>
    const Value& pick(const std::vector<Value>& values) {
        return values[index(values.size())];
    }

    template <class Value>
    Value pick(std::initializer_list<Value> values) {
        return values.begin()[index(values.size())];
    }

    /// Index of one of the weights, the heavier the likelier.
    std::size_t weighted(std::initializer_list<double> weights) {
        double sum = 0;
        for (const double weight : weights) sum += weight;
        double at = chance_.even(0, sum);
        for (std::size_t i = 0; i < weights.size(); ++i)
            if ((at -= weights.begin()[i]) < 0) return i;
        return weights.size() - 1;
    }

    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[index(i)]);
    }

private:
    static std::uint32_t mixed(std::uint32_t seed, std::uint32_t stream) {
        std::uint32_t state = seed * 2654435761U + stream * 2246822519U + 374761393U;
        state = (state ^ (state >> 15)) * 2246822519U;
        state = (state ^ (state >> 13)) * 3266489917U;
        return state ^ (state >> 16);
    }

    press::Chance chance_;
};

}  // namespace planscribe::author
