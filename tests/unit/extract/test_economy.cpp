#include "extract/economy.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Economy, FinancialGoalsAreRules) {
    const auto goals = plan_of(
                           "Finansiella mål\n\n- Förbundet får inte ta upp lån.\n"
                           "- Det egna kapitalet ska inte överstiga 15 % av intäkterna.\n"
                           "- Verksamheten bedrivs inom budgetramen.\n")
                           .financial_goals;
    ASSERT_EQ(goals.size(), 3u);
    EXPECT_EQ(goals[0].rule, FinancialRule::no_loans);
    EXPECT_EQ(goals[1].rule, FinancialRule::equity_cap);
    EXPECT_EQ(goals[1].percent, Decimal{"15"});
    EXPECT_EQ(goals[1].base, FinancialBase::revenue);
    EXPECT_EQ(goals[2].rule, FinancialRule::within_budget);
    EXPECT_TRUE(plan_of("Det egna kapitalet är 15 % av intäkterna.").financial_goals.empty());
}

TEST(Economy, WordsThatBeginAlikeSetNoGoal) {
    EXPECT_TRUE(plan_of("Steget är ofta långt, men inte omöjligt.").financial_goals.empty());
    EXPECT_TRUE(plan_of("Inom länet slutade flera budgetrådgivare.").financial_goals.empty());
}

TEST(Economy, AnAllocationIsAnnouncedAndMatched) {
    const auto allocations =
        plan_of(
            "Ekonomi\n\nStaten har den 4 november 2030 lämnat besked om en tilldelning på "
            "1 500 000 kr för 2031. Region och kommuner matchar statens belopp.")
            .allocations;
    ASSERT_EQ(allocations.size(), 1u);
    EXPECT_EQ(allocations[0].amount, Amount::kronor(1'500'000));
    EXPECT_EQ(allocations[0].announced, "2030-11-04");
    EXPECT_TRUE(allocations[0].matched);
}

TEST(Economy, SpecialReasonsAreTheClauseThatGivesThem) {
    const auto reasons = plan_of(
                             "Styrelsen ser synnerliga skäl att budgetera ett underskott "
                             "eftersom kapitalet har vuxit under flera år.")
                             .special_reasons;
    ASSERT_TRUE(reasons);
    EXPECT_EQ(reasons->text, "kapitalet har vuxit under flera år");
    EXPECT_FALSE(plan_of("Det finns skäl att glädjas.").special_reasons);
}

}  // namespace
}  // namespace planscribe::extract
