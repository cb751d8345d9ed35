#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(TextLines, ABlankLineIsAGap) {
    const auto lines = lines_of("Ett\nTvå\n\nTre\fFyra");
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_FALSE(lines[1].gap_before);
    EXPECT_TRUE(lines[2].gap_before);
    EXPECT_TRUE(lines[3].gap_before) << "a new page";
    EXPECT_EQ(lines[3].page, 1);
}

TEST(TextLines, MoreWhiteThanUsualIsAGap) {
    const auto lines = lines_of(test::boxed_document(
        {{"ett", 100, 100}, {"två", 100, 160}, {"tre", 100, 220}, {"fyra", 100, 320}}));
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_FALSE(lines[2].gap_before);
    EXPECT_TRUE(lines[3].gap_before);
}

TEST(TextLines, WideGapsPartColumns) {
    const auto boxed =
        lines_of(test::boxed_document({{"Olle Svärd", 100, 100}, {"Region Dalarna", 900, 100}}));
    ASSERT_EQ(boxed.size(), 1u);
    const auto parts = split_at_gaps(boxed[0].tokens);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(text_of(parts[1]), "Region Dalarna");
    EXPECT_EQ(split_at_gaps(tokens_of("Olle Svärd     Region Dalarna")).size(), 2u);
    EXPECT_EQ(split_at_gaps(tokens_of("Olle Svärd  Region Dalarna")).size(), 1u);
}

TEST(TextLines, TheEdgeOfThePaperIsNoWord) {
    const auto lines = lines_of(test::boxed_document({{"Akademin", 100, 100}, {"|", 900, 100}}));
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(text_of(lines[0].tokens), "Akademin");
    EXPECT_EQ(tokens_of("Akademin |").size(), 2u) << "may be a letter of an OCR text";
}

TEST(TextLines, ARepairedWordWithABlankMakesTwoTokens) {
    Document document = test::text_document("Attunder året");
    document.pages[0].words[0].text = "Att under";
    const auto lines = lines_of(document);
    ASSERT_EQ(lines[0].tokens.size(), 3u);
    EXPECT_EQ(ink_of(lines[0].tokens).size(), 2u);
}

TEST(TextLines, RowsOfGridsAreMarked) {
    Document document = test::text_document("Summa 12\nText");
    test::make_grid(document, 0, 1);
    const auto lines = lines_of(document);
    EXPECT_TRUE(lines[0].in_grid);
    EXPECT_FALSE(lines[1].in_grid);
}

TEST(TextOf, MakesAWordBrokenAtTheEndOfALineWhole) {
    const auto broken = lines_of("stöd till arbets-\nlösa personer");
    EXPECT_EQ(text_of(tokens_of(broken)), "stöd till arbetslösa personer");
    const auto joined = lines_of("bidrags-\noch ersättningsfrågor");
    EXPECT_EQ(text_of(tokens_of(joined)), "bidrags- och ersättningsfrågor");
}

TEST(Core, TakesPunctuationFromBothEnds) {
    EXPECT_EQ(core("(ordf.),"), "ordf");
    EXPECT_EQ(core("”Bryggan”"), "Bryggan");
    EXPECT_EQ(core("--"), "");
}

}  // namespace
}  // namespace planscribe::extract
