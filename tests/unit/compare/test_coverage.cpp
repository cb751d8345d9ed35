#include "compare/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planscribe::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

store::Entry plan(int year, int tables = 1, const std::string& association = "Finsam Dalvik") {
    store::Entry entry;
    entry.kind = "verksamhetsplan";
    entry.association = association;
    entry.year = year;
    entry.tables = tables;
    return entry;
}

TEST(Coverage, TellsWhichPlansAreMissing) {
    const auto all = coverage({plan(2020), plan(2021), plan(2024), plan(2024)}, {});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all[0].years, ElementsAre(2020, 2021, 2024));
    EXPECT_THAT(all[0].missing, ElementsAre(2022, 2023));
    EXPECT_THAT(all[0].without_table, IsEmpty());
}

TEST(Coverage, TellsWhichHaveNoTable) {
    const auto all = coverage({plan(2020, 0), plan(2021, 0), plan(2021, 2)}, {});
    EXPECT_THAT(all.at(0).without_table, ElementsAre(2020));
}

TEST(Coverage, TellsWhichDoNotTellTheGrant) {
    const Series grants{"dalvik", "", {{2021, std::nullopt, CellStatus::doubtful, {}}}};
    EXPECT_THAT(coverage({plan(2020), plan(2021)}, {grants}).at(0).without_grant,
                ElementsAre(2020));
}

TEST(Coverage, KnowsAnAssociationByAnyForm) {
    const auto all = coverage({plan(2021, 1, "Dalviks samordningsförbund"), plan(2020)}, {});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].association, "Dalviks samordningsförbund");
}

TEST(Coverage, CountsPlansAlone) {
    store::Entry report = plan(2020), nameless = plan(2020), ageless = plan(2020);
    report.kind = "arsredovisning";
    nameless.association = std::nullopt;
    ageless.year = std::nullopt;
    EXPECT_THAT(coverage({report, nameless, ageless}, {}), IsEmpty());
}

}  // namespace
}  // namespace planscribe::compare
