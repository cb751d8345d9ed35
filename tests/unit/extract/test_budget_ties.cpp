#include "extract/budget_ties.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

Row row(std::string label, int kronor) {
    Row row;
    row.label = std::move(label);
    Cell cell;
    cell.amount = Amount::kronor(kronor);
    row.cells = {cell};
    return row;
}

Plan with_rows(std::vector<Row> rows) {
    Plan plan;
    Table table;
    table.columns = {{"2031", 2031, Stage::budget}};
    table.rows = std::move(rows);
    plan.tables = {table};
    return plan;
}

Initiative initiative(std::string name, int kronor) {
    return {std::move(name), {}, {}, {{2031, Amount::kronor(kronor), {}}}, {}, {}};
}

TEST(BudgetTies, ByNameThenByAmount) {
    Plan plan = with_rows({row("Bryggan (etapp 2)", -1), row("Livslyftet", -150'000)});
    plan.initiatives = {initiative("Livskicken", 150'000), initiative("Bryggan", 2)};
    tie_to_budget(plan, vocabulary());
    ASSERT_TRUE(plan.initiatives[0].budget_row);
    EXPECT_EQ(plan.initiatives[0].budget_row->row, 1);
    EXPECT_TRUE(plan.initiatives[0].budget_row->other_name);
    ASSERT_TRUE(plan.initiatives[1].budget_row);
    EXPECT_EQ(plan.initiatives[1].budget_row->label, "Bryggan (etapp 2)");
    EXPECT_FALSE(plan.initiatives[1].budget_row->other_name);
}

TEST(BudgetTies, AnAmountThatTwoRowsHaveTiesNone) {
    Plan plan = with_rows({row("Stegen", -100'000), row("Vägen", -100'000)});
    plan.initiatives = {initiative("Bryggan", 100'000)};
    tie_to_budget(plan, vocabulary());
    EXPECT_FALSE(plan.initiatives[0].budget_row);
}

TEST(BudgetTies, AnActivityIsTiedByItsWords) {
    Plan plan = with_rows({row("Frukostmöten", -5), row("Konferens", -7)});
    Activity activity;
    activity.text = "Två frukostmöten hålls.";
    plan.activities = {activity};
    tie_to_budget(plan, vocabulary());
    ASSERT_TRUE(plan.activities[0].budget_row);
    EXPECT_EQ(plan.activities[0].budget_row->label, "Frukostmöten");
}

}  // namespace
}  // namespace planscribe::extract
