#include "app/timings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

#include "base/error.h"

namespace planscribe::app {
namespace {

using namespace std::chrono_literals;

TEST(Timings, add_up_over_threads_and_hand_on_what_the_work_gives) {
    Timings timings;
    const auto nap = [&] { timings.of(Step::repair, [] { std::this_thread::sleep_for(20ms); }); };
    std::thread other(nap);
    nap();
    other.join();
    EXPECT_GE(timings.seconds(Step::repair), 0.040);
    EXPECT_EQ(timings.seconds(Step::load), 0);
    EXPECT_EQ(timings.of(Step::load, [] { return 7; }), 7);
}

TEST(Timings, count_work_that_throws) {
    Timings timings;
    const auto fail = []() -> int {
        std::this_thread::sleep_for(5ms);
        throw std::runtime_error("no");
    };
    EXPECT_THROW(timings.of(Step::clean, fail), std::runtime_error);
    EXPECT_GE(timings.seconds(Step::clean), 0.005);
}

TEST(Timings, are_written_with_a_line_for_each_step) {
    const std::string table = Timings().table();
    EXPECT_THAT(table, testing::StartsWith("step\tseconds\nstart\t0.000000\nload\t"));
    EXPECT_THAT(table, testing::HasSubstr("\nlay out\t0.000000\n"));
    EXPECT_THAT(table, testing::EndsWith("\nall\t0.000000\n"));
    EXPECT_THROW(write(Timings(), "/no-such-folder/timings.tsv"), Error);
}

}  // namespace
}  // namespace planscribe::app
