#include <gtest/gtest.h>

#include "model/amount.h"

namespace planscribe {
namespace {

struct Case {
    const char* printed;
    Unit unit;
    std::int64_t ore;
};

class ParsedAmount : public testing::TestWithParam<Case> {};

TEST_P(ParsedAmount, IsExact) {
    const auto amount = parse_amount(GetParam().printed, GetParam().unit);
    ASSERT_TRUE(amount.has_value()) << GetParam().printed;
    EXPECT_EQ(amount->amount.ore, GetParam().ore) << GetParam().printed;
}

INSTANTIATE_TEST_SUITE_P(
    PrintedForms, ParsedAmount,
    testing::Values(
        Case{"1 250 000", Unit::kr, 125'000'000}, Case{"1250 000 kr", Unit::kr, 125'000'000},
        Case{"1250000", Unit::kr, 125'000'000}, Case{"-67 500 kr", Unit::kr, -6'750'000},
        Case{"- 745 000 kr", Unit::kr, -74'500'000}, Case{"(12)", Unit::tkr, -1'200'000},
        Case{"\u2212300", Unit::tkr, -30'000'000}, Case{"19,1", Unit::mkr, 1'910'000'000},
        Case{"19,1 mkr", Unit::kr, 1'910'000'000}, Case{"1.250.000", Unit::kr, 125'000'000},
        Case{"9,000 000", Unit::kr, 900'000'000}, Case{"1,877", Unit::tkr, 187'700'000},
        Case{"0", Unit::kr, 0}, Case{"-", Unit::kr, 0}, Case{"1 234,50", Unit::kr, 123'450},
        Case{"2\u00A0776\u202F000", Unit::kr, 277'600'000}, Case{"4,125", Unit::mkr, 412'500'000},
        Case{"500:-", Unit::kr, 50'000}));

class RefusedAmount : public testing::TestWithParam<const char*> {};

TEST_P(RefusedAmount, IsNotANumber) {
    EXPECT_FALSE(parse_amount(GetParam(), Unit::kr).has_value()) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(NoNumbers, RefusedAmount,
                         testing::Values("", "kr", "12 34", "1 2500", "12a", "[0]", "Oo",
                                         "12345 000", "99999999999999999999", "1 000 0",
                                         "2024-03-08", "-kr", "1,2345", "12)", "(12", "000",
                                         "000 kr", "07 500"));

TEST(Amount, MarksAMinusThatWasAnotherMark) {
    const auto amount = parse_amount("=774 500 kr", Unit::kr);
    ASSERT_TRUE(amount.has_value());
    EXPECT_EQ(amount->amount, Amount::kronor(-774'500));
    EXPECT_FALSE(amount->certain);
}

TEST(Amount, ADashIsZeroAndSaysSo) {
    EXPECT_TRUE(parse_amount("\u2013", Unit::kr)->dash);
}

TEST(Amount, IsNoLargerThanARecordCanHold) {
    EXPECT_TRUE(parse_amount("10 000 000 000", Unit::tkr));
    EXPECT_FALSE(parse_amount("10 000 000 001", Unit::tkr));
    EXPECT_FALSE(parse_amount("1 500 520 540 560 580", Unit::kr));
}

TEST(Amount, FormatsWithBlanks) {
    EXPECT_EQ(format_kronor(Amount::kronor(-1'251'500)), "-1 251 500");
    EXPECT_EQ(format_kronor(Amount{5}), "0,05");
    EXPECT_EQ(format_kronor(Amount::kronor(0)), "0");
    EXPECT_EQ(format_kronor(Amount::kronor(999)), "999");
}

}  // namespace
}  // namespace planscribe
