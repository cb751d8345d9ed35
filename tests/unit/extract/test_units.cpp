#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/units.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;
using testing::Optional;

WordId word(int number) {
    return {0, number};
}

UnitQuestion table(int where, std::int64_t largest, std::optional<Unit> own = std::nullopt) {
    return {word(where), own, {Amount::kronor(largest)}};
}

std::vector<std::optional<Unit>> settle_units(const std::vector<UnitQuestion>& tables,
                                              const std::vector<UnitNote>& notes) {
    return extract::settle_units(tables, notes, {});
}

std::vector<Amount> kronor(const std::vector<std::int64_t>& amounts) {
    std::vector<Amount> all;
    for (const std::int64_t amount : amounts) all.push_back(Amount::kronor(amount));
    return all;
}

TEST(Units, ATablesOwnWordGoesBeforeAnyOther) {
    EXPECT_THAT(settle_units({table(10, 16'000, Unit::tkr)}, {{word(9), Unit::kr}}),
                ElementsAre(Optional(Unit::tkr)));
}

TEST(Units, TheLastWordBeforeATableCounts) {
    EXPECT_THAT(settle_units({table(20, 2'400), table(40, 1'558'000)},
                             {{word(5), Unit::tkr}, {word(30), Unit::kr}}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::kr)));
}

TEST(Units, OtherTablesTellOfThoseThatAreSilent) {
    EXPECT_THAT(settle_units({table(10, 16'000, Unit::tkr), table(20, 12'745)}, {}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::tkr)));
}

TEST(Units, WhatIsFirstToldBehindATableCountsLast) {
    EXPECT_THAT(settle_units({table(10, 8'000)}, {{word(30), Unit::tkr}}),
                ElementsAre(Optional(Unit::tkr)));
}

TEST(Units, NoAssociationHasMilliards) {
    EXPECT_THAT(settle_units({table(10, 5'236'000)}, {{word(5), Unit::tkr}}),
                ElementsAre(Optional(Unit::kr)));
}

TEST(Units, ASmallTableIsNotLargerThanTheBudgetByFar) {
    EXPECT_THAT(settle_units({table(10, 16'000, Unit::tkr), table(20, 70'000)}, {}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::kr)));
}

TEST(Units, NothingIsSaidWhereNoUnitGivesASizeThatCanBe) {
    EXPECT_THAT(settle_units({table(10, 2'462)}, {}), ElementsAre(std::nullopt));
    EXPECT_THAT(settle_units({table(10, 0)}, {{word(5), Unit::tkr}}), ElementsAre(std::nullopt));
}

TEST(Units, ANumberThatTowersAboveAllOthersMayBeTwo) {
    const UnitQuestion misread{word(10), std::nullopt, kronor({3'480, 31'410, 3'110, 84})};
    EXPECT_THAT(settle_units({misread, table(20, 3'360, Unit::tkr)}, {}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::tkr)));
}

TEST(Units, ANumberThatTowersMakesNoKronorOfThousands) {
    const UnitQuestion misread{word(10), std::nullopt,
                               kronor({3'300, 250'906, 1'650, 1'155, 330, 165, 6'680})};
    EXPECT_THAT(settle_units({misread}, {}), ElementsAre(std::nullopt));
    EXPECT_THAT(extract::settle_units({misread}, {}, kronor({1'650'000, 6'680'000})),
                ElementsAre(Optional(Unit::tkr)));
}

TEST(Units, ProseGoesBeforeAGuessBySize) {
    const UnitQuestion large{word(10), std::nullopt, kronor({61'300, 30'650, 30'650})};
    EXPECT_THAT(extract::settle_units({large}, {}, {}), ElementsAre(Optional(Unit::kr)));
    EXPECT_THAT(extract::settle_units({large}, {}, kronor({61'300'000, 30'650'000})),
                ElementsAre(Optional(Unit::tkr)));
}

TEST(Units, ProseThatRepeatsTheNumbersTellsTheUnitOfATableThatDoesNot) {
    const UnitQuestion silent{word(10), std::nullopt, kronor({2'712, 19, 38, 2})};
    EXPECT_THAT(extract::settle_units({silent}, {}, kronor({2'712'000, 19'000, 2'000})),
                ElementsAre(Optional(Unit::tkr)));
    EXPECT_THAT(extract::settle_units({silent}, {}, kronor({2'712'000, 2'712'000, 2'000})),
                ElementsAre(std::nullopt));
    EXPECT_THAT(extract::settle_units({silent}, {}, kronor({19, 38})), ElementsAre(std::nullopt));
}

TEST(Units, WhatTheProseTellsOfOneTableIsTrueOfOthers) {
    const UnitQuestion told{word(10), std::nullopt, kronor({2'712, 19, 38, 2})};
    const UnitQuestion silent{word(20), std::nullopt, kronor({300, 0, 300})};
    EXPECT_THAT(extract::settle_units({told, silent}, {}, kronor({2'712'000, 19'000})),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::tkr)));
}

TEST(Units, NumbersTooLargeForThousandsAreKronor) {
    EXPECT_THAT(settle_units({table(10, 500, Unit::tkr), table(20, 6'584'000)}, {}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::kr)));
}

TEST(Units, ABudgetMayBeLargerByFarThanTheBalanceSheetThatTells) {
    EXPECT_THAT(settle_units({table(10, 27'840), table(20, 9'195, Unit::tkr)}, {}),
                ElementsAre(Optional(Unit::tkr), Optional(Unit::tkr)));
}

TEST(Units, AUnitThatMakesATableLargerThanAnyPlanIsNotItsOwn) {
    EXPECT_THAT(settle_units({table(10, 17'922'000, Unit::mkr)}, {}),
                ElementsAre(Optional(Unit::kr)));
}

TEST(Units, HugeNumbersDoNoHarm) {
    EXPECT_THAT(settle_units(
                    {table(10, 1'000'000'000'000'000, Unit::mkr), table(20, 1'000'000'000'000'000)},
                    {{word(5), Unit::mkr}}),
                ElementsAre(std::nullopt, std::nullopt));
}

}  // namespace
}  // namespace planscribe::extract
