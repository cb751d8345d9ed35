#include "extract/groups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

TEST(Groups, TheLevelIsThatOfTheWordsNotOfTheName) {
    const auto groups =
        plan_of(
            "Beredningsgrupp\n\nGruppen består av chefer från Försäkringskassan och "
            "Eda kommun.\n\nSamverkansgrupp\n\nI gruppen ingår handläggare från "
            "samtliga parter.\n")
            .groups;
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].kind, GroupKind::preparation_group);
    EXPECT_EQ(groups[0].level, GroupLevel::managers);
    EXPECT_THAT(groups[0].parties, ElementsAre("Försäkringskassan", "Eda kommun"));
    EXPECT_FALSE(groups[0].all_parties);
    EXPECT_EQ(groups[1].kind, GroupKind::cooperation_group);
    EXPECT_EQ(groups[1].level, GroupLevel::case_workers);
    EXPECT_TRUE(groups[1].all_parties);
}

TEST(Groups, AMentionCountsWhereSomeoneSitsInIt) {
    const auto groups =
        plan_of("Förbundschefen sitter med i styrgrupperna för insatserna.\n").groups;
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].kind, GroupKind::steering_group);
    EXPECT_TRUE(plan_of("Styrgruppen har fått rapporten.\n").groups.empty());
}

TEST(Groups, ABracketMayBeReadAsALetter) {
    const auto groups = plan_of(
                            "Utvecklingsgrupp\n\nDär finns utvecklingsgruppen fchefsgruppen), som "
                            "ansvarar för att föra ut kunskap.\n")
                            .groups;
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].level, GroupLevel::managers);
}

}  // namespace
}  // namespace planscribe::extract
