#include "typed/change.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::typed {
namespace {

using test::followed;
using test::kronor;
using test::vocabulary;
using testing::ElementsAre;
using testing::HasSubstr;

Change parsed(const std::string& text) {
    return parse_change(text, vocabulary());
}

TypedPlan plan() {
    return followed(
        "enhet: tkr\nkolumner: 2031, 2032, 2033\neget kapital vid årets början: 100\n"
        "intäkter:\n  Staten: 1 000\n  Regionen: enligt lag\n  Eks kommun: enligt lag\n"
        "kostnader:\n  Insatser:\n    Bryggan: 300\n    Steget - fas 2: 200\n  Kansli: 900\n");
}

TypedPlan with(const std::string& text) {
    return follow(apply(plan(), parsed(text), vocabulary()));
}

std::string refusal(const std::string& text) {
    try {
        with(text);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::usage);
        return error.what();
    }
    return "";
}

TEST(ParseChange, TellsLabelChangeAndYears) {
    const Change fall = parsed("state grant \u221210 % from 2032");
    EXPECT_EQ(fall.label, "state grant");
    EXPECT_EQ(fall.kind, Change::Kind::percent);
    EXPECT_EQ(fall.number, "-10");
    EXPECT_EQ(fall.year, 2032);
    EXPECT_TRUE(fall.onwards);
    const Change set = parsed("Steget - fas 2 = 1 500 2032");
    EXPECT_EQ(set.label, "Steget - fas 2");
    EXPECT_EQ(set.kind, Change::Kind::set);
    EXPECT_EQ(set.number, "1 500");
    EXPECT_EQ(set.year, 2032);
    EXPECT_FALSE(set.onwards);
    const Change add = parsed("Kansli +200");
    EXPECT_EQ(add.kind, Change::Kind::add);
    EXPECT_EQ(add.year, std::nullopt);
    EXPECT_EQ(parsed("Kansli=2031").number, "2031");
    EXPECT_EQ(parsed("Kansli = -500").number, "-500");
    EXPECT_EQ(parsed("Kansli + 2031").year, std::nullopt);
    EXPECT_TRUE(parsed("Kansli +2,5 procent fr.o.m. 2033").onwards);
}

TEST(ParseChange, RefusesTheRest) {
    for (const char* text :
         {"", "Kansli", "+200", "Kansli mer", "Kansli = abc", "Kansli = 5 %", "Kansli =", "= 5"})
        EXPECT_THROW(parsed(text), Error) << text;
}

TEST(Change, WhatFollowsFollows) {
    const TypedPlan changed = with("statligt bidrag -10 % från 2032");
    EXPECT_THAT(kronor(changed.income.posts[0]), ElementsAre(1'000'000, 900'000, 900'000));
    EXPECT_THAT(kronor(changed.income.posts[2]), ElementsAre(500'000, 450'000, 450'000));
    EXPECT_THAT(kronor(changed.result), ElementsAre(600'000, 400'000, 400'000));
    EXPECT_THAT(kronor(*changed.closing), ElementsAre(700'000, 1'100'000, 1'500'000));
}

TEST(Change, ByLabelByAccountAndByGroup) {
    EXPECT_THAT(kronor(with("bryggan +50 2032").costs.posts[0].posts[0]),
                ElementsAre(300'000, 350'000, 300'000));
    EXPECT_THAT(kronor(with("office = 0").costs.posts[1]), ElementsAre(0, 0, 0));
    const TypedPlan all = with("Insatser +10 %");
    EXPECT_THAT(kronor(all.costs.posts[0]), ElementsAre(550'000, 550'000, 550'000));
    EXPECT_THAT(kronor(with("opening equity -100").opening.value()),
                ElementsAre(0, 600'000, 1'200'000));
}

TEST(Change, AShareByLawTakesTheNumberInstead) {
    const TypedPlan changed = with("Regionen = 400 2032");
    EXPECT_THAT(kronor(changed.income.posts[1]), ElementsAre(500'000, 400'000, 500'000));
    EXPECT_FALSE(changed.income.posts[1].figures[1].computed);
    EXPECT_TRUE(changed.income.posts[1].figures[2].computed);
}

TEST(Change, PerCentOfOreIsRoundedToTheNearest) {
    TypedPlan odd =
        followed("enhet: kr\når: 2031\nintäkter: {A: \"0,15\", B: \"-0,15\"}\nkostnader: 0\n");
    odd = apply(std::move(odd), parsed("Intäkter +10 %"), vocabulary());
    EXPECT_EQ(odd.income.posts[0].figures[0].amount.ore, 17);
    EXPECT_EQ(odd.income.posts[1].figures[0].amount.ore, -17);
}

TEST(Change, WhatFitsNoRowOrSeveralIsRefusedWithTheChoice) {
    EXPECT_THAT(refusal("Bron +1"), HasSubstr("'Bryggan'"));
    EXPECT_THAT(refusal("Insatser +1"), HasSubstr("'Bryggan', 'Steget - fas 2'"));
    EXPECT_THAT(refusal("Bryggan +1 2040"), HasSubstr("no year 2040"));
    EXPECT_THAT(refusal("Årets resultat = 0"), HasSubstr("no row is called"));
    EXPECT_THAT(refusal("eget kapital vid årets början = 5 2032"), HasSubstr("computed"));
    EXPECT_THAT(refusal("measures for individuals +1"), HasSubstr("no row is called"));
    const TypedPlan two =
        followed("enhet: kr\når: 2031\nintäkter: {Ale kommun: 1, Eks kommun: 2}\nkostnader: 0\n");
    try {
        apply(two, parsed("kommunerna +1"), vocabulary());
        FAIL() << "two municipalities fit";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("may be 'Ale kommun', 'Eks kommun'"));
    }
}

TEST(Change, AnAmountThatGetsTooLargeIsRefused) {
    EXPECT_THROW(with("Kansli +999 999 999 999 999 %"), Error);
}

}  // namespace
}  // namespace planscribe::typed
