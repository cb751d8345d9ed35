#include "compare/panel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "archive_of.h"
#include "compare/shared_accounts.h"

namespace planscribe::compare {
namespace {

using test::TableBuilder;
using testing::ElementsAre;

Table members(int year, std::int64_t state, std::int64_t region, std::int64_t municipality) {
    return TableBuilder({year})
        .item("Staten", {state}, "3010")
        .item("Regionen", {region}, "3020")
        .item("Kommunen", {municipality}, "3030")
        .build();
}

Amount low(const Maybe& figure) {
    return figure && figure->value ? figure->value->low : Amount{-1};
}

TEST(Panel, KnowsAnAssociationByAnyForm) {
    const Panel panel = panel_of({plan_of("Dalviks samordningsförbund", 2030, {}),
                                  plan_of("Samordningsförbundet i Dalvik", 2031, {})});
    ASSERT_EQ(panel.associations().size(), 1U);
    EXPECT_EQ(panel.association(0).name, "Samordningsförbundet i Dalvik");
    EXPECT_THAT(panel.told_years(0), ElementsAre(2030, 2031));
}

TEST(Panel, TakesTheBudgetOfItsOwnPlan) {
    const Table later = TableBuilder({2030, 2031})
                            .stage(0, Stage::budget)
                            .item("Staten", {900, 800}, "3010")
                            .build();
    const Panel both = panel_of(
        {plan_of("Dalvik", 2030, {members(2030, 700, 1, 1)}), plan_of("Dalvik", 2031, {later})});
    EXPECT_EQ(low(both.budget(0, "3010", 2030)), Amount::kronor(700));
    const Panel without = panel_of({plan_of("Dalvik", 2031, {later})});
    EXPECT_EQ(low(without.budget(0, "3010", 2030)), Amount::kronor(900));
    EXPECT_FALSE(without.budget(0, "3010", 2032));
}

TEST(Panel, RollsUpWhatIsWhole) {
    const Panel panel = panel_of({plan_of("Dalvik", 2030, {members(2030, 2'000, 1'000, 1'000)})});
    EXPECT_EQ(low(panel.budget(0, "30", 2030)), Amount::kronor(4'000));
    EXPECT_EQ(panel.budget(0, "30", 2030)->status, CellStatus::read);
    EXPECT_EQ(low(panel.budget(0, "R", 2030)), Amount::kronor(4'000));
    const Panel part = panel_of({plan_of(
        "Dalvik", 2030,
        {TableBuilder({2030}).item("Staten", {2}, "3010").item("Regionen", {1}, "3020").build()})});
    EXPECT_FALSE(part.budget(0, "30", 2030));
    const Panel undivided = panel_of({plan_of("Dalvik", 2030,
                                              {TableBuilder({2030})
                                                   .item("Staten", {2}, "3010")
                                                   .item("Region och kommun", {2}, "3040")
                                                   .build()})});
    EXPECT_EQ(low(undivided.budget(0, "30", 2030)), Amount::kronor(4));
    EXPECT_FALSE(undivided.budget(0, "3020", 2030));  // never a split invented
}

TEST(Panel, RollsUpNoCostsBesideRowsWithoutAnAccount) {
    const auto costs = [](const char* account) {
        return panel_of({plan_of("Dalvik", 2030,
                                 {TableBuilder({2030})
                                      .item("Styrelse", {40}, "5110")
                                      .item("Kansli", {60}, "5240")
                                      .item("Något", {5}, account)
                                      .build()})});
    };
    EXPECT_EQ(low(costs("5310").budget(0, "5", 2030)), Amount::kronor(105));
    EXPECT_FALSE(costs("").budget(0, "5", 2030));
}

TEST(Panel, MergesTwoVersionsOfAPlan) {
    Document decided = plan_of("Dalvik", 2030, {members(2030, 800, 1, 1)});
    decided.source.sha256 = std::string(64, 'f');
    const Panel panel = panel_of({plan_of("Dalvik", 2030, {members(2030, 700, 1, 1)}), decided});
    const Maybe grant = panel.budget(0, "3010", 2030);
    EXPECT_EQ(grant->status, CellStatus::doubtful);
    EXPECT_EQ(grant->value, (Range{Amount::kronor(700), Amount::kronor(800)}));
    EXPECT_EQ(grant->places.size(), 2U);
    EXPECT_NE(grant->places[0].document, grant->places[1].document);
}

TEST(Panel, FollowsMergers) {
    const auto plan = [](const std::string& name, int year, std::int64_t state) {
        return plan_of("Samordningsförbundet " + name, year, {members(year, state, 1, 1)});
    };
    const std::vector<Document> all = {plan("SkövdeHjoTiBorg", 2014, 600),
                                       plan("Falköping-Tidaholm", 2014, 300),
                                       plan("Östra Skaraborg", 2015, 950)};
    const Panel panel = panel_of(all);
    const auto& associations = panel.associations();
    const auto found = std::ranges::find(associations, 2015, &Association::merged_in);
    ASSERT_NE(found, associations.end());
    const int successor = static_cast<int>(found - associations.begin());
    EXPECT_EQ(low(panel.budget_before(successor, "3010", 2015)), Amount::kronor(900));
    const Panel lacking = panel_of({all[0], all[2]});
    ASSERT_EQ(lacking.association(0).merged_in, 2015);
    EXPECT_FALSE(lacking.budget_before(0, "3010", 2015));
}

TEST(SharedAccounts, AreTheLowestThatBothHave) {
    const Table apart = TableBuilder({2030})
                            .item("Staten", {2}, "3010")
                            .item("Regionen", {1}, "3020")
                            .item("Kommunen", {1}, "3030")
                            .item("Styrelse", {1}, "5110")
                            .item("Kansli", {2}, "5240")
                            .build();
    const Table together = TableBuilder({2030})
                               .stage(0, Stage::outcome)
                               .item("Staten", {2}, "3010")
                               .item("Region och kommun", {2}, "3040")
                               .item("Administration", {3}, "5")
                               .item("Eget kapital", {3}, "2010")
                               .build();
    const Panel panel =
        panel_of({plan_of("Dalvik", 2030, {apart}), plan_of("Dalvik", 2031, {together})});
    EXPECT_THAT(
        shared_accounts(panel, {0, 2030, Stage::budget, 2030}, {0, 2030, Stage::outcome, 2031}),
        ElementsAre("30", "5"));
}

}  // namespace
}  // namespace planscribe::compare
