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
Document unproved(int doubtful, PageOrigin origin) {
    TableBuilder builder({2031});
    for (int i = 0; i < 5; ++i) builder.item("Lager", {1'000 * i + 731});
    for (int i = 0; i < doubtful; ++i) builder.item("Spel", {217 * i + 95}).doubtful(0);
    Document document = test::document_of({builder.build()});
    test::print(document, origin, 95);
    return prove(std::move(document));
}

TEST(Certainty, WhatNothingProvesIsInDoubtAmongNumbersThatWereReadBadly) {
    Document bad = unproved(3, PageOrigin::scan), good = unproved(1, PageOrigin::scan);
    EXPECT_EQ(test::cell(bad, 0, 0).status, CellStatus::doubtful);
    EXPECT_EQ(test::cell(good, 0, 0).status, CellStatus::read);
    Document digital = unproved(3, PageOrigin::text_layer);
    EXPECT_EQ(test::cell(digital, 0, 0).status, CellStatus::read);
}

}  // namespace
}  // namespace planscribe::budget
