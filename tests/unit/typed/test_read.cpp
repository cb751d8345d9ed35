#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::typed {
namespace {

using test::kronor;
using test::refusal;
using test::two_years;
using test::typed;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

TEST(Read, RowsGroupsAndNumbersAsPeopleTypeThem) {
    const TypedPlan plan =
        typed(two_years("  Staten: 1 388 000\n  Övrigt: [-2 500, \"0,50\"]\n",
                        "  Insatser:\n    Bryggan: 900000\n    Steget: 12.500\n  Kansli: 1 tkr\n"));
    ASSERT_EQ(plan.income.posts.size(), 2U);
    EXPECT_EQ(plan.income.posts[0].account, "3010");
    EXPECT_THAT(kronor(plan.income.posts[0]), ElementsAre(1'388'000, 1'388'000));
    EXPECT_EQ(plan.income.posts[1].figures[0].amount.ore, -250'000);
    EXPECT_EQ(plan.income.posts[1].figures[1].amount.ore, 50);
    const Post& group = plan.costs.posts[0];
    EXPECT_TRUE(group.group);
    EXPECT_EQ(group.total_label, "Summa insatser");
    EXPECT_EQ(group.posts[0].account, "4190");
    EXPECT_THAT(kronor(group.posts[1]), ElementsAre(12'500, 12'500));
    EXPECT_THAT(kronor(plan.costs.posts[1]), ElementsAre(1'000, 1'000));
}

TEST(Read, EnglishWordsGiveEnglishRows) {
    const TypedPlan plan = typed(
        "unit: mkr\nyear: 2031\nincome: {State grant: \"2,5\"}\n"
        "costs: {Measures: {A: 1}}\nopening equity: 1\n");
    EXPECT_EQ(plan.unit, Unit::mkr);
    EXPECT_EQ(plan.facts.year, 2031);
    EXPECT_EQ(plan.income.posts[0].account, "3010");
    EXPECT_EQ(plan.income.posts[0].figures[0].amount, Amount::kronor(2'500'000));
    EXPECT_EQ(plan.income.total_label, "Total income");
    EXPECT_EQ(plan.costs.posts[0].total_label, "Total measures");
    EXPECT_EQ(plan.result.label, "Result of the year");
    EXPECT_EQ(plan.opening->label, "Opening equity");
}

TEST(Read, TheFirstPlannedYearIsTheYearOfThePlan) {
    const TypedPlan plan =
        typed("enhet: kr\nkolumner: [2030 utfall, 2031 budget, 2032]\nintäkter: 3\nkostnader: 3\n");
    EXPECT_EQ(plan.facts.year, 2031);
    EXPECT_EQ(plan.columns[0].stage, Stage::outcome);
    EXPECT_EQ(plan.columns[2].stage, std::nullopt);
}

TEST(Read, FactsAreTakenAlong) {
    const TypedPlan plan = typed(two_years("  Staten: 1\n", "  Kansli: 1\n") +
                                 "förbund: Samordningsförbundet Ekedal\n"
                                 "synnerliga skäl: Sparat kapital används\n"
                                 "organisationsnummer: 222000-1234\n"
                                 "styrelse:\n  Eva Ek: Region Ekedal, ordförande\n"
                                 "  Bo Alm: ersättare\n");
    EXPECT_EQ(plan.facts.association, "Samordningsförbundet Ekedal");
    ASSERT_TRUE(plan.facts.special_reasons);
    EXPECT_EQ(plan.facts.special_reasons->text, "Sparat kapital används");
    ASSERT_EQ(plan.facts.board.size(), 2U);
    EXPECT_EQ(plan.facts.board[0].organization, "Region Ekedal");
    EXPECT_EQ(plan.facts.board[0].role, Role::chair);
    EXPECT_EQ(plan.facts.board[1].seat, Seat::substitute);
}

TEST(Read, AValueLeadsToItsPlaceInTheFile) {
    const TypedPlan plan =
        typed(two_years("  Staten: [1 388 000, \"2,5\"] # enligt beslut\n", "  Kansli: 1\n"));
    const Post& post = plan.income.posts[0];
    const std::vector<Page> pages{plan.page};
    EXPECT_EQ(raw_text(pages, post.figures[0].ink), "1 388 000");
    EXPECT_EQ(raw_text(pages, post.figures[1].ink), "2,5");
    const Word& word =
        plan.page.words.at(static_cast<std::size_t>(post.figures[1].ink.front().word));
    EXPECT_EQ(word.line, 4);
    EXPECT_EQ(word.column, 24);
    std::string text;
    for (const planscribe::Line& line : plan.layout.lines)
        text += raw_text(pages, line.words) + '\n';
    EXPECT_THAT(text, HasSubstr("# enligt beslut"));
}

TEST(Read, AnEscapedTextBreaksNoLetter) {
    const TypedPlan plan =
        typed(two_years("  \"Sta\\x74en\": [\"\\x31\", 2] # åäö åäö\n", "  Kansli: 1\n"));
    EXPECT_EQ(plan.income.posts[0].label, "Staten");
    EXPECT_EQ(plan.income.posts[0].figures[0].amount, Amount::kronor(1));
    for (const Word& word : plan.page.words)
        EXPECT_EQ(word.raw.find("\uFFFD"), std::string::npos) << word.raw;
}

/// What may be two things is never guessed at.
TEST(Read, AmbiguousNumbersAreRefusedWithTheirLine) {
    const auto of = [](const std::string& value) {
        return refusal(two_years("  Staten: " + value + "\n", "  Kansli: 1\n"));
    };
    EXPECT_THAT(of("[2,5]"), AllOf(StartsWith("plan.yaml, line 4:"), HasSubstr("decimals")));
    EXPECT_THAT(of("[1, 2, 3]"), HasSubstr("3 numbers for 2 years"));
    EXPECT_THAT(of("1 38 000"), HasSubstr("is no amount"));
    EXPECT_THAT(of("=1 388 000"), HasSubstr("is no amount"));
    EXPECT_THAT(of("ca 500"), HasSubstr("is no amount"));
    EXPECT_THAT(of(""), HasSubstr("write 0 where there is none"));
    EXPECT_THAT(of("[1, ]"), HasSubstr("1 numbers for 2 years"));
    EXPECT_THAT(of("[1, ~]"), HasSubstr("a number is missing"));
    EXPECT_THAT(of("[1, [2]]"), HasSubstr("where a number stands"));
    EXPECT_THAT(of("1 000 000 000 000 001"), HasSubstr("is no amount"));
}

TEST(Read, WhatIsNotUnderstoodIsRefused) {
    const std::string good = two_years("  Staten: 1\n", "  Kansli: 1\n");
    EXPECT_EQ(refusal(good), "");
    EXPECT_THAT(refusal(good + "kansli: 3\n"), AllOf(HasSubstr("line 7"), HasSubstr("known are")));
    EXPECT_THAT(refusal(good + "från: 3\n"), HasSubstr("does not stand here"));
    EXPECT_THAT(refusal(good + "utgifter: 3\n"), HasSubstr("says the same as 'kostnader'"));
    EXPECT_THAT(refusal(good + "  Kansli: 2\n"), HasSubstr("stands in line 6 already"));
    EXPECT_THAT(refusal(good + "eget kapital vid årets slut: 3\n"), HasSubstr("too"));
    EXPECT_THAT(refusal("enhet: kr\nintäkter: 1\nkostnader: 1\n"), HasSubstr("'år' is missing"));
    EXPECT_THAT(refusal("år: 2031\nintäkter: 1\nkostnader: 1\n"), HasSubstr("'enhet' is missing"));
    EXPECT_THAT(refusal("enhet: kr\når: 31\nintäkter: 1\nkostnader: 1\n"), HasSubstr("is no year"));
    EXPECT_THAT(refusal("enhet: kr\når: 2031, 2031\nintäkter: 1\nkostnader: 1\n"),
                HasSubstr("twice"));
    EXPECT_THAT(refusal(two_years("  A: enligt lag\n", "  Kansli: 1\n")),
                HasSubstr("does not follow from law"));
    EXPECT_THAT(refusal(two_years("  Summa: 1\n  Totalt: 2\n  A: 1\n", "  Kansli: 1\n")),
                HasSubstr("second sum"));
    EXPECT_THAT(refusal(two_years("  A: {}\n", "  Kansli: 1\n")), HasSubstr("has no rows"));
}

TEST(Read, HostileFilesAreRefusedBeforeTheyCost) {
    EXPECT_THAT(refusal("a: &x 1\nb: *x\n"), AllOf(HasSubstr("line 2"), HasSubstr("alias")));
    EXPECT_THAT(refusal(std::string(100'000, '[')), HasSubstr("plan.yaml"));
    EXPECT_THAT(refusal("a: " + std::string(9, '[') + std::string(9, ']')),
                HasSubstr("nests deeper"));
    EXPECT_THAT(refusal("[" + std::string(20'000, ',') + "]"), HasSubstr("plan.yaml"));
    EXPECT_THAT(refusal(std::string(2'000'000, 'a')), HasSubstr("larger than 1 MB"));
    std::string long_line = "a: ";
    for (int i = 0; i < 400'000; ++i) long_line += "1 ";
    EXPECT_THAT(refusal(long_line), HasSubstr("is not known here"));
    EXPECT_THAT(refusal("a: \xff\n"), HasSubstr("UTF-8"));
    EXPECT_THAT(refusal("a: 1\n---\nb: 2\n"), HasSubstr("second document"));
    EXPECT_THAT(refusal(""), HasSubstr("holds nothing"));
    std::string rows;
    for (int i = 0; i < 201; ++i) rows += "  R" + std::to_string(i) + ": 1\n";
    EXPECT_THAT(refusal(two_years(rows, "  Kansli: 1\n")), HasSubstr("no more than 200"));
    std::string years = "2000";
    for (int year = 2001; year < 2013; ++year) years += ", " + std::to_string(year);
    EXPECT_THAT(refusal("enhet: kr\når: " + years + "\nintäkter: 1\nkostnader: 1\n"),
                HasSubstr("more than 12 years"));
}

}  // namespace
}  // namespace planscribe::typed
