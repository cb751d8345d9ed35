#include <gtest/gtest.h>

#include "repair/brackets.h"
#include "repair/plain_text.h"

namespace planscribe::repair {
namespace {

std::string mended(const std::string& text) {
    const PlainText plain(text);
    std::vector<Page> pages = plain.pages();
    mend_brackets(pages);
    return plain.written(pages);
}

TEST(Brackets, AreRoundWhenTheyCloseRound) {
    EXPECT_EQ(mended("Anna Ek [ordförande)"), "Anna Ek (ordförande)");
    EXPECT_EQ(mended("i åldern [16-64 år), som"), "i åldern (16-64 år), som");
    EXPECT_EQ(mended("lagen [2003:1210J om"), "lagen (2003:1210) om");
}

TEST(Brackets, StaySquareWhenTheyCloseSquare) {
    EXPECT_EQ(mended("se [bilaga 1] och (2)"), "se [bilaga 1] och (2)");
    EXPECT_EQ(mended("se [bilaga (1)"), "se [bilaga (1)");
    EXPECT_EQ(mended("[HEJ och [J"), "[HEJ och [J");
}

}  // namespace
}  // namespace planscribe::repair
