#include "extract/activities.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Activities, EachTellsWhenAndHowOften) {
    const auto activities = plan_of(
                                "Verksamhetsplan 2031\n\nAktiviteter\n\n"
                                "- Frukostmöten hålls en gång i månaden, vid 6 tillfällen.\n"
                                "- En konferens ordnas vecka 41.\n- En resa görs i maj.\n"
                                "- Utbildning den 3 juni 2031 för 20 000 kr.\n")
                                .activities;
    ASSERT_EQ(activities.size(), 4u);
    EXPECT_EQ(activities[0].frequency, (Frequency{1, "month"}));
    EXPECT_EQ(activities[0].times, 6);
    EXPECT_EQ(activities[1].week, 41);
    EXPECT_EQ(activities[1].year, 2031);
    EXPECT_EQ(activities[2].date, "2031-05");
    EXPECT_EQ(activities[3].date, "2031-06-03");
    EXPECT_EQ(activities[3].amount, Amount::kronor(20'000));
}

TEST(Activities, AWeekIsFoundOutsideTheirHeading) {
    const auto activities =
        plan_of("Temaveckan ligger v. 45 2030 och riktas till alla.").activities;
    ASSERT_EQ(activities.size(), 1u);
    EXPECT_EQ(activities[0].week, 45);
    EXPECT_EQ(activities[0].year, 2030);
    EXPECT_TRUE(plan_of("Möten hålls en gång i månaden.").activities.empty());
}

TEST(Activities, DaysOfAWeekAreDates) {
    const auto activities =
        plan_of("Temaveckan hålls mån-tors v. 45 2025.\n\nMässan är v. 7 2031.").activities;
    ASSERT_EQ(activities.size(), 2u);
    EXPECT_EQ(activities[0].date, "2025-11-03");
    EXPECT_EQ(activities[0].last_date, "2025-11-06");
    EXPECT_FALSE(activities[1].date);
}

}  // namespace
}  // namespace planscribe::extract
