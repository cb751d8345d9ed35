#include "score/alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace planscribe::score {
namespace {

/// Wagner and Fischer's table, row by row: slow and plain.
std::size_t plain_distance(const Symbols& a, const Symbols& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

Symbols random_symbols(std::mt19937& chance, std::size_t length, int kinds) {
    Symbols symbols(length);
    for (int& symbol : symbols) symbol = static_cast<int>(chance() % static_cast<unsigned>(kinds));
    return symbols;
}

/// A copy with about one edit in `each` symbols.
Symbols edited(std::mt19937& chance, const Symbols& symbols, unsigned each) {
    Symbols copy;
    for (const int symbol : symbols) {
        const unsigned draw = static_cast<unsigned>(chance()) % (3 * each);
        if (draw == 0) continue;
        copy.push_back(draw == 1 ? symbol + 1 : symbol);
        if (draw == 2) copy.push_back(symbol);
    }
    return copy;
}

std::size_t edits_of(const Alignment& alignment, const Symbols& truth, const Symbols& output) {
    std::size_t edits = 0, partners = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        partners += alignment[i].has_value();
        edits += !alignment[i] || truth[i] != output[*alignment[i]];
    }
    return edits + output.size() - partners;
}

TEST(Alignment, HasTheDistanceOfThePlainTable) {
    std::mt19937 chance(7);
    for (int round = 0; round < 400; ++round) {
        const Symbols truth = random_symbols(chance, chance() % 200, 1 + round % 9);
        const Symbols output =
            round % 2 == 0 ? edited(chance, truth, 8) : random_symbols(chance, chance() % 200, 5);
        const std::size_t edits = plain_distance(truth, output);
        ASSERT_EQ(distance(truth, output), edits) << round;
        const Alignment alignment = align(truth, output);
        ASSERT_EQ(alignment.size(), truth.size());
        ASSERT_EQ(edits_of(alignment, truth, output), edits) << round;
    }
}

TEST(Alignment, WidensItsBandUntilTheDistanceFits) {
    std::mt19937 chance(3);
    for (const unsigned each : {400U, 40U, 6U, 2U}) {
        const Symbols truth = random_symbols(chance, 3000, 40);
        Symbols output = edited(chance, truth, each);
        EXPECT_EQ(distance(truth, output), plain_distance(truth, output)) << each;
        output.erase(output.begin(), output.begin() + 500);
        EXPECT_EQ(distance(truth, output), plain_distance(truth, output)) << each;
        EXPECT_EQ(distance(output, truth), plain_distance(output, truth)) << each;
        std::rotate(output.begin(), output.begin() + 1000, output.end());
        EXPECT_EQ(distance(truth, output), plain_distance(truth, output)) << each;
    }
}

TEST(Alignment, HalvesLongTextsWithoutLoss) {
    std::mt19937 chance(11);
    const Symbols truth = random_symbols(chance, 5000, 300);
    const Symbols output = edited(chance, truth, 20);
    const Alignment alignment = align(truth, output);
    EXPECT_EQ(edits_of(alignment, truth, output), plain_distance(truth, output));
    std::optional<std::size_t> last;
    for (const auto& partner : alignment) {
        if (!partner) continue;
        EXPECT_TRUE(!last || *last < *partner);
        last = partner;
    }
}

TEST(Alignment, OfNothingIsAllInsertedOrAllLeftOut) {
    EXPECT_EQ(distance({}, {1, 2, 3}), 3U);
    EXPECT_EQ(distance({1, 2, 3}, {}), 3U);
    EXPECT_EQ(align({1, 2}, {}), (Alignment{std::nullopt, std::nullopt}));
    EXPECT_TRUE(align({}, {1}).empty());
}

}  // namespace
}  // namespace planscribe::score
