#include <gmock/gmock.h>

#include "example.h"
#include "typed/document.h"

namespace planscribe::typed {
namespace {

using test::followed;
using test::kronor;
using test::refusal;
using test::two_years;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Follow, SumsResultAndEquityOfEachYear) {
    const TypedPlan plan =
        followed(two_years("  Staten: 1 000\n  Regionen: [500, 600]\n",
                           "  Insatser:\n    A: 700\n    B: [100, 300]\n  Kansli: 400\n") +
                 "eget kapital vid årets början: 250\n");
    EXPECT_THAT(kronor(plan.income), ElementsAre(1'500, 1'600));
    EXPECT_THAT(kronor(plan.costs.posts[0]), ElementsAre(800, 1'000));
    EXPECT_THAT(kronor(plan.costs), ElementsAre(1'200, 1'400));
    EXPECT_THAT(kronor(plan.result), ElementsAre(300, 200));
    EXPECT_THAT(kronor(*plan.opening), ElementsAre(250, 550));
    EXPECT_THAT(kronor(*plan.closing), ElementsAre(550, 750));
    EXPECT_FALSE(plan.opening->figures[0].computed);
    EXPECT_TRUE(plan.opening->figures[1].computed);
    EXPECT_EQ(plan.opening->figures[1].identity,
              "equity_roll_forward: Eget kapital vid årets början");
}

TEST(Follow, WhatWasTypedStays) {
    const TypedPlan plan =
        followed(two_years("  Staten: 1 000\n  Summa intäkter: 1 100\n", "  Kansli: 400\n") +
                 "resultat: [600, 700]\neget kapital: [10, 20]\n"
                 "eget kapital vid årets slut: [1, 2]\n");
    EXPECT_THAT(kronor(plan.income), ElementsAre(1'100, 1'100));
    EXPECT_THAT(kronor(plan.result), ElementsAre(600, 700));
    EXPECT_THAT(kronor(*plan.opening), ElementsAre(10, 20));
    EXPECT_THAT(kronor(*plan.closing), ElementsAre(1, 2));
}

TEST(Follow, CostsWithAMinusAreAdded) {
    const TypedPlan plan = followed(two_years("  Staten: 1 000\n", "  A: -400\n  B: [-700, 0]\n"));
    EXPECT_THAT(kronor(plan.costs), ElementsAre(-1'100, -400));
    EXPECT_THAT(kronor(plan.result), ElementsAre(-100, 600));
}

std::vector<std::int64_t> ore_of_income(const std::string& income) {
    const TypedPlan plan =
        followed("enhet: tkr\når: 2031\nintäkter:\n" + income + "kostnader: 1\n");
    std::vector<std::int64_t> ore;
    for (const Post& post : plan.income.posts) ore.push_back(post.figures[0].amount.ore);
    return ore;
}

TEST(Follow, SharesByLawFromAnyOther) {
    EXPECT_THAT(ore_of_income("  Staten: 1877\n  Regionen: enligt lag\n  Kommunen: enligt lag\n"),
                ElementsAre(187'700'000, 93'850'000, 93'850'000));
    EXPECT_THAT(ore_of_income("  Staten: enligt lag\n  Regionen: 939\n  Kommunen: 938\n"),
                ElementsAre(187'700'000, 93'900'000, 93'800'000));
    EXPECT_THAT(ore_of_income("  Staten: 1877\n  Regionen: 939\n  Kommunen: enligt lag\n"),
                ElementsAre(187'700'000, 93'900'000, 93'800'000));
    EXPECT_THAT(ore_of_income("  Staten: 1000\n  Regionen: 900\n  Kommunen: enligt lag\n"),
                ElementsAre(100'000'000, 90'000'000, 50'000'000));
    EXPECT_THAT(ore_of_income("  Staten: by law\n  Kommun och region: 500\n"),
                ElementsAre(50'000'000, 50'000'000));
    EXPECT_THAT(
        ore_of_income("  Staten: 1000\n  Regionen: 500\n  Eks kommun: 200\n  Als kommun: by law\n"),
        ElementsAre(100'000'000, 50'000'000, 20'000'000, 30'000'000));
    EXPECT_THAT(ore_of_income("  Staten: \"0,00001\"\n  Regionen: by law\n  Kommunen: by law\n"),
                ElementsAre(1, 1, 0));
}

TEST(Follow, WhatFollowsFromNothingIsRefused) {
    const auto of = [](const std::string& income) {
        return refusal(two_years(income, "  Kansli: 1\n"));
    };
    EXPECT_THAT(of("  Staten: enligt lag\n"), HasSubstr("from no number"));
    EXPECT_THAT(of("  Staten: 4\n  Eks kommun: by law\n  Als kommun: by law\n"),
                HasSubstr("no matter of law"));
    EXPECT_THAT(refusal("enhet: kr\når: 2031, 2033\nintäkter: 1\nkostnader: 1\neget kapital: 1\n"),
                HasSubstr("cannot be carried"));
}

TEST(Follow, NoSumOverflows) {
    std::string rows;
    for (int i = 0; i < 199; ++i) rows += "  R" + std::to_string(i) + ": 10 000 000 000 000\n";
    EXPECT_THAT(refusal(two_years(rows, "  Kansli: 1\n")), HasSubstr("10^15"));
    std::string shares;
    for (int i = 0; i < 198; ++i)
        shares += "  R" + std::to_string(i) + " kommun: 10 000 000 000 000\n";
    EXPECT_THAT(refusal(two_years(shares + "  Staten: enligt lag\n", "  Kansli: 1\n")),
                HasSubstr("10^15"));
}

TEST(Follow, TheDocumentTellsComputedFromTyped) {
    const Document document = document_of(
        followed(two_years("  Staten: 1 000\n  Regionen: enligt lag\n  Kommunen: enligt lag\n",
                           "  Insatser: {A: 700, B: 20}\n  Kansli: 400\n") +
                 "eget kapital: 9\n"));
    EXPECT_THAT(check(document), testing::IsEmpty());
    EXPECT_EQ(document.source.kind, SourceKind::record);
    std::vector<std::string> labels;
    for (const Row& row : document.plan.tables.at(0).rows) {
        const bool computed = row.cells[0] && row.cells[0]->computed;
        labels.push_back(row.label + (computed ? " =" : ""));
        if (!computed) continue;
        EXPECT_EQ(row.cells[0]->status, CellStatus::proved);
        EXPECT_EQ(row.cells[0]->identities.size(), 1U);
    }
    EXPECT_THAT(labels, ElementsAre("Intäkter", "Staten",
                                    "Regionen =", "Kommunen =", "Summa intäkter =", "Kostnader",
                                    "Insatser", "A", "B", "Summa insatser =", "Kansli",
                                    "Summa kostnader =", "Årets resultat =", "Eget kapital",
                                    "Eget kapital vid årets slut ="));
}

}  // namespace
}  // namespace planscribe::typed
