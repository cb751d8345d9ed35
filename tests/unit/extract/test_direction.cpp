#include "extract/direction.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Direction, ATargetGroupHasAgesAndPlaces) {
    const auto groups = plan_of(
                            "Målgruppen utgörs av personer mellan 16 och 64 år som bor i Eda "
                            "kommun. Unga upp till 29 år är en prioriterad målgrupp.")
                            .target_groups;
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].age_from, 16);
    EXPECT_EQ(groups[0].age_to, 64);
    EXPECT_THAT(groups[0].places, ElementsAre("Eda kommun"));
    EXPECT_FALSE(groups[0].prioritised);
    EXPECT_TRUE(groups[1].prioritised);
    EXPECT_EQ(groups[1].age_to, 29);
}

TEST(Direction, BothPlacesOfAnEitherOrCount) {
    const auto groups =
        plan_of("Målgruppen består av personer som bor i Mora eller Orsa kommun.").target_groups;
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_THAT(groups[0].places, ElementsAre("Mora kommun", "Orsa kommun"));
}

TEST(Direction, ASentenceThatOnlySpeaksOfTheGroupIsNone) {
    EXPECT_THAT(plan_of("Vi ska fånga upp målgruppen tidigt.").target_groups, IsEmpty());
    EXPECT_THAT(plan_of("Stödet till målgruppen är att utveckla.").target_groups, IsEmpty());
}

TEST(Direction, ThanksArePointedAtNoTargetGroup) {
    EXPECT_THAT(plan_of("Ett varmt tack riktas till alla personer i styrelsen.").target_groups,
                IsEmpty());
}

TEST(Direction, GoalsUnderAHeadingOfDirectionAreNoFocusAreas) {
    const Plan plan = plan_of("Inriktning och mål\n\n- Minst 60 % av deltagarna är nöjda.\n");
    EXPECT_THAT(plan.focus_areas, IsEmpty());
    EXPECT_EQ(plan.goals.size(), 1u);
}

TEST(Direction, FocusAreasAreItemsOrTheSentenceThatChooses) {
    const auto marked =
        plan_of("Fokusområden 2031\n\n- Unga utan arbete\n- Tidiga insatser\n").focus_areas;
    ASSERT_EQ(marked.size(), 2u);
    EXPECT_EQ(marked[1].text, "Tidiga insatser");
    EXPECT_EQ(marked[1].year, 2031);
    const auto chosen = plan_of(
                            "Inriktning\n\nLäget är svårt i länet. Styrelsen har beslutat att "
                            "prioritera unga vuxna.\n")
                            .focus_areas;
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_THAT(chosen[0].text, HasSubstr("prioritera unga vuxna"));
}

TEST(Direction, ATaskWhoseMarkWasLostIsATask) {
    const auto tasks =
        plan_of(
            "Förbundets uppgifter är:\n\n- Besluta om mål\n- Stödja samverkan\n"
            "Finansiera stöd till unga\n- Svara för uppföljning\n\nEtt nytt stycke.\n")
            .tasks;
    ASSERT_EQ(tasks.size(), 4u);
    EXPECT_EQ(tasks[2].text, "Finansiera stöd till unga");
}

TEST(Direction, VisionIsWhatStandsUnderItsHeading) {
    const auto vision = plan_of("Vision\n\nAlla har en plats.\n\nMål\n\n- Nå fler\n").vision;
    ASSERT_EQ(vision.size(), 1u);
    EXPECT_EQ(vision[0].text, "Alla har en plats.");
}

TEST(Direction, LawsAreNamedByNumberOrWords) {
    const auto laws =
        plan_of("Förbundet följer lagen (2003:1210), kommunalIagen och ärende 2024:17.")
            .legal_basis;
    ASSERT_EQ(laws.size(), 2u);
    EXPECT_EQ(laws[0].number, "2003:1210");
    EXPECT_EQ(laws[1].name, "Kommunallagen");
}

}  // namespace
}  // namespace planscribe::extract
