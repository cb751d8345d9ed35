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

TEST(Accounts, RegionsPayAsRegionsWhateverTheirName) {
    const Accounts accounts(dictionaries);
    EXPECT_EQ(accounts.find("Västra Götalandsregionen"), "3020");
    EXPECT_EQ(accounts.find("Region Norr"), "3020");
}

TEST(Accounts, APlanThatNamesNoneGetsThoseOfItsLabels) {
    const Accounts accounts(dictionaries);
    Plan plan;
    plan.tables.resize(1);
    plan.tables[0].rows.resize(2);
    plan.tables[0].rows[0].label = "Summa intäkter";
    plan.tables[0].rows[1].label = "Bryggan";
    Plan named = plan;
    name_accounts(named, accounts);
    EXPECT_EQ(named.tables[0].rows[0].account, "R");
    EXPECT_EQ(named.tables[0].rows[1].account, std::nullopt);
    plan.tables[0].rows[1].account = "4190";
    name_accounts(plan, accounts);
    EXPECT_EQ(plan.tables[0].rows[0].account, std::nullopt);
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
