#include "extract/goals.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::optional<Target> target(std::string_view text) {
    return find_target(tokens_of(text), vocabulary());
}

std::vector<Goal> goals(std::string_view text, const std::vector<LineRange>& initiatives = {}) {
    return read_goals(lines_of(text), initiatives, vocabulary());
}

TEST(Targets, ArePerCentsOrCounts) {
    EXPECT_EQ(target("80 % av deltagarna")->value, "80");
    EXPECT_EQ(target("80 % av deltagarna")->unit, "percent");
    EXPECT_EQ(target("minst 85% av")->value, "85");
    EXPECT_EQ(target("12,5 procent av")->value, "12.5");
    EXPECT_EQ(target("Minst 3 stärkande gemensamma träffar ska hållas")->unit, "träffar");
    EXPECT_EQ(target("minst 40 handläggare hos parterna")->value, "40");
    EXPECT_EQ(target("hållas vid 7 tillfällen.")->unit, "tillfällen");
    EXPECT_EQ(target("minst en utbildning under året")->value, "1");
}

TEST(Targets, SomeAreUpperLimits) {
    EXPECT_TRUE(target("minst 80 % av")->at_least);
    EXPECT_FALSE(target("inte överstiger 20 % av driftbidraget")->at_least);
    EXPECT_FALSE(target("högst 20 % av")->at_least);
}

TEST(Targets, YearsWeeksAndArticlesAreNone) {
    EXPECT_FALSE(target("Att under 2031 utveckla ett arbete"));
    EXPECT_FALSE(target("Att genomföra en vecka v. 45 2031"));
}

TEST(Goals, AreItemsUnderHeadingsOfTheAssociation) {
    const auto found = goals(
        "Mål för verksamheten 2031\n\nFörbundet ska vara en arena.\n\n"
        "Styrelsens mål för verksamheten\n\nStyrelsen har mål.\n\n"
        "e 80 % av deltagarna ska uppleva ett stöd som\n\n"
        "varit till nytta för dem.\f"
        "e Att förbundet sprider kunskap.\n\n"
        "Finansiella mål\n\n- Att sparade medel inte överstiger 20 % av\nbidraget.\n\n"
        "Sida | 8\n\nVision\n\n- Detta är inget mål.\n");
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].text,
              "80 % av deltagarna ska uppleva ett stöd som varit till nytta för dem.");
    EXPECT_EQ(found[1].text, "Att förbundet sprider kunskap.");
    EXPECT_EQ(found[2].text, "Att sparade medel inte överstiger 20 % av bidraget.");
    EXPECT_FALSE(found[2].target->at_least);
}

TEST(Goals, ThoseOfInitiativesAreLeftToThem) {
    EXPECT_EQ(goals("Mål:\n- Att fler får arbete.\n").size(), 1u);
    EXPECT_TRUE(goals("Mål:\n- Att fler får arbete.\n", {{0, 2}}).empty());
}

TEST(FieldGoals, AParagraphBesideTheFieldIsOne) {
    const auto lines = lines_of("Mål: Fler ska få\nstöd.\n\nDetta är annan text.");
    const auto found = field_goals(lines, 0, lines.size(), 1, vocabulary());
    ASSERT_EQ(found.goals.size(), 1u);
    EXPECT_EQ(found.goals[0].text, "Fler ska få stöd.");
    EXPECT_EQ(found.end, 2u);
}

TEST(FieldGoals, ParagraphsUnderItCountWhereNothingIsMarked) {
    const auto lines = lines_of("Mål:\n\nFler ska få stöd.\n\nFler ska få arbete.");
    EXPECT_EQ(field_goals(lines, 0, lines.size(), 1, vocabulary()).goals.size(), 2u);
    EXPECT_TRUE(marked_goals(lines, 1, lines.size(), vocabulary()).empty());
}

TEST(MarkedGoals, EndWhereALineStandsAsFarLeftAsTheBullet) {
    const auto lines = lines_of(test::boxed_document({{"- Minst 40 personer ska", 100, 100},
                                                      {"få stöd.", 140, 160},
                                                      {"Målen följs upp.", 100, 220}}));
    const auto goals = marked_goals(lines, 0, lines.size(), vocabulary());
    ASSERT_EQ(goals.size(), 1u);
    EXPECT_EQ(goals[0].text, "Minst 40 personer ska få stöd.");
}

TEST(Targets, ADeedIsCountedAndSoIsHowOften) {
    const auto found = goals(
        "Verksamhetsmål\n\n- Genomföra ett ägarsamråd\n- Ge ut ett brev cirka 3 gånger per år\n"
        "- En gång under året ge parterna möjlighet att svara.\n- Stärka ett gott samarbete\n");
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0].target->value, "1");
    EXPECT_EQ(found[0].target->unit, "ägarsamråd");
    EXPECT_EQ(found[1].target->value, "3");
    EXPECT_EQ(found[1].target->unit, "gånger per år");
    EXPECT_EQ(found[2].target->value, "1");
    EXPECT_FALSE(found[3].target);
}

}  // namespace
}  // namespace planscribe::extract
