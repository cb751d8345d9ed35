#include "terms/accounts.h"

#include <gtest/gtest.h>

#include "terms/table_words.h"

namespace planscribe::terms {
namespace {

const std::filesystem::path dictionaries = PLANSCRIBE_SOURCE_DIR "/dictionaries";

TEST(Accounts, ASumMayBeNamedBeforeOrBehind) {
    const Accounts accounts(dictionaries);
    EXPECT_EQ(accounts.find("Summa gemensamma kostnader"), "5");
    EXPECT_EQ(accounts.find("Gemensamma kostnader totalt"), "5");
    EXPECT_EQ(accounts.find("Totala kostnader"), "K");
    EXPECT_EQ(accounts.find("Utgående balans eget kapital"), "2090");
    EXPECT_EQ(accounts.find("Verksamhetens resultat"), "8110");
    EXPECT_EQ(accounts.find("Bryggan"), std::nullopt);
}

TEST(TableWords, TotaltMakesASumAtEitherEnd) {
    const TableWords words(dictionaries);
    EXPECT_TRUE(words.is_sum("Totalt"));
    EXPECT_TRUE(words.is_sum("Kostnader totalt"));
    EXPECT_FALSE(words.is_sum("Totaltäckande insats i norr"));
    EXPECT_FALSE(words.is_sum("Kansli"));
}

}  // namespace
}  // namespace planscribe::terms
