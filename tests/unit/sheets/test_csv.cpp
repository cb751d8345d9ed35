#include "sheets/csv.h"

#include <gtest/gtest.h>

#include <sstream>

namespace planscribe::sheets {
namespace {

TEST(Csv, WritesAmountsExactly) {
    EXPECT_EQ(plain_kronor(Amount::kronor(-1'251'500)), "-1251500");
    EXPECT_EQ(plain_kronor({-50}), "-0.50");
    EXPECT_EQ(plain_kronor({1'234'505}), "12345.05");
    EXPECT_EQ(plain_kronor({}), "0");
}

TEST(Csv, QuotesWhatMustBeAndDisarmsFormulas) {
    std::ostringstream out;
    {
        CsvRecord record(out);
        record.text("=SUM(A1)");
        record.text("a \"b\", c");
        record.exact("-");
        record.number("-5");
    }
    EXPECT_EQ(out.str(), "'=SUM(A1),\"a \"\"b\"\", c\",-,-5\r\n");
}

}  // namespace
}  // namespace planscribe::sheets
