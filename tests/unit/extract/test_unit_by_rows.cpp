#include <gtest/gtest.h>

#include "extract/unit_by_rows.h"
#include "table_builder.h"

namespace planscribe::extract {
namespace {

using test::TableBuilder;

Table budget(std::int64_t result) {
    return TableBuilder({2030, 2031})
        .item("Intäkter", {4'000'000, 4'100'000}, "R")
        .sum("Resultat", {result, -84'500}, "8110")
        .build();
}

Table balance(std::int64_t result) {
    Table table = TableBuilder({2030, 2031})
                      .item("Bank", {1'968, 2'078})
                      .item("Årets resultat", {result, -85}, "2020")
                      .build();
    table.unit.reset();
    return table;
}

TEST(UnitByRows, AResultThatStandsElsewhereTellsTheUnit) {
    EXPECT_EQ(unit_by_rows(balance(129), {budget(128'500), balance(129)}), Unit::tkr);
}

TEST(UnitByRows, AnotherResultTellsNothing) {
    EXPECT_EQ(unit_by_rows(balance(131), {budget(128'500)}), std::nullopt);
    EXPECT_EQ(unit_by_rows(balance(129), {balance(129)}), std::nullopt);
}

TEST(UnitByRows, SmallNumbersAreEqualByChance) {
    Table small = balance(9);
    small.rows[1].cells[1].reset();
    EXPECT_EQ(unit_by_rows(small, {budget(9'000)}), std::nullopt);
}

}  // namespace
}  // namespace planscribe::extract
