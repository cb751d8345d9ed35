#include <gtest/gtest.h>

#include "budget/accounts.h"
#include "budget/equation.h"
#include "budget/reach.h"

namespace planscribe::budget {
namespace {

TEST(Reach, OneDigitASignOrALostDigit) {
    EXPECT_TRUE(within_reach(138'800'000, 188'800'000, 1));
    EXPECT_TRUE(within_reach(138'800'000, -138'800'000, 1));
    EXPECT_TRUE(within_reach(38'800'000, 138'800'000, 1));
    EXPECT_TRUE(within_reach(0, 800'000, 100'000));
    EXPECT_FALSE(within_reach(0, 800'000, 100));
    EXPECT_FALSE(within_reach(138'800'000, 183'800'000, 1));
    EXPECT_FALSE(within_reach(138'800'000, -188'800'000, 1));
}

TEST(Reach, SlipsOfTheHand) {
    EXPECT_TRUE(slip_apart(138'800'000, 183'800'000));
    EXPECT_TRUE(slip_apart(138'800'000, 158'800'000));
    EXPECT_TRUE(slip_apart(-69'800, -68'900));
    EXPECT_FALSE(slip_apart(138'800'000, 138'800'000));
    EXPECT_FALSE(slip_apart(138'800'000, 188'300'000));
    EXPECT_FALSE(slip_apart(138'800'000, 13'880'000));
    EXPECT_FALSE(slip_apart(4'000, -4'000));
    EXPECT_FALSE(slip_apart(12, 34));
}

Equation equation(std::int64_t total, std::vector<std::int64_t> terms) {
    const auto number = [](std::int64_t ore) {
        return Reading{Reading::Kind::number, ore, false, false};
    };
    Equation equation;
    equation.total = number(total);
    for (const std::int64_t term : terms) equation.terms.push_back({number(term), 1});
    return equation;
}

TEST(Equations, Weigh) {
    EXPECT_EQ(weigh(equation(7, {3, 4})).fit, Fit::exact);
    EXPECT_EQ(weigh(equation(8, {3, 4})).fit, Fit::off);
    EXPECT_EQ(weigh(equation(8, {3, 4})).residual, Wide{-1});
    EXPECT_EQ(weigh(equation(0, {0, 0})).fit, Fit::trivial);
    EXPECT_EQ(weigh(equation(7, {})).fit, Fit::untestable);
    Equation rounded = equation(8'000, {3'000, 4'000});
    rounded.half_steps = 1'000;
    EXPECT_EQ(weigh(rounded).fit, Fit::rounded);
    rounded.total.ore = 9'000;
    EXPECT_EQ(weigh(rounded).fit, Fit::off);
}

TEST(Equations, Fixes) {
    const auto fixes = single_fixes(equation(9'100, {2'000, 7'500}));
    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].member, -1);
    EXPECT_EQ(fixes[0].ore, 9'500);
    EXPECT_EQ(fixes[1].member, 1);
    EXPECT_EQ(fixes[1].ore, 7'100);
    EXPECT_TRUE(single_fixes(equation(9'500, {2'000, 7'500})).empty());
}

TEST(Accounts, Chart) {
    EXPECT_EQ(side_of("3020"), Side::income);
    EXPECT_EQ(side_of("6220"), Side::cost);
    EXPECT_EQ(side_of("8120"), Side::use);
    EXPECT_EQ(side_of(""), Side::unknown);
    EXPECT_TRUE(within("K", "5240"));
    EXPECT_FALSE(within("4", "5240"));
    EXPECT_TRUE(within("30", "3010"));
    EXPECT_TRUE(is_leaf("3010"));
    EXPECT_FALSE(is_leaf("2090"));
    EXPECT_FALSE(is_leaf("8110"));
}

}  // namespace
}  // namespace planscribe::budget
