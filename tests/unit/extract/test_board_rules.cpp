#include "extract/board_rules.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(BoardRules, TheSizeIsCountedOrForEachMember) {
    const auto sizes = plan_of(
                           "Styrelsen består av fyra ordinarie ledamöter och 5 ersättare.\n\n"
                           "Varje medlem utser en ledamot och en ersättare.\n")
                           .board_sizes;
    ASSERT_EQ(sizes.size(), 2u);
    EXPECT_EQ(sizes[0].ordinary, 4);
    EXPECT_EQ(sizes[0].substitutes, 5);
    EXPECT_FALSE(sizes[0].for_each_member);
    EXPECT_EQ(sizes[1].ordinary, 1);
    EXPECT_TRUE(sizes[1].for_each_member);
    EXPECT_TRUE(plan_of("Styrelsen har utsett en ledamot till gruppen.").board_sizes.empty());
}

TEST(BoardRules, TheTermHasYearsAndFirstDay) {
    const auto terms = plan_of(
                           "Ledamöterna väljs för fyra år räknat från den 1 april året efter "
                           "valet.\n\nKommunen utser nya ledamöter efter valen vart fjärde år.\n")
                           .terms_of_office;
    ASSERT_EQ(terms.size(), 2u);
    EXPECT_EQ(terms[0].years, 4);
    EXPECT_EQ(terms[0].begins, "04-01");
    EXPECT_EQ(terms[1].years, 4);
    EXPECT_EQ(terms[1].begins, std::nullopt);
}

TEST(BoardRules, AQuorumIsHalfOrMore) {
    const auto rule = [](std::string_view text) { return plan_of(text).quorums; };
    const auto more = rule("Styrelsen är beslutsför när mer än hälften är närvarande.");
    ASSERT_EQ(more.size(), 1u);
    EXPECT_EQ(more[0].rule, QuorumRule::more_than_half);
    const auto half = rule("Styreisen är beslutsför när minst hällten är närvarande.");
    ASSERT_EQ(half.size(), 1u);
    EXPECT_EQ(half[0].rule, QuorumRule::half);
    EXPECT_TRUE(rule("Hälften av ledamöterna var nya.").empty());
}

}  // namespace
}  // namespace planscribe::extract
