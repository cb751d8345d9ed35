#include <gtest/gtest.h>

#include "model/box.h"

namespace planscribe {
namespace {

TEST(Box, UniteIgnoresEmptyBoxes) {
    EXPECT_EQ(unite({}, {1, 2, 3, 4}), (Box{1, 2, 3, 4}));
    EXPECT_EQ(unite({0, 0, 10, 10}, {20, 5, 10, 10}), (Box{0, 0, 30, 15}));
}

TEST(Box, OverlapIsNeverNegative) {
    EXPECT_EQ(horizontal_overlap({0, 0, 10, 5}, {6, 50, 10, 5}), 4);
    EXPECT_EQ(vertical_overlap({0, 0, 10, 5}, {6, 50, 10, 5}), 0);
}

TEST(Affine, QuarterTurnAndScaleInOrder) {
    const Affine turn{0, -1, 100, 1, 0, 0};  // (x, y) -> (100 - y, x)
    const Affine twice{2, 0, 0, 0, 2, 0};
    EXPECT_EQ(apply(then(turn, twice), Box{10, 20, 30, 40}), (Box{80, 20, 80, 60}));
    EXPECT_TRUE(apply(turn, Box{}).empty());
}

}  // namespace
}  // namespace planscribe
