#include "extract/details.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Details, AGoalSaysHowMuchOfWhatAndHowItIsFollowedUp) {
    const auto goals = plan_of(
                           "Mål för verksamheten\n\n- Minst 75 % av deltagarna ska vara nöjda. "
                           "Målet följs upp genom en enkät.\n- Flertalet av deltagarna har kommit "
                           "närmare arbete.\n- Vi vill bli kända.\n")
                           .goals;
    ASSERT_EQ(goals.size(), 3u);
    EXPECT_EQ(goals[0].comparison, Comparison::at_least);
    EXPECT_EQ(goals[0].about, "deltagarna");
    EXPECT_EQ(goals[0].follow_up, "Målet följs upp genom en enkät.");
    EXPECT_EQ(goals[1].comparison, Comparison::majority);
    EXPECT_EQ(goals[1].about, "deltagarna");
    EXPECT_FALSE(goals[2].comparison);
}

TEST(Details, AnInitiativeHasYearsAndState) {
    const auto initiatives =
        plan_of(
            "Insatser\n\nBron\nÄgare: Eda kommun\nMedparter: Försäkringskassan\nFinansiering "
            "2031: 400 000 kr\nFinansiering 2032: 300 000 kr\nBeskrivning: Insatsen fortsätter "
            "under året. Målgruppen är personer 20-30 år.\n")
            .initiatives;
    ASSERT_EQ(initiatives.size(), 1u);
    EXPECT_EQ(initiatives[0].first_year, 2031);
    EXPECT_EQ(initiatives[0].last_year, 2032);
    EXPECT_EQ(initiatives[0].status, InitiativeStatus::going_on);
    ASSERT_EQ(initiatives[0].target_groups.size(), 1u);
    EXPECT_EQ(initiatives[0].target_groups[0].age_to, 30);
}

}  // namespace
}  // namespace planscribe::extract
