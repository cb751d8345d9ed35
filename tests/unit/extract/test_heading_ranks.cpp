#include "extract/heading_ranks.h"

#include <gtest/gtest.h>

#include "example.h"
#include "extract/initiatives.h"

namespace planscribe::extract {
namespace {

/// Sets the words at height `y` of the page in letters so many pixels high.
void set(Document& document, int y, int height) {
    for (Word& word : document.pages[0].words)
        if (word.box.y == y) word.box.height = height;
}

TEST(HeadingRanks, NumbersTellFirst) {
    const auto lines = lines_of("5. Insatser\n5.1 Verkstan\n6. Mål\nVägen");
    const HeadingRanks ranks(lines);
    EXPECT_TRUE(ranks.stands_above(0, 1));
    EXPECT_TRUE(ranks.stands_above(2, 3));
    EXPECT_FALSE(ranks.stands_above(0, 2));
    EXPECT_FALSE(ranks.stands_above(3, 0));
}

TEST(HeadingRanks, ThenTheHeightOfTheType) {
    Document document = test::boxed_document({{"Insatser", 100, 100},
                                              {"Verkstan gör gott", 100, 200},
                                              {"Den är till för oss alla", 100, 300},
                                              {"Mål", 100, 400}});
    set(document, 100, 60);
    set(document, 400, 60);
    const auto lines = lines_of(document);
    const HeadingRanks ranks(lines);
    EXPECT_TRUE(ranks.stands_above(3, 1));
    EXPECT_FALSE(ranks.stands_above(3, 0));
}

TEST(HeadingRanks, InkIsHigherWhereLettersGoBelowTheLine) {
    Document document = test::boxed_document({{"Svea", 100, 100},
                                              {"Figur", 100, 200},
                                              {"en", 100, 300},
                                              {"Fin fisk gör mer", 100, 400}});
    set(document, 200, 51);  // a capital of 40 pixels, and the tail of the g
    set(document, 300, 29);
    for (Word& word : document.pages[0].words)
        if (word.raw == "mer") word.box.height = 29;
    const auto lines = lines_of(document);
    const HeadingRanks ranks(lines);
    EXPECT_FALSE(ranks.stands_above(1, 0));
    EXPECT_FALSE(ranks.stands_above(0, 2));
}

TEST(HeadingRanks, AHeadingAboveTheNamesEndsTheListOfInitiatives) {
    Document document = test::boxed_document(
        {{"Insatser", 100, 100},
         {"Verkstan", 100, 200},
         {"Dalby kommun driver Verkstan tillsammans med Region Midsjö.", 100, 300},
         {"Kostnaden är 90 000 kr.", 100, 360},
         {"Övergripande mål", 100, 500},
         {"- Fler ska få arbete.", 100, 600}});
    set(document, 100, 60);
    set(document, 500, 60);
    const auto found = read_initiatives(lines_of(document), 2031, vocabulary());
    ASSERT_EQ(found.records.size(), 1u);
    EXPECT_TRUE(found.records[0].goals.empty());
    EXPECT_EQ(found.lines[0].second, 4u);
}

}  // namespace
}  // namespace planscribe::extract
