#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_builder.h"

/// What must be known of a table before its numbers may count as proved.
namespace planscribe::budget {
namespace {

using test::TableBuilder;

Table sound_table(std::optional<Unit> unit) {
    return TableBuilder({2031, 2032}, unit)
        .item("Staten", {2'000, 2'100})
        .item("Region", {1'000, 1'050})
        .sum("Summa", {3'000, 3'150})
        .build();
}

bool any_proved(const Table& table, std::size_t column) {
    return std::ranges::any_of(table.rows, [&](const Row& row) {
        return row.cells[column] && row.cells[column]->status == CellStatus::proved;
    });
}

TEST(Certainty, SumsThatHoldProveATableInAKnownUnit) {
    const Document document = prove(test::document_of({sound_table(Unit::tkr)}));
    EXPECT_TRUE(any_proved(document.plan.tables[0], 0));
    EXPECT_TRUE(document.findings.empty());
}

TEST(Certainty, WithoutAUnitNothingIsProvedAndAFindingSaysSo) {
    const Document document = prove(test::document_of({sound_table(std::nullopt)}));
    EXPECT_FALSE(any_proved(document.plan.tables[0], 0));
    EXPECT_THAT(test::rules_of(document), testing::ElementsAre("unit_unknown"));
    EXPECT_EQ(document.findings[0].cause, Cause::reading);
}

/// Opening equity, result and closing equity of two years, each result and closing equity one that
/// may be ten more.
Document equity_of_two_years(std::int64_t opening_of_second) {
    Document document = test::document_of(
        {TableBuilder({2031, 2032}, Unit::tkr)
             .item("Ingående eget kapital", {5'641, opening_of_second}, "2010")
             .item("Resultat", {140, 140}, "2020")
             .sum("Utgående eget kapital", {5'781, opening_of_second + 140}, "2090")
             .build()});
    test::print(document, PageOrigin::scan, 85);
    for (const std::size_t year : {0U, 1U}) {
        Cell& result = test::cell(document, 1, year);
        result.status = CellStatus::doubtful;
        result.rivals = {{Amount::kronor(150'000), 1'770}};
        Cell& closing = test::cell(document, 2, year);
        closing.rivals = {{Amount{closing.amount->ore + Amount::kronor(10'000).ore}, 2'700}};
    }
    return prove(document);
}

TEST(Certainty, TwoMisreadingsThatMightCancelAreExcludedByTheYearThatFollows) {
    Document follows = equity_of_two_years(5'781);
    EXPECT_EQ(test::cell(follows, 1, 0).status, CellStatus::proved);
    Document leaps = equity_of_two_years(6'314);
    EXPECT_EQ(test::cell(leaps, 1, 0).status, CellStatus::doubtful);
}

TEST(Certainty, AColumnWithoutYearAmongYearsIsNotProved) {
    Table table = sound_table(Unit::tkr);
    table.columns[1] = {"Andel = Xx", {}, {}};
    const Document document = prove(test::document_of({table}));
    EXPECT_TRUE(any_proved(document.plan.tables[0], 0));
    EXPECT_FALSE(any_proved(document.plan.tables[0], 1));
}

TEST(Certainty, ColumnsOfMembersNeedNoYear) {
    Table table = sound_table(Unit::tkr);
    table.columns[0] = {"Staten", {}, {}};
    table.columns[1] = {"Region", {}, {}};
    const Document document = prove(test::document_of({table}));
    EXPECT_TRUE(any_proved(document.plan.tables[0], 0));
    EXPECT_TRUE(any_proved(document.plan.tables[0], 1));
}

/// Five numbers that nothing proves, and some in doubt.
Document unproved(int doubtful, PageOrigin origin, int confidence = 85) {
    TableBuilder builder({2031});
    for (int i = 0; i < 5; ++i) builder.item("Lager", {1'000 * i + 731});
    for (int i = 0; i < doubtful; ++i) builder.item("Spel", {217 * i + 95}).doubtful(0);
    Document document = test::document_of({builder.build()});
    test::print(document, origin, confidence);
    return prove(std::move(document));
}

TEST(Certainty, WhatNothingProvesIsInDoubtAmongNumbersThatWereReadBadly) {
    Document bad = unproved(3, PageOrigin::scan), good = unproved(1, PageOrigin::scan);
    EXPECT_EQ(test::cell(bad, 0, 0).status, CellStatus::doubtful);
    EXPECT_EQ(test::cell(good, 0, 0).status, CellStatus::read);
    Document clear = unproved(3, PageOrigin::scan, 95);
    EXPECT_EQ(test::cell(clear, 0, 0).status, CellStatus::read);
    Document digital = unproved(3, PageOrigin::text_layer);
    EXPECT_EQ(test::cell(digital, 0, 0).status, CellStatus::read);
}

}  // namespace
}  // namespace planscribe::budget
