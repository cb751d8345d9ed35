#include "extract/missing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> missing_of(const Plan& plan) {
    std::vector<std::string> names;
    for (const Missing& missing : find_missing(plan, vocabulary())) names.push_back(missing.what);
    return names;
}

Plan with_budget(std::vector<std::string> accounts) {
    Plan plan;
    plan.association = "Samordningsförbundet Ekedal";
    plan.year = 2031;
    Table table;
    table.columns = {{"2031", 2031, Stage::budget}, {"2032", 2032, Stage::plan}};
    for (const std::string& account : accounts) {
        Row row;
        row.account = account;
        row.cells.resize(2);
        table.rows.push_back(row);
    }
    plan.tables = {table};
    return plan;
}

TEST(Missing, RowsAndYearsOfABudgetAreAskedFor) {
    const auto names = missing_of(with_budget({"3010", "3040", "5110", "30"}));
    EXPECT_THAT(names, Contains("row_audit"));
    EXPECT_THAT(names, Contains("three_years"));
    EXPECT_THAT(names, Contains("split_contributions"));
    EXPECT_THAT(names, Not(Contains("row_board")));
    EXPECT_THAT(names, Not(Contains("budget")));
}

TEST(Missing, WithoutABudgetItsRowsAreNotAskedFor) {
    Plan plan;
    plan.association = "Samordningsförbundet Ekedal";
    const auto names = missing_of(plan);
    EXPECT_THAT(names, Contains("budget"));
    EXPECT_THAT(names, Not(Contains("row_audit")));
}

TEST(Missing, WhatIsThereIsNotMissing) {
    Plan plan = with_budget({"5310", "5110"});
    plan.audits = {{Frequency{1, "year"}, {}, {}}};
    EXPECT_THAT(missing_of(plan), Not(Contains("audit")));
    EXPECT_THAT(missing_of(plan), Not(Contains("row_audit")));
}

TEST(Missing, ARowThatPaysForAnInsatsIsOneOfInsatser) {
    Plan plan = with_budget({"5110"});
    EXPECT_THAT(missing_of(plan), Contains("row_initiatives"));
    plan.initiatives = {{"Bron", {}, {}, {}, {}, {}}};
    plan.initiatives[0].budget_row = BudgetRow{0, 0, "Bron", false};
    EXPECT_THAT(missing_of(plan), Not(Contains("row_initiatives")));
}

TEST(Missing, ADeficitAsksForReasons) {
    Plan plan = with_budget({"8110"});
    Cell loss;
    loss.amount = Amount::kronor(-5);
    plan.tables[0].rows[0].cells[0] = loss;
    EXPECT_THAT(missing_of(plan), Contains("special_reasons"));
    plan.special_reasons = Passage{"Sparat", {}};
    EXPECT_THAT(missing_of(plan), Not(Contains("special_reasons")));
}

TEST(Missing, NothingIsAskedOfAReportOrOfNoise) {
    EXPECT_THAT(missing_of(Plan{}), IsEmpty());
    Plan report = with_budget({"5110"});
    report.type = DocumentType::arsredovisning;
    EXPECT_THAT(missing_of(report), IsEmpty());
}

}  // namespace
}  // namespace planscribe::extract
