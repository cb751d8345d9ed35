#include "compare/series.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planscribe::compare {
namespace {

using store::AmountEntry;
using testing::IsEmpty;
using testing::SizeIs;

/// The state grant in the plan for `plan_year`, of its first column of that year.
AmountEntry grant(int plan_year, std::int64_t kronor, CellStatus status = CellStatus::proved) {
    AmountEntry entry;
    entry.association_key = "fjallblick";
    entry.association = "Samordningsförbundet Fjällblick";
    entry.sha256 = std::string(60, 'a') + std::to_string(plan_year);
    entry.plan_year = entry.year = plan_year;
    entry.table = entry.row = entry.column = 1;
    entry.low = entry.high = Amount::kronor(kronor);
    entry.status = status;
    return entry;
}

Range exactly(std::int64_t kronor) {
    return {Amount::kronor(kronor), Amount::kronor(kronor)};
}

Figure only_figure(const std::vector<AmountEntry>& amounts) {
    const auto series = budgets(amounts);
    EXPECT_THAT(series, SizeIs(1));
    EXPECT_THAT(series.at(0).figures, SizeIs(1));
    return series.at(0).figures.at(0);
}

TEST(Series, HasTheBudgetOfEachYear) {
    const auto series = budgets({grant(2030, 1'000), grant(2031, 1'200)});
    ASSERT_THAT(series, SizeIs(1));
    EXPECT_EQ(series[0].association, "Samordningsförbundet Fjällblick");
    ASSERT_THAT(series[0].figures, SizeIs(2));
    EXPECT_EQ(series[0].figures[0].value, exactly(1'000));
    EXPECT_EQ(series[0].figures[1].value, exactly(1'200));
    EXPECT_EQ(series[0].figures[1].status, CellStatus::proved);
    EXPECT_EQ(series[0].figures[1].sources.at(0),
              (Source{std::string(60, 'a') + "2031", 1, 1, 1, std::nullopt}));
}

TEST(Series, LeavesOutOtherYearsAndStages) {
    AmountEntry later = grant(2030, 5), outcome = grant(2030, 6), forecast = grant(2030, 7);
    later.year = 2031;
    outcome.stage = Stage::outcome;
    forecast.stage = Stage::forecast;
    EXPECT_THAT(budgets({later, outcome, forecast}), IsEmpty());
    AmountEntry budget = grant(2030, 8);
    budget.stage = Stage::budget;
    EXPECT_EQ(only_figure({later, outcome, budget}).value, exactly(8));
}

TEST(Series, TakesTheBestStatusOfEqualAmounts) {
    AmountEntry other = grant(2030, 1'000, CellStatus::read);
    other.table = 2;
    const Figure figure = only_figure({other, grant(2030, 1'000)});
    EXPECT_EQ(figure.value, exactly(1'000));
    EXPECT_EQ(figure.status, CellStatus::proved);
    EXPECT_THAT(figure.sources, SizeIs(2));
}

TEST(Series, IsInDoubtWherePlansDiffer) {
    AmountEntry draft = grant(2030, 900);
    draft.sha256 = std::string(64, 'b');
    const Figure figure = only_figure({grant(2030, 1'000), draft});
    EXPECT_EQ(figure.value, (Range{Amount::kronor(900), Amount::kronor(1'000)}));
    EXPECT_EQ(figure.status, CellStatus::doubtful);
}

TEST(Series, IsInDoubtWhereANumberIs) {
    AmountEntry doubtful = grant(2030, 1'000, CellStatus::doubtful);
    doubtful.high = Amount::kronor(7'000);
    EXPECT_EQ(only_figure({doubtful}).value, (Range{Amount::kronor(1'000), Amount::kronor(7'000)}));
    AmountEntry unreadable = grant(2030, 0);
    unreadable.low = unreadable.high = std::nullopt;
    EXPECT_EQ(only_figure({unreadable}).value, std::nullopt);
    EXPECT_EQ(only_figure({unreadable}).status, CellStatus::doubtful);
    unreadable.table = 2;
    EXPECT_EQ(only_figure({grant(2030, 1'000), unreadable}).value, std::nullopt);
}

TEST(Series, AddsUpProvedRowsAlone) {
    AmountEntry other = grant(2030, 300);
    other.row = 2;
    const Figure both = only_figure({grant(2030, 700), other});
    EXPECT_EQ(both.value, exactly(1'000));
    EXPECT_EQ(both.status, CellStatus::proved);
    EXPECT_THAT(both.sources, SizeIs(2));
    other.status = CellStatus::read;
    const Figure unsure = only_figure({grant(2030, 700), other});
    EXPECT_EQ(unsure.value, (Range{Amount::kronor(300), Amount::kronor(1'000)}));
    EXPECT_EQ(unsure.status, CellStatus::doubtful);
    other.low = other.high = std::nullopt;
    EXPECT_EQ(only_figure({grant(2030, 700), other}).value, std::nullopt);
    EXPECT_EQ(only_figure({other, grant(2030, 700)}).value, std::nullopt);
}

TEST(Series, TakesTheOneSumOfSeveralRows) {
    AmountEntry other = grant(2030, 300), sum = grant(2030, 1'000), second = grant(2030, 1'000);
    other.row = 2;
    sum.row = 3;
    second.row = 4;
    sum.is_sum = second.is_sum = true;
    EXPECT_EQ(only_figure({grant(2030, 700), other, sum}).value, exactly(1'000));
    EXPECT_EQ(only_figure({sum, second}).status, CellStatus::doubtful);
}

TEST(Series, PartsAssociations) {
    AmountEntry other = grant(2030, 5);
    other.association_key = "dalvik";
    other.association = "Finsam Dalvik";
    const auto series = budgets({grant(2030, 1), other});
    ASSERT_THAT(series, SizeIs(2));
    EXPECT_EQ(series[0].association, "Finsam Dalvik");
}

TEST(Change, IsThatOfOneYearToTheNext) {
    const auto figure = [](int year, std::int64_t low, std::int64_t high) {
        return Figure{year, Range{Amount::kronor(low), Amount::kronor(high)}, {}, {}};
    };
    const Figure before = figure(2030, 1'000, 1'000);
    EXPECT_EQ(change(before, figure(2031, 900, 900)), exactly(-100));
    EXPECT_EQ(change(before, figure(2032, 900, 900)), std::nullopt);
    EXPECT_EQ(change(before, Figure{2031, std::nullopt, {}, {}}), std::nullopt);
    EXPECT_EQ(change(figure(2030, 900, 1'000), figure(2031, 800, 1'100)),
              (Range{Amount::kronor(-200), Amount::kronor(200)}));
    using Tenths = std::pair<std::int64_t, std::int64_t>;
    EXPECT_EQ(change_in_tenths(before, figure(2031, 900, 900)), (Tenths{-100, -100}));
    EXPECT_EQ(change_in_tenths(before, figure(2031, 1'001, 1'002)), (Tenths{1, 2}));
    EXPECT_EQ(change_in_tenths(figure(2030, 2'000, 2'000), figure(2031, 2'001, 2'001)),
              (Tenths{1, 1}));
    EXPECT_EQ(change_in_tenths(figure(2030, 2'000, 2'000), figure(2031, 1'999, 1'999)),
              (Tenths{-1, -1}));
    EXPECT_EQ(change_in_tenths(figure(2030, 0, 5), figure(2031, 1, 1)), std::nullopt);
    constexpr std::int64_t most = 1'000'000'000'000'000;
    EXPECT_EQ(change_in_tenths(figure(2030, most / 2, most / 2), figure(2031, most, most)),
              (Tenths{1'000, 1'000}));
}

}  // namespace
}  // namespace planscribe::compare
