#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::string form(std::string_view word) {
    return skeleton(word, vocabulary().lookalikes);
}

bool stem_fits(std::string_view text, std::string_view stem) {
    const auto tokens = tokens_of(text);
    return stem_at_start(skeletons(tokens), stem).has_value();
}

TEST(Skeleton, ForgetsCaseAccentsAndPunctuation) {
    EXPECT_EQ(form("Mål:"), form("mal"));
    EXPECT_EQ(form("(Ordf.)"), form("ordf"));
    EXPECT_EQ(form("”Särskilt”"), form("sarskilt"));
}

TEST(Skeleton, UnitesLettersThatScansConfuse) {
    EXPECT_EQ(form("MåI"), form("Mål"));
    EXPECT_EQ(form("l<ommun"), form("kommun"));
    EXPECT_EQ(form("6vrigt"), form("övrigt"));
}

TEST(Skeleton, KeepsTheDigitsOfANumber) {
    EXPECT_EQ(form("2016"), "2016");
}

TEST(FitAtStart, AllowsOneEditForEachSixLetters) {
    const auto words = tokens_of("Verksamhetsigare: Region");
    const auto fit = fit_at_start(words, form("verksamhetsägare"));
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->words, 1u);
    EXPECT_FALSE(fit_at_start(tokens_of("Mål"), form("sal")));
    EXPECT_FALSE(fit_at_start(tokens_of("Medarbetare"), form("medparter")));
}

TEST(FitAtStart, SeesThroughSplitAndJoinedWords) {
    EXPECT_EQ(fit_at_start(tokens_of("Med parter: Säffle"), form("medparter"))->words, 2u);
    EXPECT_TRUE(fit_at_start(tokens_of("Viceordförande"), form("vice") + form("ordförande")));
}

TEST(StemAtStart, LetsTheLastWordGoOn) {
    EXPECT_TRUE(stem_fits("kostnaderna", form("kostnad")));
    EXPECT_TRUE(stem_fits("egna kapitalet", form("egna") + form("kapital")));
    EXPECT_FALSE(stem_fits("insatskostnader", form("kostnad")));
}

}  // namespace
}  // namespace planscribe::extract
