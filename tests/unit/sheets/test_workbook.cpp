#include "sheets/workbook.h"

#include <gtest/gtest.h>

#include <string>

namespace planscribe::sheets {
namespace {

std::string small_book() {
    Workbook book("Belopp");
    book.sheet("Belopp [kr]", {{"Konto", 10}, {"Belopp", 14}});
    book.row({{"3010"}, {Amount::kronor(-1'250'000), Look::money, false, true, "s. 3"}});
    book.row({{std::string(40'000, 'x') + "\xff"}, {Amount{50}}});
    book.sheet("belopp  kr", {});
    return book.bytes();
}

TEST(Workbook, IsAZipWithoutAClock) {
    const std::string bytes = small_book();
    ASSERT_GT(bytes.size(), 1000U);
    EXPECT_EQ(bytes.substr(0, 4), "PK\x03\x04");
    EXPECT_EQ(bytes.substr(10, 4), std::string("\x00\x00\x21\x00", 4)) << "1980-01-01";
    EXPECT_EQ(bytes, small_book());
}

TEST(Workbook, ThrownAwayHalfWayLeavesNothingBehind) {
    Workbook book("");
    book.sheet("", {{"A"}});
    book.row({{std::int64_t{1'000}}});
}

}  // namespace
}  // namespace planscribe::sheets
