#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "budget/claims.h"
#include "budget/rounding.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::rules_of;
using test::TableBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Table plan_table() {
    return TableBuilder({2031, 2032})
        .item("Staten", {1'450'000, 1'450'000}, "3010")
        .item("Kommun och region", {1'450'000, 1'450'000}, "3040")
        .sum("Summa bidrag", {2'900'000, 2'900'000}, "30")
        .heading("Insatser")
        .item("Friskvägen (beslutad i mars)", {-310'000, -640'000})
        .item("Jobbspåret", {-640'000, 0})
        .item("Ljusglimten", {-75'500, 0})
        .sum("Summa insatser", {-1'025'500, -640'000}, "4")
        .build();
}

Statement statement(Concept about, int year, std::int64_t kronor, std::string subject = "") {
    Statement statement;
    statement.about = about;
    statement.year = year;
    statement.amount = Amount::kronor(kronor);
    if (!subject.empty()) statement.subject = std::move(subject);
    return statement;
}

Document proved_with(std::vector<Statement> statements) {
    Document document = document_of({plan_table()});
    document.plan.statements = std::move(statements);
    test::print(document, PageOrigin::scan, 95);
    return prove(std::move(document));
}

TEST(Prose, AgreesWithTheTable) {
    const Document document = proved_with({
        statement(Concept::state_grant, 2031, 1'450'000),
        statement(Concept::member_contributions, 2032, 2'900'000),
        statement(Concept::initiative, 2031, 640'000, "Jobbspåret"),
        statement(Concept::initiative, 2031, 310'000, "Friskvägen (höstens start)"),
        statement(Concept::total_income, 2029, 1),
    });
    EXPECT_THAT(document.findings, IsEmpty());
}

TEST(Prose, SameWrongTotalTwiceIsOneFinding) {
    const Document document = proved_with({
        statement(Concept::member_contributions, 2031, 2'800'500),
        statement(Concept::state_grant, 2031, 1'450'000),
        statement(Concept::member_contributions, 2031, 2'800'500),
    });
    ASSERT_THAT(rules_of(document), ElementsAre("prose_vs_table"));
    const Finding& finding = document.findings[0];
    EXPECT_EQ(finding.severity, Severity::warning);
    EXPECT_EQ(finding.cause, Cause::print);
    EXPECT_EQ(finding.where.size(), 3U);
    EXPECT_EQ(finding.message.swedish,
              "Texten anger 2 800 500 kr som medlemmarnas bidrag 2031 (på 2 ställen), men "
              "tabellens rad 'Summa bidrag' visar 2 900 000 kr.");
    EXPECT_THAT(finding.message.english, HasSubstr("(in 2 places)"));
}

TEST(Prose, ContributionsAreNotAllIncome) {
    const Table table = TableBuilder({2031})
                            .item("Staten", {4'600'000}, "3010")
                            .item("Kommun och region", {4'600'000}, "3040")
                            .item("Projektmedel", {213'000}, "31")
                            .sum("Summa intäkter", {9'413'000}, "R")
                            .build();
    const auto rules = [&](std::int64_t kronor) {
        Document document = document_of({table});
        document.plan.statements = {statement(Concept::member_contributions, 2031, kronor)};
        return rules_of(prove(std::move(document)));
    };
    EXPECT_THAT(rules(9'200'000), IsEmpty());
    EXPECT_THAT(rules(9'020'000), ElementsAre("prose_vs_table"));
}

TEST(Prose, ATotalOfAllIncomeMayHoldMoreThanContributions) {
    const Table table = TableBuilder({2031}).item("Intäkter", {5'792'000}, "3").build();
    const auto rules = [&](std::int64_t kronor) {
        Document document = document_of({table});
        document.plan.statements = {statement(Concept::member_contributions, 2031, kronor)};
        return rules_of(prove(std::move(document)));
    };
    EXPECT_THAT(rules(5'714'000), IsEmpty());
    EXPECT_THAT(rules(5'972'000), ElementsAre("prose_vs_table"));
}

TEST(Prose, TheStatePaysOnTwoRows) {
    const Table table = TableBuilder({2031})
                            .item("Försäkringskassan", {1'300'000}, "3010")
                            .item("Arbetsförmedlingen", {1'300'000}, "3010")
                            .item("Region Norr", {1'300'000}, "3020")
                            .item("Dalby kommun", {1'300'000}, "3030")
                            .sum("Summa intäkter", {5'200'000}, "R")
                            .build();
    const auto findings = [&](std::int64_t kronor) {
        Document document = document_of({table});
        document.plan.statements = {statement(Concept::state_grant, 2031, kronor)};
        return prove(std::move(document)).findings;
    };
    EXPECT_THAT(findings(2'600'000), IsEmpty());
    ASSERT_EQ(findings(2'630'000).size(), 1U);
    EXPECT_THAT(findings(2'630'000)[0].message.swedish,
                HasSubstr("rader från 'Försäkringskassan' till 'Arbetsförmedlingen' ger "
                          "2 600 000 kr"));
}

TEST(Prose, AmountOnTheRowOfAnotherMeasure) {
    const Document document = proved_with({
        statement(Concept::initiative, 2031, 640'000, "Jobbspåret"),
        statement(Concept::initiative, 2032, 640'000, "Jobbspåret"),
        statement(Concept::initiative, 2031, 310'000, "Friskvägen"),
    });
    ASSERT_THAT(rules_of(document), ElementsAre("row_swap"));
    EXPECT_EQ(document.findings[0].severity, Severity::warning);
    EXPECT_THAT(document.findings[0].message.swedish,
                testing::StartsWith("640 000 kr för 2032 står på raden 'Friskvägen (beslutad i "
                                    "mars)', men texten säger att beloppet gäller 'Jobbspåret'"));
}

TEST(Prose, AmountThatProseClaimsForTheOtherRowToo) {
    const Document document = proved_with({
        statement(Concept::initiative, 2032, 640'000, "Jobbspåret"),
        statement(Concept::initiative, 2032, 640'000, "Friskvägen"),
    });
    EXPECT_THAT(rules_of(document), ElementsAre("prose_vs_table"));
}

Table measures(std::vector<std::pair<std::string, std::int64_t>> rows) {
    TableBuilder table({2031});
    std::int64_t sum = 0;
    for (auto& [label, kronor] : rows) {
        table.item(label, {kronor});
        sum += kronor;
    }
    return table.sum("Summa", {sum}).build();
}

TEST(Prose, RowsSwappedInOneOfTwoTables) {
    Document document = document_of(
        {measures({{"Brukarråd", 0}, {"Temadag våld", 1'365'000}, {"Samverkan", 90'000}}),
         measures({{"Brukarråd", 1'365'000}, {"Temadag våld", 0}, {"Samverkan", 90'000}})});
    document.plan.statements = {statement(Concept::initiative, 2031, 1'365'000, "Brukarråd")};
    EXPECT_THAT(rules_of(prove(std::move(document))), ElementsAre("row_swap"));
}

TEST(Prose, BothRowsOfASwapAreOneFinding) {
    Document document = document_of({measures({{"Kompassen", 51'600}, {"Rodret", 3'153'700}})});
    document.plan.statements = {statement(Concept::initiative, 2031, 3'153'700, "Kompassen"),
                                statement(Concept::initiative, 2031, 51'600, "Rodret")};
    test::print(document, PageOrigin::scan, 95);
    EXPECT_THAT(rules_of(prove(std::move(document))), ElementsAre("row_swap"));
}

TEST(Prose, OfTwoAmountsForOneMeasureOneIsForSomethingElse) {
    Document document =
        document_of({measures({{"Arena Mark", 420'000}, {"Kartläggning", 100'000}})});
    document.plan.statements = {statement(Concept::initiative, 2031, 420'000, "Arena Mark"),
                                statement(Concept::initiative, 2031, 100'000, "Arena Mark")};
    EXPECT_THAT(rules_of(prove(std::move(document))), IsEmpty());
}

TEST(Prose, AShortNameMayMeanALongerRow) {
    Document document =
        document_of({measures({{"Utbildning", 10'500}, {"Utbildning i kultur", 16'500}})});
    document.plan.statements = {statement(Concept::activity, 2031, 16'500, "Utbildning")};
    EXPECT_THAT(rules_of(prove(std::move(document))), IsEmpty());
}

TEST(Prose, OtherNameForTheSameMoney) {
    const Document document =
        proved_with({statement(Concept::initiative, 2031, 75'500, "Solstrålen")});
    ASSERT_THAT(rules_of(document), ElementsAre("other_name"));
    EXPECT_EQ(document.findings[0].severity, Severity::note);
}

TEST(Prose, MeasuresOfTheRecordsCountAsProse) {
    Document document = document_of({plan_table()});
    document.plan.initiatives.push_back({"Jobbspåret", {}, {}, {}, {}, {}});
    document.plan.initiatives[0].financing.push_back({2032, Amount::kronor(90'000), {}});
    EXPECT_THAT(rules_of(prove(std::move(document))), ElementsAre("prose_vs_table"));
}

TEST(Prose, LowConfidenceIsAReading) {
    Document document = document_of({plan_table()});
    document.plan.statements = {statement(Concept::state_grant, 2031, 1'480'000)};
    test::print(document, PageOrigin::scan, 61);
    document = prove(std::move(document));
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings[0].cause, Cause::reading);
}

TEST(Prose, ContributionsAreTwiceTheGrantWhereNoTableTells) {
    Document document = document_of({});
    document.plan.statements = {statement(Concept::state_grant, 2031, 1'450'000),
                                statement(Concept::member_contributions, 2031, 2'800'000)};
    EXPECT_THAT(rules_of(prove(std::move(document))), ElementsAre("matching"));
}

TEST(Prose, Rounding) {
    const auto kr = [](std::int64_t kronor) { return Amount::kronor(kronor); };
    EXPECT_TRUE(agree(kr(2'800'000), kr(2'776'000), 0));
    EXPECT_TRUE(agree(kr(310'000), kr(-310'000), 0));
    EXPECT_FALSE(agree(kr(2'766'000), kr(2'776'000), 0));
    EXPECT_FALSE(agree(kr(200'000), kr(150'000), 0));
    EXPECT_TRUE(agree(kr(1'876'500), kr(1'877'000), kr(1'000).ore));
    EXPECT_FALSE(agree(kr(0), kr(1), 0));
}

TEST(Prose, Likeness) {
    EXPECT_EQ(likeness("Jobbspåret", "jobbsparet (v. 12)"), 2);
    EXPECT_EQ(likeness("Utbildningsdag", "Utbildningsdag för länet"), 1);
    EXPECT_EQ(likeness("Jobbspåret", "Jobbspåret, etapp 2"), 1);
    EXPECT_EQ(likeness("Jobbspåret", "Friskvägen"), 0);
    EXPECT_EQ(likeness("Utbildningar och aktiviteter", "Utbildning"), 0);
    EXPECT_EQ(likeness("Parternas styrelselistor", "Styrelse"), 0);
    EXPECT_EQ(likeness("", ""), 0);
    EXPECT_EQ(likeness("dag", "dag för länet"), 0);
}

}  // namespace
}  // namespace planscribe::budget
