#include "publish/plain_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "example.h"

namespace planscribe::publish {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(PlainPlan, AmountsAreExactInEachUnit) {
    EXPECT_EQ(format_in(Unit::kr, Amount::kronor(-1'388'000)), "-1 388 000");
    EXPECT_EQ(format_in(Unit::kr, {50}), "0,50");
    EXPECT_EQ(format_in(Unit::tkr, Amount::kronor(938'500)), "938,5");
    EXPECT_EQ(format_in(Unit::tkr, {-1}), "-0,00001");
    EXPECT_EQ(format_in(Unit::mkr, Amount::kronor(2'500'000)), "2,5");
    EXPECT_EQ(format_in(Unit::mkr, Amount::kronor(12'000'000)), "12");
}

Document plan() {
    Document document;
    document.source.file = "plan.yaml";
    Table table;
    table.unit = Unit::tkr;
    table.columns = {{"2031", 2031, {}}, {"2032", 2032, {}}};
    Row row;
    row.label = "Övrigt";
    row.cells.resize(2);
    row.cells[0].emplace().amount = Amount::kronor(1'500);
    row.cells[1].emplace().amount = Amount::kronor(900'000);
    row.cells[1]->status = CellStatus::doubtful;
    Row sum;
    sum.label = "Summa";
    sum.kind = RowKind::sum;
    sum.cells.resize(2);
    sum.cells[0].emplace().amount = Amount::kronor(1'500);
    sum.cells[0]->computed = true;
    table.rows = {row, sum};
    document.plan.tables = {table};
    return document;
}

Finding finding(const std::string& rule, const std::string& message) {
    Finding finding;
    finding.rule = rule;
    finding.message = {message, "in English"};
    return finding;
}

TEST(PlainPlan, MarksWhatIsComputedAndWhatIsInDoubt) {
    std::ostringstream out;
    write_plain(out, plan());
    EXPECT_THAT(out.str(), HasSubstr("Budget, tkr  2031    2032\n"
                                     "  Övrigt      1,5     900 ?\n"
                                     "Summa         1,5 =\n"));
}

TEST(PlainPlan, FindingsStandInBothLanguages) {
    Document document = plan();
    document.findings = {finding("sum", "Summan är fel")};
    std::ostringstream out;
    write_plain(out, document);
    EXPECT_THAT(out.str(), HasSubstr("sum\n    Summan är fel\n    in English\n"));
}

TEST(PlainPlan, ChangesAreToldWithWhatIsNewAndGone) {
    Document before = plan(), after = plan();
    after.plan.tables[0].rows[0].cells[0]->amount = Amount::kronor(1'000);
    before.findings = {finding("equity_cap", "2031: 5 kr"), finding("old", "gammalt 3 kr")};
    after.findings = {finding("equity_cap", "2031: 1 700 kr"), finding("new", "nytt")};
    std::ostringstream out;
    write_changes(out, before, after);
    EXPECT_THAT(out.str(), HasSubstr("1,5              1                     -0,5\n"));
    EXPECT_THAT(out.str(), HasSubstr("New to look at:\n  Upplysning / Note, new\n"));
    EXPECT_THAT(out.str(), HasSubstr("No longer to look at:\n  Upplysning / Note, old\n"));
    EXPECT_THAT(out.str(), Not(HasSubstr("equity_cap")));
    EXPECT_THAT(out.str(), Not(HasSubstr("Summa")));
}

}  // namespace
}  // namespace planscribe::publish
