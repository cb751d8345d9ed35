#include <gtest/gtest.h>

#include "review/cache.h"

namespace planscribe::review {
namespace {

TEST(Cache, MakesAThingOnceAndForgetsWhatWasWantedLongestAgo) {
    Cache cache(10);
    int made = 0;
    const auto want = [&](const std::string& key) {
        return cache.get(key, [&] {
            ++made;
            return key + "1234";
        });
    };
    EXPECT_EQ(want("a"), "a1234");
    EXPECT_EQ(want("b"), "b1234");
    EXPECT_EQ(want("a"), "a1234");
    EXPECT_EQ(made, 2);
    want("c");  // b goes
    want("a");
    EXPECT_EQ(made, 3);
    want("b");
    EXPECT_EQ(made, 4);
    EXPECT_EQ(want("too long to be kept"), "too long to be kept1234");
    want("b");
    EXPECT_EQ(made, 5);
}

TEST(Cache, KeepsNothingOfWhatCouldNotBeMade) {
    Cache cache(10);
    EXPECT_THROW(cache.get("a", []() -> std::string { throw 1; }), int);
    EXPECT_EQ(cache.get("a", [] { return std::string("b"); }), "b");
}

}  // namespace
}  // namespace planscribe::review
