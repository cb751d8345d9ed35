#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "budget/room.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::rules_of;
using test::TableBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

Table sums() {
    return TableBuilder({2031, 2032})
        .item("Kansli", {700, 750})
        .item("Styrelse", {200, 210})
        .item("Revision", {40, 45})
        .sum("Summa kostnader", {940, 1'005})
        .build();
}

void compute(Row& row) {
    for (auto& cell : row.cells) {
        cell->computed = true;
        cell->status = CellStatus::proved;
        cell->identities = {"sum: " + row.label};
    }
}

TEST(Computed, ASumThatFollowsFromItsRowsProvesNoneOfThem) {
    Table table = sums();
    EXPECT_EQ(prove(document_of({table})).plan.tables[0].rows[0].cells[0]->status,
              CellStatus::proved);
    compute(table.rows[3]);
    const Document document = prove(document_of({table}));
    const auto& rows = document.plan.tables[0].rows;
    EXPECT_EQ(rows[0].cells[0]->status, CellStatus::read);
    EXPECT_THAT(rows[0].cells[0]->identities, IsEmpty());
    EXPECT_EQ(rows[3].cells[0]->status, CellStatus::proved);
    EXPECT_THAT(rows[3].cells[0]->identities, ElementsAre("sum: Summa kostnader"));
}

TEST(Computed, ToldTermsGoBeforeFoundOnes) {
    Table table = sums();
    table.rows[3].terms = {{0, 1}, {1, 1}};
    EXPECT_THAT(rules_of(prove(document_of({table}))), ElementsAre("sum", "sum"));
    table.rows[3].terms = {{0, 1}, {1, 1}, {2, 1}};
    EXPECT_THAT(prove(document_of({table})).findings, IsEmpty());
}

/// Terms of a record from elsewhere may say anything.
TEST(Computed, TermsThatCannotBeAreLeftOut) {
    for (const std::vector<RowTerm>& terms :
         {std::vector<RowTerm>{{3, 1}, {0, 1}}, {{0, 1}, {0, 1}}, {{0, 1}, {17, 1}}, {{-1, 1}}}) {
        Table table = sums();
        table.rows[3].terms = terms;
        EXPECT_THAT(prove(document_of({table})).findings, IsEmpty());
    }
}

TEST(Computed, WhatTheEngineSaidIsForgotten) {
    Table off = sums();
    off.rows[3].cells[0]->amount = Amount::kronor(840);
    Document document = document_of({off});
    Finding lost;
    lost.rule = "page_not_read";
    document.findings.push_back(lost);
    document = prove(std::move(document));
    EXPECT_THAT(rules_of(document), ElementsAre("page_not_read", "sum"));
    Table computed = sums();
    for (Row& row : computed.rows) compute(row);
    document.plan.tables.push_back(computed);
    document = forget_proofs(std::move(document));
    EXPECT_THAT(rules_of(document), ElementsAre("page_not_read"));
    EXPECT_EQ(document.plan.tables.size(), 1U);
}

TableBuilder plan() {
    return TableBuilder({2031, 2032})
        .item("Staten", {1'000, 1'000}, "3010")
        .item("Kommun och region", {1'000, 1'000}, "3040")
        .sum("Summa intäkter", {2'000, 2'000}, "R")
        .item("Bryggan", {1'500, 1'800}, "4190")
        .item("Kvarvarande beslutsutrymme", {300, 0}, "4920")
        .sum("Summa kostnader", {1'800, 1'800}, "K")
        .sum("Årets resultat", {200, 200}, "8110")
        .item("Ingående eget kapital", {100, 300}, "2010")
        .sum("Utgående eget kapital", {300, 500}, "2090");
}

std::vector<std::int64_t> kronor(const Row& row) {
    std::vector<std::int64_t> kronor;
    for (const auto& cell : row.cells) kronor.push_back(cell ? cell->amount->ore / 100 : -1);
    return kronor;
}

TEST(Room, IsWhatNothingTakesYetAndWhatTheCapLeaves) {
    const Document document = document_of({plan().build()});
    const auto room = room_of(document.plan);
    ASSERT_TRUE(room);
    ASSERT_EQ(room->rows.size(), 4U);
    EXPECT_THAT(kronor(room->rows[0]), ElementsAre(500, 200));
    EXPECT_THAT(kronor(room->rows[1]), ElementsAre(600, 500));
    EXPECT_THAT(kronor(room->rows[2]), ElementsAre(400, 400));
    EXPECT_THAT(kronor(room->rows[3]), ElementsAre(100, -100));
    for (const Row& row : room->rows) EXPECT_TRUE(row.cells[0]->computed);
    EXPECT_EQ(room_of(document.plan, &Message::english)->title, "Left to decide on");
}

TEST(Room, SaysNothingOfNumbersInDoubtOrMissing) {
    Document document = document_of({plan().build()});
    test::cell(document, 4, 0).status = CellStatus::doubtful;
    const auto room = room_of(document.plan);
    ASSERT_TRUE(room);
    EXPECT_FALSE(room->rows[0].cells[0]);
    EXPECT_TRUE(room->rows[0].cells[1]);
    EXPECT_FALSE(room_of(document_of({sums()}).plan));
}

}  // namespace
}  // namespace planscribe::budget
