#include "author/association.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

#include "author/ledger.h"
#include "author/measures.h"
#include "author/places.h"

namespace planscribe::author {
namespace {

bool luhn_holds(const std::string& number) {
    int sum = 0, place = 0;
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit) {
        if (*digit == '-') continue;
        const int product = (*digit - '0') * (place++ % 2 == 0 ? 1 : 2);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

TEST(Association, HasANumberWithTheRightCheckDigit) {
    EXPECT_EQ(association_number(183), "222000-1834");
    EXPECT_EQ(association_number(178), "222000-1784");
    for (int serial = 0; serial < 1000; ++serial)
        EXPECT_TRUE(luhn_holds(association_number(serial))) << serial;
}

TEST(Association, SharesAddUpToTheWhole) {
    std::set<std::size_t> sizes;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const Association association = invented_association(seed);
        int parts = 0;
        for (const Municipality& place : association.municipalities) {
            EXPECT_GT(place.parts, 0);
            parts += place.parts;
        }
        EXPECT_EQ(parts, association.quarter_parts);
        EXPECT_LE(association.founded.substr(0, 4), std::to_string(association.first_year - 1));
        sizes.insert(association.municipalities.size());
    }
    EXPECT_EQ(sizes, (std::set<std::size_t>{1, 2, 3, 4, 5}));
}

TEST(Association, NamesOfficesAsTheyNameThemselves) {
    EXPECT_EQ(municipality_office("Ekhult"), "Ekhults kommun");
    EXPECT_EQ(municipality_office("Kvarnsta"), "Kvarnsta kommun");
    EXPECT_EQ(municipality_office("Torsås"), "Torsås kommun");
    EXPECT_EQ(fraction(6, 40), "3/20");
}

}  // namespace
}  // namespace planscribe::author
