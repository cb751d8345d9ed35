#include "compare/algebra.h"

#include <gtest/gtest.h>

#include "archive_of.h"

namespace planscribe::compare {
namespace {

Maybe figure(std::int64_t low, std::int64_t high, CellStatus status = CellStatus::proved) {
    Figure figure;
    figure.value = Range{Amount::kronor(low), Amount::kronor(high)};
    figure.status = status;
    return figure;
}

Maybe unreadable() {
    return Figure{};
}

TEST(Algebra, KeepsIntervals) {
    const Maybe sum = plus(figure(1, 2), figure(10, 20));
    EXPECT_EQ(sum->value, (Range{Amount::kronor(11), Amount::kronor(22)}));
    EXPECT_EQ(minus(figure(10, 20), figure(1, 2))->value,
              (Range{Amount::kronor(8), Amount::kronor(19)}));
    EXPECT_FALSE(plus(figure(1, 1), std::nullopt));
    EXPECT_FALSE(minus(unreadable(), figure(1, 1)));
}

TEST(Algebra, IsKnownAsTheWorst) {
    EXPECT_EQ(plus(figure(1, 1), figure(2, 2))->status, CellStatus::read);
    EXPECT_EQ(plus(figure(1, 1), figure(2, 3, CellStatus::doubtful))->status, CellStatus::doubtful);
}

TEST(Algebra, KeepsWhatIsToSettleAmongManyPlaces) {
    Maybe many = figure(1, 1), open = figure(2, 2, CellStatus::doubtful);
    many->places.resize(facts::most_places);
    Place place;
    place.doubtful = true;
    open->places = {Place{}, place};
    const Maybe sum = plus(many, open);
    EXPECT_EQ(sum->places.size(), 4U);
    EXPECT_TRUE(sum->places.back().doubtful);
}

TEST(Algebra, SumsWhatThereIs) {
    EXPECT_EQ(sum({std::nullopt, figure(1, 1), figure(2, 2)})->value->low, Amount::kronor(3));
    EXPECT_FALSE(sum({std::nullopt}));
    EXPECT_FALSE(sum({figure(1, 1), unreadable()}));
}

TEST(Algebra, TakesSharesOfWhatIsMoreThanNothing) {
    EXPECT_EQ(share(figure(1, 1), figure(3, 3))->low, 333);
    EXPECT_EQ(share(figure(2, 2), figure(3, 3))->low, 667);
    const auto wide = share(figure(1, 2), figure(4, 5));
    EXPECT_EQ(wide->low, 200);
    EXPECT_EQ(wide->high, 500);
    const auto loss = share(figure(-2, -1), figure(4, 5));
    EXPECT_EQ(loss->low, -500);
    EXPECT_EQ(loss->high, -200);
    EXPECT_FALSE(share(figure(1, 1), figure(0, 5)));
    constexpr std::int64_t most = 1'000'000'000'000'000;
    EXPECT_EQ(share(figure(most, most), figure(most, most))->low, 1'000);
}

TEST(Algebra, TellsGrowth) {
    EXPECT_EQ(growth(figure(1'000, 1'000), figure(900, 900))->low, -100);
    EXPECT_EQ(growth(figure(2'000, 2'000), figure(2'001, 2'001))->low, 1);
    EXPECT_EQ(growth(figure(2'000, 2'000), figure(1'999, 1'999))->high, -1);
    EXPECT_FALSE(growth(figure(0, 5), figure(1, 1)));
}

TEST(Algebra, TellsMoreOrLess) {
    EXPECT_EQ(more(figure(3, 3), figure(1, 2)), Truth::yes);
    EXPECT_EQ(more(figure(2, 2), figure(2, 2)), Truth::no);
    EXPECT_EQ(more(figure(1, 3), figure(2, 2)), Truth::maybe);
    EXPECT_EQ(more(figure(1, 3), std::nullopt), Truth::maybe);
}

TEST(Algebra, TellsAmountsInFixedPrices) {
    const Prices prices(dictionaries());
    const int base = prices.base_year();
    EXPECT_TRUE(prices.status(base).starts_with("official"));
    EXPECT_EQ(real(figure(1'000, 1'000), base, prices)->value->low, Amount::kronor(1'000));
    EXPECT_GT(real(figure(1'000, 1'000), base - 10, prices)->value->low, Amount::kronor(1'000));
    EXPECT_EQ(real(figure(1'000, 1'000), base, prices)->status, CellStatus::read);
    EXPECT_FALSE(real(figure(1, 1), 1850, prices));
}

TEST(Algebra, FindsTheMiddle) {
    EXPECT_EQ(middle(std::vector{*figure(5, 5), *figure(1, 1), *figure(3, 3)})->value->low,
              Amount::kronor(3));
    EXPECT_EQ(
        middle(std::vector{*figure(5, 5), *figure(1, 1), *figure(4, 4), *figure(3, 3)})->value->low,
        Amount{350});
    const Maybe doubtful = middle(std::vector{*figure(5, 5), *figure(1, 9), *figure(3, 3)});
    EXPECT_EQ(doubtful->value, (Range{Amount::kronor(3), Amount::kronor(5)}));
    EXPECT_EQ(doubtful->status, CellStatus::doubtful);
    EXPECT_FALSE(middle(std::vector{*unreadable()}));
}

}  // namespace
}  // namespace planscribe::compare
