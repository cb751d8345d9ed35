#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::TableBuilder;

/// 611 000 + 87 250 = 698 250; the printed sum is one digit away.
Document wrong_sum(PageOrigin origin, int confidence, std::int64_t sum = 698'850) {
    Document document = document_of({TableBuilder({2031})
                                         .item("Kansli", {611'000})
                                         .item("Styrelse", {87'250})
                                         .sum("Summa", {sum})
                                         .build()});
    test::print(document, origin, confidence);
    return document;
}

std::optional<Cause> cause(Document document) {
    document = prove(std::move(document));
    EXPECT_THAT(test::rules_of(document), testing::ElementsAre("sum"));
    return document.findings.empty() ? std::nullopt : document.findings[0].cause;
}

TEST(Cause, TypedAndBornDigitalNumbersArePrinted) {
    EXPECT_EQ(cause(wrong_sum(PageOrigin::text_layer, 10)), Cause::print);
    Document typed = wrong_sum(PageOrigin::scan, 10);
    for (Row& row : typed.plan.tables[0].rows) row.cells[0]->ink.clear();
    EXPECT_EQ(cause(std::move(typed)), Cause::print);
}

TEST(Cause, PoorlyReadNumbersAreReadings) {
    EXPECT_EQ(cause(wrong_sum(PageOrigin::scan, 59)), Cause::reading);
}

TEST(Cause, ClearlyReadNumbersArePrinted) {
    EXPECT_EQ(cause(wrong_sum(PageOrigin::scan, 85)), Cause::print);
    EXPECT_EQ(cause(wrong_sum(PageOrigin::scan, 85, 689'250)), Cause::print);  // transposed
}

TEST(Cause, ARivalThatWasHeldPossibleWouldDo) {
    Document document = wrong_sum(PageOrigin::scan, 95);
    Cell& sum = test::cell(document, 2, 0);
    sum.rivals = {{Amount::kronor(698'250), 4'000}};
    EXPECT_EQ(cause(document), Cause::reading);
    sum.rivals = {{Amount::kronor(698'250), 6'000}};
    EXPECT_EQ(cause(document), Cause::print);
    sum.rivals = {{Amount::kronor(698'350), 1'000}};
    EXPECT_EQ(cause(document), Cause::print);
}

std::string doubts(Document document) {
    document = prove(std::move(document));
    std::string statuses;
    for (const Row& row : document.plan.tables[0].rows)
        statuses += row.cells[0]->status == CellStatus::doubtful ? 'd' : '.';
    return statuses;
}

TEST(Cause, OnlyWhatOneOtherReadingWouldMendIsInDoubt) {
    Document document = wrong_sum(PageOrigin::scan, 85);  // 600 too much
    EXPECT_EQ(doubts(document), "ddd") << "611 600, 87 850 and 698 250 would all do";
    document = wrong_sum(PageOrigin::scan, 85, 598'250);
    EXPECT_EQ(doubts(document), "d.d") << "no digit of 87 250 makes it -12 750";
    test::cell(document, 1, 0).rivals = {{Amount::kronor(-12'750), 4'000}};
    EXPECT_EQ(doubts(document), ".d.") << "a rival that would do is likelier than another digit";
}

TEST(Cause, WhereNothingAloneWouldMendAllAreInDoubt) {
    EXPECT_EQ(doubts(wrong_sum(PageOrigin::scan, 85, 123'456)), "ddd");
}

TEST(Cause, ALostHeadOfANumberIsNoMisprint) {
    Document document = document_of({TableBuilder({2031})
                                         .item("Kansli", {23'450'000})
                                         .item("Styrelse", {450'000})
                                         .sum("Summa", {34'900'000})
                                         .build()});
    test::print(document, PageOrigin::scan, 96);
    EXPECT_EQ(cause(document), Cause::reading);
}

TEST(Cause, WhatNoSlipExplainsHasRatherLostARow) {
    EXPECT_EQ(cause(wrong_sum(PageOrigin::scan, 96, 714'999)), Cause::reading);
}

TEST(Cause, OcrTextHasNoConfidenceToTrust) {
    EXPECT_EQ(cause(wrong_sum(PageOrigin::ocr_text, 100)), Cause::reading);
    EXPECT_EQ(cause(wrong_sum(PageOrigin::ocr_text, 100, 714'999)), Cause::print);
}

TEST(Cause, FindingsPointAtTheCells) {
    const Document document = prove(wrong_sum(PageOrigin::scan, 95));
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings[0].where, (std::vector<Ink>{{{0, 2}}, {{0, 0}}, {{0, 1}}}));
    EXPECT_THAT(check(document), testing::IsEmpty());
}

TEST(Cause, TheOnlyRemedyIsNamed) {
    const auto message = [](std::int64_t board, std::int64_t sum) {
        const Document document = prove(document_of({TableBuilder({2031})
                                                         .item("Kansli", {616'000})
                                                         .item("Styrelse", {board})
                                                         .item("Revision", {36'000})
                                                         .sum("Summa", {sum})
                                                         .build()}));
        return document.findings.empty() ? "" : document.findings[0].message.swedish;
    };
    const std::string remedy = "Det stämmer om 'Styrelse' är 89 250 kr i stället för 85 250 kr.";
    EXPECT_THAT(message(85'250, 741'250), testing::HasSubstr(remedy));
    EXPECT_THAT(message(85'250, 737'255), testing::Not(testing::HasSubstr("Det stämmer")));
}

}  // namespace
}  // namespace planscribe::budget
