#include "compare/contradictions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "archive_of.h"

namespace planscribe::compare {
namespace {

using test::TableBuilder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Table grant(int year, std::int64_t kronor, Stage stage = Stage::budget, Unit unit = Unit::kr) {
    return TableBuilder({year}, unit).stage(0, stage).item("Staten", {kronor}, "3010").build();
}

Table equity(int year, const char* account, std::int64_t kronor, Stage stage) {
    return TableBuilder({year}).stage(0, stage).item("Eget kapital", {kronor}, account).build();
}

std::vector<Contradiction> found(const std::vector<Document>& documents) {
    return contradictions(panel_of(documents));
}

TEST(Contradictions, AreNoneWhereDocumentsAgree) {
    EXPECT_THAT(found({plan_of("Dalvik", 2030, {grant(2030, 1'387'600)}),
                       plan_of("Dalvik", 2031, {grant(2030, 1'388, Stage::budget, Unit::tkr)})}),
                IsEmpty());
    EXPECT_THAT(found({plan_of("Dalvik", 2030, {grant(2031, 5, Stage::plan)}),
                       plan_of("Dalvik", 2031, {grant(2031, 7)})}),
                IsEmpty());
}

TEST(Contradictions, NameBothPlacesOfLastYearsColumn) {
    const auto all = found({plan_of("Dalvik", 2030, {grant(2030, 2'766)}),
                            plan_of("Dalvik", 2031, {grant(2030, 2'776)})});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].rule, "last_year");
    EXPECT_EQ(all[0].severity, Severity::warning);
    EXPECT_EQ(all[0].first.places.at(0).document, 0);
    EXPECT_EQ(all[0].second.places.at(0).document, 1);
    EXPECT_FALSE(all[0].settled);
    EXPECT_THAT(all[0].message.english, HasSubstr("Dalvik-2030.pdf"));
    EXPECT_THAT(all[0].message.swedish, HasSubstr("Dalvik-2031.pdf"));
    EXPECT_THAT(all[0].message.english, HasSubstr("2 766"));
}

TEST(Contradictions, SayWhatADoubtfulNumberMayBe) {
    Document doubtful = plan_of("Dalvik", 2030, {grant(2030, 2'426)});
    planscribe::Cell& cell = test::cell(doubtful, 0, 0);
    cell.status = CellStatus::doubtful;
    cell.rivals = {{Amount::kronor(2'826), 900}, {Amount::kronor(2'428), 1'000}};
    const auto all = found({doubtful, plan_of("Dalvik", 2031, {grant(2030, 2'826)})});
    ASSERT_THAT(all, SizeIs(1));
    ASSERT_TRUE(all[0].settled);
    EXPECT_EQ(all[0].settled->value->low, Amount::kronor(2'826));
    EXPECT_EQ(all[0].first.value->low, Amount::kronor(2'426));  // said, never done
    EXPECT_THAT(all[0].message.english, HasSubstr("may be 2 826"));
}

TEST(Contradictions, DoNotGuessAtWhatCannotBeRead) {
    Document unreadable = plan_of("Dalvik", 2030, {grant(2030, 1)});
    test::cell(unreadable, 0, 0).amount = std::nullopt;
    test::cell(unreadable, 0, 0).status = CellStatus::doubtful;
    EXPECT_THAT(found({unreadable, plan_of("Dalvik", 2031, {grant(2030, 2'826)})}), IsEmpty());
}

TEST(Contradictions, FollowEquityFromYearToYear) {
    Document report = plan_of("Dalvik", 2030, {equity(2030, "2090", 500, Stage::outcome)});
    report.plan.type = DocumentType::arsredovisning;
    Document next = plan_of("Dalvik", 2031, {equity(2031, "2010", 510, Stage::outcome)});
    next.plan.type = DocumentType::arsredovisning;
    auto all = found({report, next});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].rule, "roll_forward");
    EXPECT_EQ(all[0].severity, Severity::error);
    all = found({report, plan_of("Dalvik", 2031, {equity(2031, "2010", 510, Stage::budget)})});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].severity, Severity::note);  // a plan is made before the year is over
    EXPECT_THAT(
        found({report, plan_of("Dalvik", 2031, {equity(2031, "2010", 500, Stage::budget)})}),
        IsEmpty());
}

TEST(Contradictions, TellTwoVersionsApart) {
    Document decided = plan_of("Dalvik", 2030, {grant(2030, 800)});
    decided.source.file = "decided.pdf";
    const auto all = found({plan_of("Dalvik", 2030, {grant(2030, 700)}), decided});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].rule, "two_versions");
}

TEST(Contradictions, SeeContributionsOfOneMember) {
    const auto paid = [](std::int64_t kronor) {
        return TableBuilder({2030})
            .stage(0, Stage::budget)
            .item("Dalviks kommun", {kronor}, "3030")
            .item("Åby kommun", {1'000 - kronor}, "3030")
            .build();
    };
    const auto all =
        found({plan_of("Dalvik", 2030, {paid(600)}), plan_of("Dalvik", 2031, {paid(700)})});
    ASSERT_THAT(all, SizeIs(2));  // the sum is the same
    EXPECT_THAT(all[0].message.english, HasSubstr("Dalviks kommun"));
}

}  // namespace
}  // namespace planscribe::compare
