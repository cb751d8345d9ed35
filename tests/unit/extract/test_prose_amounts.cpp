#include "extract/prose_amounts.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Amounts as printed by format_kronor; "?" for one that is not read.
std::vector<std::string> amounts(std::string_view text) {
    std::vector<std::string> found;
    const auto tokens = tokens_of(lines_of(text));
    for (const auto& amount : find_amounts(tokens, vocabulary()))
        found.push_back(amount.amount ? format_kronor(*amount.amount) : "?");
    return found;
}

TEST(ProseAmounts, AreReadWithTheirUnits) {
    EXPECT_THAT(amounts("får 4 512 000 kronor i år"), ElementsAre("4 512 000"));
    EXPECT_THAT(amounts("cirka 30 500 kr."), ElementsAre("30 500"));
    EXPECT_THAT(amounts("1,9 mkr och 250 tkr"), ElementsAre("1 900 000", "250 000"));
    EXPECT_THAT(amounts("3 miljoner kr"), ElementsAre("3 000 000"));
    EXPECT_THAT(amounts("2,5 miljoner kronor"), ElementsAre("2 500 000"));
    EXPECT_THAT(amounts("66000kr"), ElementsAre("66 000"));
    EXPECT_THAT(amounts("1388 000 l<r"), ElementsAre("1 388 000"));
}

TEST(ProseAmounts, GoOnOverTheEndOfALine) {
    EXPECT_THAT(amounts("en tilldelning på 2 471\n000 kronor."), ElementsAre("2 471 000"));
}

TEST(ProseAmounts, AYearBeforeThemIsNotTheirs) {
    EXPECT_THAT(amounts("finansiering 2031: 412 000 kronor"), ElementsAre("412 000"));
    EXPECT_THAT(amounts("finansiering 2031 412 000 kronor"), ElementsAre("412 000"));
    EXPECT_THAT(amounts("under 2031 500 kr"), ElementsAre("?"));
}

TEST(ProseAmounts, WhatIsHalfReadIsNotRead) {
    EXPECT_THAT(amounts("cirka BB1 000 kr"), ElementsAre("?"));
    EXPECT_THAT(amounts("cirka B81 500 kr"), ElementsAre("?"));
    EXPECT_THAT(amounts("på l 388 000 kr"), ElementsAre("?"));
    EXPECT_THAT(amounts("på 1. 388 000 kr"), ElementsAre("?"));
    EXPECT_THAT(amounts("20–30 000 kr"), ElementsAre("?"));
    EXPECT_THAT(amounts("20 000 - 30 000 kr"), ElementsAre("?"));
}

TEST(ProseAmounts, NumbersWithoutUnitAreNone) {
    EXPECT_THAT(amounts("25 000 invånare och 12 krav"), IsEmpty());
}

TEST(ProseAmounts, TellTheWordsTheyStandOn) {
    const auto tokens = tokens_of("avsatt 30 500 kr till");
    const auto found = find_amounts(tokens, vocabulary());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].begin, 1u);
    EXPECT_EQ(found[0].end, 4u);
}

TEST(BareAmount, NeedsFourDigitsAndIsNoYear) {
    EXPECT_EQ(bare_amount(tokens_of("412 000"), 0)->amount, Amount::kronor(412'000));
    EXPECT_FALSE(bare_amount(tokens_of("2031"), 0));
    EXPECT_FALSE(bare_amount(tokens_of("412"), 0));
}

TEST(ProseAmounts, ANameMayEndInANumber) {
    EXPECT_THAT(amounts("c) Stegen 2.0, 634 700 kr"), ElementsAre("634 700"));
    EXPECT_THAT(amounts("Bidraget blir 1, 388 000 kr"), ElementsAre("?"));
}

}  // namespace
}  // namespace planscribe::extract
