#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "budget/solve.h"

namespace planscribe::budget {
namespace {

constexpr int margin = 4'500;
constexpr int outside = 7'500;

Unknown unknown(std::vector<Option> options) {
    return {std::move(options), outside};
}

/// The last unknown is the sum of the others.
Balance sum(const std::vector<int>& terms, int total) {
    Balance balance;
    for (const int term : terms) balance.parts.push_back({term, 1});
    balance.parts.push_back({total, -1});
    return balance;
}

std::vector<Solution::Change> changes(std::vector<Solution::Change> changes) {
    return changes;
}

TEST(Solve, WhatHoldsNeedsNoChange) {
    const Puzzle puzzle{{unknown({{3, 0}, {5, 900}}), unknown({{4, 0}}), unknown({{7, 0}})},
                        {sum({0, 1}, 2)}};
    const Outcome outcome = solve(puzzle, margin);
    ASSERT_EQ(outcome.solutions.size(), 1U);
    EXPECT_EQ(outcome.solutions[0].cost, 0);
    EXPECT_THAT(outcome.solutions[0].changes, testing::IsEmpty());
    EXPECT_FALSE(outcome.outside);
}

TEST(Solve, TheOneReadingThatHolds) {
    const Puzzle puzzle{
        {unknown({{3, 0}, {8, 300}, {5, 900}}), unknown({{4, 0}}), unknown({{9, 0}, {1, 500}})},
        {sum({0, 1}, 2)}};
    const Outcome outcome = solve(puzzle, margin);
    ASSERT_EQ(outcome.solutions.size(), 1U);
    EXPECT_EQ(outcome.solutions[0].cost, 900);
    EXPECT_EQ(outcome.solutions[0].changes, changes({{0, 2}}));
    EXPECT_EQ(outcome.outside, outside);
}

TEST(Solve, AllThatAreNearlyAsLikely) {
    const Puzzle puzzle{
        {unknown({{3, 0}, {5, 900}}), unknown({{4, 0}, {6, 2'000}}), unknown({{9, 0}, {7, 5'900}})},
        {sum({0, 1}, 2)}};
    const Outcome outcome = solve(puzzle, margin);
    ASSERT_EQ(outcome.solutions.size(), 2U);
    EXPECT_EQ(outcome.solutions[0].changes, changes({{0, 1}}));
    EXPECT_EQ(outcome.solutions[1].changes, changes({{1, 1}}));
}

TEST(Solve, MisreadingsThatMayCancelAreSeen) {
    const Puzzle puzzle{
        {unknown({{3, 0}, {5, 900}}), unknown({{6, 0}, {4, 700}}), unknown({{9, 0}})},
        {sum({0, 1}, 2)}};
    const Outcome outcome = solve(puzzle, margin);
    ASSERT_EQ(outcome.solutions.size(), 2U);
    EXPECT_EQ(outcome.solutions[1].cost, 1'600);
    EXPECT_EQ(outcome.solutions[1].changes, changes({{0, 1}, {1, 1}}));
}

TEST(Solve, WhatOneEquationAllowsAnotherForbids) {
    // 3 + 4 = 9, where 3 may be 5 and 4 may be 6; 4 + 1 = 5 holds
    Puzzle puzzle{{unknown({{3, 0}, {5, 1'500}}), unknown({{4, 0}, {6, 300}}), unknown({{9, 0}}),
                   unknown({{1, 0}}), unknown({{5, 0}})},
                  {sum({0, 1}, 2), sum({1, 3}, 4)}};
    const Outcome outcome = solve(puzzle, margin);
    ASSERT_EQ(outcome.solutions.size(), 1U);
    EXPECT_EQ(outcome.solutions[0].changes, changes({{0, 1}}));
}

TEST(Solve, AMisprintLetsAllItsEquationsHold) {
    // the sum of the first two, 7, is printed 8; the sum above it counts 7
    const Puzzle puzzle{{unknown({{3, 0}}), unknown({{4, 0}}), unknown({{8, 0}}),
                         unknown({{10, 0}}), unknown({{17, 0}})},
                        {sum({0, 1}, 2), sum({2, 3}, 4)}};
    const Outcome outcome = solve(puzzle, margin);
    EXPECT_THAT(outcome.solutions, testing::IsEmpty());
    EXPECT_EQ(outcome.outside, outside);
}

TEST(Solve, NoValueOutsideExplainsWhatAsksForAnOption) {
    Unknown poor{{{8, 0}, {7, 900}}, 6'500, 7'500};
    Puzzle puzzle{{unknown({{3, 0}}), unknown({{4, 0}}), poor}, {sum({0, 1}, 2)}};
    EXPECT_EQ(solve(puzzle, margin).outside, 7'500);
    puzzle.unknowns[2].options.pop_back();
    EXPECT_EQ(solve(puzzle, margin).outside, 6'500);
}

TEST(Solve, AValueOutsideMayGoWithAnotherChange) {
    Unknown poor{{{8, 0}, {7, 900}}, 6'500, 7'500};
    const Puzzle puzzle{{unknown({{3, 0}, {6, 400}}), unknown({{4, 0}}), poor}, {sum({0, 1}, 2)}};
    EXPECT_EQ(solve(puzzle, margin).outside, 6'900);
}

TEST(Solve, RoundingIsAllowedFor) {
    Puzzle puzzle{{unknown({{3, 0}, {4, 500}}), unknown({{4, 0}}), unknown({{8, 0}})},
                  {sum({0, 1}, 2)}};
    EXPECT_EQ(solve(puzzle, margin).solutions.at(0).cost, 500);
    puzzle.balances[0].slack = 1;
    EXPECT_EQ(solve(puzzle, margin).solutions.at(0).cost, 0);
}

/// A column of 200 rows in ten groups, with what engines hold possible in one cell of six, and the
/// confusions of scans in all; the first group is off by `off`.
Puzzle column(unsigned seed, int off) {
    std::mt19937 random(seed);
    const auto below = [&](int limit) {
        return std::uniform_int_distribution(0, limit - 1)(random);
    };
    const auto step = [&] { return (1 + below(9)) * (below(2) == 0 ? 1'000 : 10'000); };
    Puzzle puzzle;
    std::vector<int> group, totals;
    std::int64_t sum_of_group = 0, sum_of_all = 0;
    const auto add = [&](std::int64_t ore) {
        Unknown cell{{{ore, 0}}, outside};
        for (int i = 0; i < 2 && below(6) == 0; ++i)
            cell.options.push_back({ore + step(), 1'200 + 900 * i + below(800)});
        for (int i = 0; i < 6; ++i) cell.options.push_back({ore - step(), 7'000 + 300 * i});
        puzzle.unknowns.push_back(std::move(cell));
        return static_cast<int>(puzzle.unknowns.size()) - 1;
    };
    for (int row = 0; row < 200; ++row) {
        const std::int64_t ore = 1'000 * below(2'000);
        group.push_back(add(ore));
        sum_of_group += ore;
        if (group.size() < 20) continue;
        totals.push_back(add(sum_of_group));
        puzzle.balances.push_back(sum(group, totals.back()));
        sum_of_all += sum_of_group;
        sum_of_group = 0;
        group.clear();
    }
    puzzle.balances.push_back(sum(totals, add(sum_of_all)));
    for (Option& option : puzzle.unknowns[0].options) option.ore += off;
    return puzzle;
}

TEST(Solve, ALargeTableTakesFewSteps) {
    int sound = 0, broken = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        const Outcome whole = solve(column(seed, 0), margin);
        const Outcome off = solve(column(seed, 7'000), margin);
        EXPECT_TRUE(whole.finished && off.finished) << seed;
        sound += whole.steps;
        broken += off.steps;
    }
    EXPECT_LT(sound, 12 * 10'000);
    EXPECT_LT(broken, 12 * 50'000);
    RecordProperty("sound", sound);
    RecordProperty("broken", broken);
}

TEST(Solve, IsGivenUpBeforeItHangs) {
    Puzzle puzzle;
    std::vector<int> terms;
    for (int i = 0; i < 400; ++i) {
        Unknown cell{{{0, 0}}, outside};
        for (int rival = 1; rival < 25; ++rival)
            cell.options.push_back({7LL * rival * (i + 1), 100 + rival});
        puzzle.unknowns.push_back(std::move(cell));
        if (i > 0) terms.push_back(i);
    }
    puzzle.unknowns[0] = unknown({{1, 0}});
    puzzle.balances = {sum(terms, 0)};
    const Outcome outcome = solve(puzzle, margin);
    EXPECT_FALSE(outcome.finished);
    EXPECT_LE(outcome.steps, most_steps + 1);
    EXPECT_FALSE(solve(puzzle, margin, 10).finished);
}

}  // namespace
}  // namespace planscribe::budget
