#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <random>

#include "budget/budget.h"
#include "budget/sheet.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::TableBuilder;

std::vector<int> years(int count) {
    std::vector<int> years;
    for (int i = 0; i < count; ++i) years.push_back(2001 + i);
    return years;
}

double seconds(Table table) {
    const std::clock_t begin = std::clock();
    const Document document = prove(document_of({std::move(table)}));
    EXPECT_TRUE(check(document).empty());
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

class Hostile : public testing::Test {
protected:
    test::Kronor noise() {
        test::Kronor row;
        for (int i = 0; i < most_columns; ++i)
            row.push_back(static_cast<std::int64_t>(random_() % 1'000'000));
        return row;
    }

    std::mt19937 random_{1};
};

/// Many times what an honest table takes, to leave room for sanitizers and busy machines.
constexpr double bound = 10;

TEST_F(Hostile, OnlySums) {
    TableBuilder table(years(most_columns));
    for (int i = 0; i < most_rows; ++i) table.sum("Summa", noise());
    EXPECT_LT(seconds(table.build()), bound);
}

TEST_F(Hostile, OnlyItems) {
    TableBuilder table(years(most_columns));
    for (int i = 0; i < most_rows; ++i) table.item("Rad", noise());
    EXPECT_LT(seconds(table.build()), bound);
}

TEST_F(Hostile, SumsThatNeverHold) {
    TableBuilder table(years(most_columns));
    for (int i = 0; i < most_rows / 3; ++i)
        table.heading("Kostnader").item("Rad", noise()).sum("Summa kostnader", noise());
    EXPECT_LT(seconds(table.build()), bound);
}

TEST_F(Hostile, ResultsThatNeverHold) {
    TableBuilder table(years(most_columns));
    for (int i = 0; i < most_rows / 2; ++i)
        table.item("Rad", noise(), i % 2 == 0 ? "3010" : "4110").sum("Resultat", noise(), "8110");
    EXPECT_LT(seconds(table.build()), bound);
}

TEST_F(Hostile, LargerTablesAreLeftAloneAndSaySo) {
    TableBuilder table({2031});
    for (int i = 0; i < 2'000; ++i) table.sum("Summa", {1});
    const Document document = prove(document_of({table.build()}));
    EXPECT_THAT(test::rules_of(document), testing::ElementsAre("table_too_large"));
    EXPECT_EQ(document.findings[0].cause, std::nullopt);
}

TEST_F(Hostile, OddShapes) {
    Table ragged = TableBuilder({2031, 2032}).item("a", {1}).sum("b", {}).build();
    Table empty;
    Table wide;
    wide.columns.resize(most_columns + 1);
    Table headings = TableBuilder({2031}).heading("a").heading("b").build();
    const Document document = prove(document_of({ragged, empty, wide, headings, Table{}}));
    EXPECT_THAT(test::rules_of(document), testing::ElementsAre("table_too_large"));
}

TEST_F(Hostile, LongLabelsAreCut) {
    const std::string label(100'000, 'x');
    const Document document = prove(document_of(
        {TableBuilder({2031}).item("a", {100}).item("b", {7}).sum(label, {999}).build()}));
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_LT(document.findings[0].message.swedish.size(), 1'000U);
}

}  // namespace
}  // namespace planscribe::budget
