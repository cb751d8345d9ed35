#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::TableBuilder;

TableBuilder staged(Unit unit = Unit::kr) {
    TableBuilder table({2031}, unit);
    table.stage(0, Stage::budget);
    return table;
}

/// A budget that proves itself, and below it an overview with one row.
Document budget_and(TableBuilder overview) {
    return document_of({staged()
                            .item("Staten", {3'600'000}, "3010")
                            .item("Kommunerna", {3'600'400}, "3030")
                            .sum("Summa intäkter", {7'200'400}, "R")
                            .build(),
                        overview.kind(TableKind::income_statement).build()});
}

Cell& overview(Document& document) {
    return test::cell(document, 0, 0, 1);
}

void doubt(Document& document, std::optional<Amount> read, std::vector<Rival> rivals) {
    overview(document).amount = read;
    overview(document).status = CellStatus::doubtful;
    overview(document).rivals = std::move(rivals);
}

constexpr Amount mkr(std::int64_t tenths) {
    return Amount::kronor(tenths * 100'000);
}

TEST(Repeated, WhatAnotherTableProvesIsProved) {
    Document document = budget_and(staged().item("Intäkter", {7'200'400}, "R"));
    document = prove(document);
    EXPECT_EQ(overview(document).status, CellStatus::proved);
    EXPECT_EQ(overview(document).identities, std::vector<std::string>{"same: Intäkter"});
}

TEST(Repeated, ARivalIsTakenThatAnotherTableProves) {
    Document document =
        budget_and(staged(Unit::mkr).item("Intäkter", {0}, "R").item("Kansli", {1}));
    test::cell(document, 1, 0, 1).amount = mkr(13);
    doubt(document, mkr(720), {{mkr(72), 1'000}, {mkr(1'720), 2'000}});
    document = prove(document);
    EXPECT_EQ(overview(document).amount, mkr(72));
    EXPECT_TRUE(overview(document).repaired);
    EXPECT_EQ(overview(document).status, CellStatus::proved);
    EXPECT_EQ(overview(document).rivals.front(), (Rival{mkr(720), 0}));
}

TEST(Repeated, ANumberThatCouldNotBeReadIsTheRivalThatAnotherTableProves) {
    Document document = budget_and(staged().item("Intäkter", {1}, "R"));
    doubt(document, std::nullopt,
          {{Amount::kronor(7'200'100), 300}, {Amount::kronor(7'200'400), 900}});
    document = prove(document);
    EXPECT_EQ(overview(document).amount, Amount::kronor(7'200'400));
    EXPECT_EQ(overview(document).status, CellStatus::proved);
}

TEST(Repeated, WhatIsHardlyMisreadIsAMisprint) {
    Document document = budget_and(staged().item("Intäkter", {1}, "R"));
    doubt(document, Amount::kronor(7'500'400), {{Amount::kronor(7'200'400), 5'000}});
    document = prove(document);
    EXPECT_EQ(overview(document).amount, Amount::kronor(7'500'400));
    EXPECT_EQ(overview(document).status, CellStatus::doubtful);
}

TEST(Repeated, WhatWasReadOtherwiseIsInDoubtWhereARivalWouldRepeat) {
    Document document = budget_and(staged().item("Intäkter", {7'500'400}, "R"));
    overview(document).rivals = {{Amount::kronor(7'200'400), 2'500}};
    document = prove(document);
    EXPECT_EQ(overview(document).amount, Amount::kronor(7'500'400));
    EXPECT_EQ(overview(document).status, CellStatus::doubtful);
}

TEST(Repeated, ALostMinusIsNotProvedByOneThatIsThere) {
    Document document = budget_and(staged().item("Intäkter", {-7'200'400}, "R"));
    document = prove(document);
    EXPECT_EQ(overview(document).status, CellStatus::read);
}

TEST(Repeated, AnotherStageIsAnotherFigure) {
    Document document =
        budget_and(staged().stage(0, Stage::outcome).item("Intäkter", {7'200'400}, "R"));
    document = prove(document);
    EXPECT_EQ(overview(document).status, CellStatus::read);
}

TEST(Repeated, AnAccountWithSeveralRowsTellsNothingWithoutItsLabel) {
    Document document =
        budget_and(staged().item("Dalby", {3'600'400}, "3030").item("Hedby", {3'600'400}, "3030"));
    document = prove(document);
    EXPECT_EQ(overview(document).status, CellStatus::read);
}

}  // namespace
}  // namespace planscribe::budget
