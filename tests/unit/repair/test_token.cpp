#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "repair/token.h"

namespace planscribe::repair {
namespace {

using testing::ElementsAre;

class Token : public testing::Test {
protected:
    /// The pieces, words in angle quotes.
    std::vector<std::string> pieces(std::string_view token) const {
        std::vector<std::string> shown;
        for (const Piece& piece : cut(token, confusions_))
            shown.push_back(piece.word ? "»" + piece.text + "«" : piece.text);
        return shown;
    }

private:
    Confusions confusions_{PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv"};
};

TEST_F(Token, LosesItsPunctuation) {
    EXPECT_THAT(pieces("(stöd),"), ElementsAre("(", "»stöd«", "),"));
    EXPECT_THAT(pieces("”Mål”."), ElementsAre("”", "»Mål«", "”."));
}

TEST_F(Token, IsPartedAtHyphensAndSlashes) {
    EXPECT_THAT(pieces("insats/projekt-"), ElementsAre("»insats«", "/", "»projekt«", "-"));
    EXPECT_THAT(pieces("e-post"), ElementsAre("»e«", "-", "»post«"));
}

TEST_F(Token, KeepsMarksThatMayBeLetters) {
    EXPECT_THAT(pieces("&r"), ElementsAre("»&r«"));
    EXPECT_THAT(pieces("ö\\,rig,"), ElementsAre("»ö\\,rig«", ","));
}

TEST_F(Token, TakesClosingMarksBeforeAWordForLetters) {
    EXPECT_THAT(pieces("(;enom"), ElementsAre("»(;enom«"));
    EXPECT_THAT(pieces("!,ar"), ElementsAre("»!,ar«"));
    EXPECT_THAT(pieces("(inte"), ElementsAre("(", "»inte«"));
}

TEST_F(Token, WithoutLettersHasNoWord) {
    EXPECT_THAT(pieces("&"), ElementsAre("&"));
    EXPECT_THAT(pieces("---"), ElementsAre("---"));
    EXPECT_TRUE(pieces("").empty());
}

TEST_F(Token, IsTheSumOfItsPieces) {
    const Confusions confusions(PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv");
    for (const char* token : {"«a/b-c»", "l<|}-", "(;en,om", "a\u0308rende", "-/–—", "...x..."}) {
        std::string sum;
        for (const Piece& piece : cut(token, confusions)) sum += piece.text;
        EXPECT_EQ(sum, token);
    }
}

}  // namespace
}  // namespace planscribe::repair
