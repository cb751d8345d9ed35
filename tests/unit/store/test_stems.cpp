#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "store/stems.h"

namespace planscribe::store {
namespace {

using testing::ElementsAre;

TEST(Stemmer, GivesOneStemForAllFormsOfAWord) {
    Stemmer stemmer;
    for (const char* forms :
         {"Insats insatsen INSATSER insatserna insatsernas",
          "förbund förbundet förbunden förbundets", "ohälsa ohälsan ohälsans",
          "budget budgeten budgetens budgetar", "år året åren årets", "mål målet målen målens",
          "kommun kommunen kommuner kommunernas", "ekonomi ekonomin",
          "deltagare deltagaren deltagarna deltagarnas", "bidrag bidraget bidragen",
          "verksamhet verksamheten verksamheternas", "styrelse styrelsen styrelserna",
          "psykisk psykiska psykiskt", "arbete arbetet arbeten", "samverkan samverkans",
          "kostnad kostnaden kostnader kostnaderna", "plan planen planer planerna"}) {
        const auto stems = stemmer.stems(forms);
        EXPECT_THAT(stems, testing::Each(stems.front())) << forms;
    }
}

TEST(Stemmer, PartsDifferentWords) {
    Stemmer stemmer;
    const auto stems = stemmer.stems(
        "insats förbund ohälsa hälsa budget år mål kommun ekonomi deltagare bidrag verksamhet "
        "styrelse psykisk arbete samverkan kostnad plan region stat person medel den det en ett");
    EXPECT_EQ(std::set<std::string>(stems.begin(), stems.end()).size(), stems.size());
}

TEST(Stemmer, TakesLettersAndDigitsAlone) {
    Stemmer stemmer;
    EXPECT_THAT(stemmer.stems("psyko-sociala  »1 250 tkr«\t(§7)"),
                ElementsAre("psyko", "social", "1", "250", "tkr", "7"));
    EXPECT_THAT(stemmer.stems(" –!"), testing::IsEmpty());
    EXPECT_THAT(stemmer.stems("a\u030Ar \xFF ö"), ElementsAre("år", "ö"));
}

TEST(Stemmer, CutsLongWordsBetweenCharacters) {
    Stemmer stemmer;
    std::string word = "x";
    for (int i = 0; i < 100; ++i) word += "ö";
    const auto stems = stemmer.stems(word);
    EXPECT_EQ(stems.at(0).size(), 63U);
}

}  // namespace
}  // namespace planscribe::store
