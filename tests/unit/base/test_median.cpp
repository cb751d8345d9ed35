#include "base/median.h"

#include <gtest/gtest.h>

namespace planscribe {
namespace {

TEST(Median, IsTheMiddleInWhateverOrder) {
    EXPECT_EQ(median(std::vector{9, 1, 5}), 5);
    EXPECT_EQ(median(std::vector{7}), 7);
    EXPECT_EQ(median(std::vector{2.5, 0.5, 1.5}), 1.5);
}

TEST(Median, OfAnEvenNumberIsTheUpperOne) {
    EXPECT_EQ(median(std::vector{4, 1, 3, 2}), 3);
}

}  // namespace
}  // namespace planscribe
