#include <gtest/gtest.h>

#include "drawn_page.h"
#include "scan/pdf_text.h"

namespace planscribe::scan {
namespace {

std::string xhtml(const std::string& words) {
    return "<html><head><title>a < b & c</title></head><body><doc><page width=\"100\">" + words +
           "</page></doc></body></html>";
}

std::string word(const std::string& text, int x, int y) {
    return "<word xMin=\"" + std::to_string(x) + "\" yMin=\"" + std::to_string(y) + "\" xMax=\"" +
           std::to_string(x + 10) + "\" yMax=\"" + std::to_string(y + 12) + "\">" + text +
           "</word>";
}

std::vector<Word> layer(const std::vector<std::string>& texts) {
    std::vector<Word> words;
    for (const std::string& text : texts) {
        Word word;
        word.raw = text;
        word.box = {0, 0, 100, 20};
        words.push_back(word);
    }
    return words;
}

TEST(PdfText, ScalesBoxesAndCountsLines) {
    const auto words = parse_words(
        xhtml(word("1&amp;2", 10, 20) + word("tre", 30, 22) + word("fyra", 10, 40)), 144, 200, 200);
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0].raw, "1&2");
    EXPECT_EQ(words[0].box, (Box{20, 40, 20, 24}));
    EXPECT_EQ(words[1].line, 1);
    EXPECT_EQ(words[2].line, 2);
}

TEST(PdfText, KeepsWordsOnThePageAndLeavesOutTheRest) {
    const auto words = parse_words(
        xhtml(word("off", 500, 20) + word(" ", 10, 20) + word("edge", 95, 20)), 72, 100, 100);
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0].box, (Box{95, 20, 5, 12}));
}

TEST(PdfText, SurvivesBrokenInput) {
    for (const char* text :
         {"", "<doc>", "</doc><doc>", "<doc><page><word xMin=\"x\">\x01\xff</word>",
          "<doc><page><word xMin=\"1e999\" yMin=\"nan\">a</word></page></doc>"})
        EXPECT_TRUE(parse_words(text, 300, 100, 100).empty()) << text;
}

TEST(PdfText, TrustsWordsAndNumbers) {
    EXPECT_TRUE(trustworthy(layer({"Medel", "från", "staten", "1", "250", "000"})));
    EXPECT_TRUE(trustworthy(layer({"12", "500", "-4"})));
    std::vector<std::string> table{"Resultatbudget", "Försäkringskassan", "Landstinget"};
    for (int i = 0; i < 100; ++i) table.insert(table.end(), {"550", "tkr"});
    EXPECT_TRUE(trustworthy(layer(table)));
}

TEST(PdfText, DistrustsWhatNoOneCanRead) {
    EXPECT_FALSE(trustworthy({}));
    EXPECT_FALSE(trustworthy(layer({"\uFFFD\uFFFD\uFFFD", "a"})));
    EXPECT_FALSE(trustworthy(layer({"\uE001\uE002\uE003", "plan"})));
    EXPECT_FALSE(trustworthy(layer(std::vector<std::string>(12, "m"))));
    EXPECT_FALSE(trustworthy(layer(std::vector<std::string>(12, "bdfgkl"))));
}

TEST(PdfText, MeasuresTheInkUnderItsWords) {
    Image page{100, 100, 300, std::vector<std::uint8_t>(10'000, 255)};
    EXPECT_EQ(explained_ink({}, page), 1);
    for (std::size_t i = 0; i < 1000; ++i) page.pixels[i] = 0;
    EXPECT_EQ(explained_ink({}, page), 0);
    Word word;
    word.box = {0, 0, 50, 20};
    EXPECT_DOUBLE_EQ(explained_ink({word}, page), 0.5);
}

}  // namespace
}  // namespace planscribe::scan
