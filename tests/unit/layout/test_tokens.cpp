#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "layout/tokens.h"
#include "paper.h"

namespace planscribe::layout {
namespace {

using test::Paper;
using testing::ElementsAre;

/// The tokens of a typewritten line as "kind:raw", a letter for the kind.
std::vector<std::string> tokens_of(const std::string& text) {
    const std::vector<Page> pages{Paper().print({text}).page()};
    Line line;
    for (int i = 0; i < std::ssize(pages[0].words); ++i) line.words.push_back({0, i});
    std::vector<std::string> told;
    for (const Token& token : tokenize(pages, line))
        told.push_back(std::string(1, "tadul"[static_cast<int>(token.kind)]) + ":" + token.raw);
    return told;
}

TEST(Tokens, JoinGroupsOneBlankApart) {
    EXPECT_THAT(tokens_of("Kansli  1 250 000   - 45 000"),
                ElementsAre("t:Kansli", "a:1 250 000", "a:- 45 000"));
}

TEST(Tokens, BracketsMayCloseBehindTheLastGroup) {
    EXPECT_THAT(tokens_of("Kansli  (828 000)   (1 010 000)   129000)"),
                ElementsAre("t:Kansli", "a:(828 000)", "a:(1 010 000)", "a:129000)"));
}

TEST(Tokens, TheMarkOfAListIsNoAmount) {
    EXPECT_THAT(tokens_of("12) Kansli"), ElementsAre("t:12)", "t:Kansli"));
}

TEST(Tokens, KeepColumnsApart) {
    EXPECT_THAT(tokens_of("Kansli   250   300   -"),
                ElementsAre("t:Kansli", "a:250", "a:300", "d:-"));
}

TEST(Tokens, TakeTheUnitBehindAnAmount) {
    EXPECT_THAT(tokens_of("Bank  5 000 kr   12,5 %"),
                ElementsAre("t:Bank", "a:5 000 kr", "a:12,5 %"));
}

TEST(Tokens, DatesAndRangesAreText) {
    EXPECT_THAT(tokens_of("2024-03-08  2025-2027  v.45  16-64"),
                ElementsAre("t:2024-03-08", "t:2025-2027", "t:v.45", "t:16-64"));
}

TEST(Tokens, ADigitReadAsALetterIsStillAnAmount) {
    EXPECT_THAT(tokens_of("Bank  1O5  l2"), ElementsAre("t:Bank", "a:1O5", "t:l2"));
}

TEST(Tokens, YearsAreKnown) {
    Token token{TokenKind::amount, {}, {}, "2024"};
    EXPECT_TRUE(is_year(token));
    token.raw = "1 988";
    EXPECT_FALSE(is_year(token));
    token.raw = "2 024";
    EXPECT_FALSE(is_year(token));
}

}  // namespace
}  // namespace planscribe::layout
