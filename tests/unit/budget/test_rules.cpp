#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::rules_of;
using test::TableBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Document proved(const TableBuilder& table) {
    return prove(document_of({table.build()}));
}

TableBuilder shares(std::int64_t state, std::int64_t region, std::int64_t municipality,
                    Unit unit = Unit::kr) {
    return TableBuilder({2031}, unit)
        .item("Staten", {state}, "3010")
        .item("Regionen", {region}, "3020")
        .item("Kommun A", {municipality / 2}, "3030")
        .item("Kommun B", {municipality - municipality / 2}, "3030");
}

TEST(Rules, HalfAndQuarters) {
    EXPECT_THAT(proved(shares(1'000'000, 500'000, 500'000)).findings, IsEmpty());
    EXPECT_THAT(proved(shares(1'877, 939, 938, Unit::tkr)).findings, IsEmpty());
    const Document more = proved(shares(1'200'000, 500'000, 500'000));
    ASSERT_THAT(rules_of(more), ElementsAre("matching"));
    EXPECT_EQ(more.findings[0].severity, Severity::warning);
    EXPECT_EQ(more.findings[0].cause, Cause::rule);
    const Document less = proved(shares(1'000'000, 700'000, 700'000));
    ASSERT_THAT(rules_of(less), ElementsAre("matching"));
    EXPECT_EQ(less.findings[0].severity, Severity::note);
    const Document uneven = proved(shares(1'000'000, 600'000, 400'000));
    ASSERT_THAT(rules_of(uneven), ElementsAre("matching"));
    EXPECT_THAT(uneven.findings[0].message.english, HasSubstr("a quarter each"));
}

TEST(Rules, ARowThatNobodyKnowsMayBeAContribution) {
    const auto budget = [](const std::string& account) {
        return proved(TableBuilder({2031})
                          .item("Staten", {1'180'000}, "3010")
                          .item("Regionen", {590'000}, "3020")
                          .item("Dalby kommun OT", {177'000}, account)
                          .item("Hedby kommun", {413'000}, "3030"));
    };
    EXPECT_THAT(budget("").findings, IsEmpty());
    EXPECT_THAT(rules_of(budget("38")), ElementsAre("matching"));
}

TEST(Rules, SharesInDoubtAreNotJudged) {
    Document document = document_of({shares(1'200'000, 500'000, 500'000).build()});
    test::cell(document, 0, 0).status = CellStatus::doubtful;
    EXPECT_THAT(prove(std::move(document)).findings, IsEmpty());
}

TableBuilder balance(std::int64_t assets, std::int64_t closing, std::int64_t debts,
                     std::int64_t total) {
    return TableBuilder({2031})
        .kind(TableKind::balance_sheet)
        .heading("Tillgångar")
        .item("Anläggningstillgångar", {12'000}, "10")
        .item("Omsättningstillgångar", {assets - 12'000}, "11")
        .sum("Summa tillgångar", {assets}, "1999")
        .heading("Eget kapital och skulder")
        .item("Ingående eget kapital", {closing - 88'000}, "2010")
        .item("Årets resultat", {88'000}, "8110")
        .sum("Summa eget kapital", {closing}, "2090")
        .item("Kortfristiga skulder", {debts}, "2300")
        .sum("Summa eget kapital och skulder", {total}, "2999");
}

TEST(Rules, BalanceHolds) {
    const Document document = proved(balance(954'000, 431'000, 523'000, 954'000));
    EXPECT_THAT(document.findings, IsEmpty());
    const Row& total = document.plan.tables[0].rows.back();
    EXPECT_EQ(total.cells[0]->status, CellStatus::proved);
    EXPECT_THAT(total.cells[0]->identities,
                testing::Contains(HasSubstr("balance: Summa eget kapital och skulder")));
    EXPECT_EQ(document.plan.tables[0].rows[6].cells[0]->status, CellStatus::proved);
}

TEST(Rules, BalanceIsOff) {
    const Document document = proved(balance(954'000, 431'000, 532'000, 963'000));
    ASSERT_THAT(rules_of(document), ElementsAre("balance"));
    EXPECT_THAT(document.findings[0].message.swedish, HasSubstr("(skillnad 9 000 kr)"));
}

TEST(Rules, ClosingEquityOpensTheNextYear) {
    const auto table = [](std::int64_t opening) {
        return TableBuilder({2031, 2032})
            .kind(TableKind::balance_sheet)
            .item("Ingående eget kapital", {200'000, opening}, "2010")
            .item("Årets resultat", {31'000, -15'500}, "2020")
            .sum("Utgående eget kapital", {231'000, opening - 15'500}, "2090");
    };
    const Document good = proved(table(231'000));
    EXPECT_THAT(good.findings, IsEmpty());
    EXPECT_THAT(good.plan.tables[0].rows[0].cells[1]->identities,
                testing::Contains("equity_roll_forward: Ingående eget kapital"));
    EXPECT_THAT(rules_of(proved(table(240'000))), ElementsAre("equity_roll_forward"));
}

TEST(Rules, UseOfEquityCoversTheDeficit) {
    const auto table = [](std::int64_t use) {
        return TableBuilder({2031})
            .item("Summa intäkter", {3'650'000}, "R")
            .item("Summa kostnader", {3'877'500}, "K")
            .item("Årets resultat", {-227'500}, "8110")
            .item("Användning av eget kapital", {use}, "8120");
    };
    EXPECT_THAT(proved(table(227'500)).findings, IsEmpty());
    const Document partly = proved(table(200'000));
    ASSERT_THAT(rules_of(partly), ElementsAre("equity_use"));
    EXPECT_EQ(partly.findings[0].cause, Cause::rule);
    EXPECT_NE(partly.plan.tables[0].rows[2].cells[0]->status, CellStatus::doubtful);
}

TEST(Rules, EquityAboveAFifthOfTheContributions) {
    const auto rules = [](std::int64_t equity) {
        const Table income = TableBuilder({2031}).item("Bidrag", {2'000'000}, "30").build();
        const Table balance = TableBuilder({2031})
                                  .kind(TableKind::balance_sheet)
                                  .item("Eget kapital", {equity}, "2090")
                                  .build();
        return rules_of(prove(document_of({income, balance})));
    };
    EXPECT_THAT(rules(400'000), IsEmpty());
    EXPECT_THAT(rules(400'001), ElementsAre("equity_cap"));
}

TEST(Rules, DeficitIsNotedOnceAYear) {
    const auto table = [](Stage stage) {
        return TableBuilder({2031})
            .stage(0, stage)
            .item("Verksamhetens intäkter", {3'000'000}, "3")
            .item("Verksamhetens kostnader", {-3'120'000}, "K")
            .item("Årets resultat", {-120'000}, "8110")
            .build();
    };
    const Document twice = prove(document_of({table(Stage::budget), table(Stage::budget)}));
    EXPECT_THAT(rules_of(twice), ElementsAre("deficit_budget"));
    EXPECT_EQ(twice.findings[0].severity, Severity::note);
    EXPECT_THAT(prove(document_of({table(Stage::outcome)})).findings, IsEmpty());
}

TEST(Rules, SumsOfCostsWithAndWithoutMinus) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Jobbspåret", {-613'000})
                                         .item("Friskvägen", {-120'500})
                                         .sum("Summa insatser", {-733'500}, "4")
                                         .item("Kansli", {611'000}, "5240")
                                         .item("Styrelse", {87'250}, "5110")
                                         .sum("Summa administration", {698'250}, "5"));
    EXPECT_THAT(rules_of(document), ElementsAre("sign_convention"));
}

TEST(Rules, FindingsComeInTheOrderOfTheTables) {
    const Table good_sum = shares(1'200'000, 500'000, 500'000).build();
    const Table bad_sum = TableBuilder({2040})
                              .item("Kansli", {611'000})
                              .item("Styrelse", {87'250})
                              .sum("Summa", {700'250})
                              .build();
    EXPECT_THAT(rules_of(prove(document_of({good_sum, bad_sum}))), ElementsAre("matching", "sum"));
    EXPECT_THAT(rules_of(prove(document_of({bad_sum, good_sum}))), ElementsAre("sum", "matching"));
}

TEST(Rules, EarlierFindingsStayFirst) {
    Document document = document_of({shares(1'200'000, 500'000, 500'000).build()});
    document.findings.push_back({"page_not_read", Severity::error, {}, {}, {}, 2});
    EXPECT_THAT(rules_of(prove(std::move(document))), ElementsAre("page_not_read", "matching"));
}

}  // namespace
}  // namespace planscribe::budget
