#include <gtest/gtest.h>

#include "press/print.h"

namespace planscribe::press {
namespace {

std::string printed(std::int64_t kronor, Unit unit, const Notation& notation) {
    return print_amount(Amount::kronor(kronor), unit, notation);
}

TEST(Print, GroupsThousandsInEachWay) {
    Notation notation;
    EXPECT_EQ(printed(1250500, Unit::kr, notation), "1 250 500");
    notation.thousands = Thousands::narrow_blank;
    EXPECT_EQ(printed(1250500, Unit::kr, notation), "1\u202F250\u202F500");
    notation.thousands = Thousands::dot;
    EXPECT_EQ(printed(1250500, Unit::kr, notation), "1.250.500");
    notation.thousands = Thousands::none;
    EXPECT_EQ(printed(1250500, Unit::kr, notation), "1250500");
}

TEST(Print, MarksWhatIsBelowZeroInEachWay) {
    Notation notation;
    EXPECT_EQ(printed(-67500, Unit::kr, notation), "-67 500");
    notation.minus = Minus::minus;
    EXPECT_EQ(printed(-67500, Unit::kr, notation), "\u221267 500");
    notation.minus = Minus::spaced_hyphen;
    EXPECT_EQ(printed(-67500, Unit::kr, notation), "- 67 500");
    notation.minus = Minus::parentheses;
    EXPECT_EQ(printed(-67500, Unit::kr, notation), "(67 500)");
}

TEST(Print, ShowsNothingAsTheNotationSays) {
    Notation notation;
    EXPECT_EQ(printed(0, Unit::kr, notation), "0");
    notation.unit_in_cells = true;
    EXPECT_EQ(printed(0, Unit::kr, notation), "0 kr");
    notation.zero = "–";
    EXPECT_EQ(printed(0, Unit::kr, notation), "–");
}

TEST(Print, RoundsToTheLastDigitAndTruthFollows) {
    Notation notation;
    notation.decimals = 1;
    EXPECT_EQ(printed(2849999, Unit::mkr, notation), "2,8");
    EXPECT_EQ(printed(-2850000, Unit::mkr, notation), "-2,9");
    EXPECT_EQ(shown(Amount::kronor(-2850000), Unit::mkr, notation), Amount::kronor(-2900000));
    EXPECT_EQ(printed(1040, Unit::tkr, notation), "1,0");
    EXPECT_EQ(printed(400, Unit::mkr, notation), "0,0");
}

TEST(Print, WhatIsPrintedIsUnderstood) {
    for (const Thousands thousands : {Thousands::blank, Thousands::narrow_blank, Thousands::none})
        for (const Minus minus : {Minus::hyphen, Minus::minus, Minus::spaced_hyphen}) {
            Notation notation;
            notation.thousands = thousands;
            notation.minus = minus;
            const auto read = parse_amount(printed(-1388000, Unit::kr, notation), Unit::kr);
            ASSERT_TRUE(read.has_value());
            EXPECT_EQ(read->amount, Amount::kronor(-1388000));
        }
}

}  // namespace
}  // namespace planscribe::press
