#include <gtest/gtest.h>

#include "ocr/blanks.h"

namespace planscribe::ocr {
namespace {

/// Digits as black bars, 10 wide (a 1: `one`) and 40 high, with the given white gaps between them.
struct Bars {
    Image image{400, 60, 300, std::vector<std::uint8_t>(400 * 60, 255)};
    std::vector<Word> words{1};

    Bars(const std::string& digits, const std::vector<int>& gaps, int one = 10) {
        int x = 20;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const int width = digits[i] == '1' ? one : 10;
            for (int y = 10; y < 50; ++y)
                for (int dx = 0; dx < width; ++dx)
                    image.pixels[static_cast<std::size_t>(y * 400 + x + dx)] = 0;
            x += width + (i < gaps.size() ? gaps[i] : 0);
        }
        words[0].box = {20, 10, x - 20, 40};
        words[0].raw = words[0].text = digits;
    }
};

TEST(LostBlanks, AreFoundWhereTheInkShowsThem) {
    Bars bars("1250000", {18, 5, 5, 18, 5, 5});
    find_lost_blanks(bars.image, bars.words);
    EXPECT_EQ(bars.words[0].text, "1 250 000");
    EXPECT_EQ(bars.words[0].raw, "1250000");
    ASSERT_EQ(bars.words[0].changes.size(), 1U);
    EXPECT_EQ(bars.words[0].changes[0].from, "1250000");
}

TEST(LostBlanks, EvenDigitsStayTogether) {
    Bars bars("1250", {6, 5, 5});
    find_lost_blanks(bars.image, bars.words);
    EXPECT_EQ(bars.words[0].text, "1250");
    EXPECT_TRUE(bars.words[0].changes.empty());
}

TEST(LostBlanks, TheWhiteBesideANarrowOneIsNone) {
    Bars bars("1250", {12, 8, 8}, 4);
    find_lost_blanks(bars.image, bars.words);
    EXPECT_EQ(bars.words[0].text, "1250");
    Bars apart("1250", {22, 8, 8}, 4);
    find_lost_blanks(apart.image, apart.words);
    EXPECT_EQ(apart.words[0].text, "1 250");
}

TEST(LostBlanks, TouchingDigitsDecideNothing) {
    Bars bars("1250", {18, 0, 5});
    find_lost_blanks(bars.image, bars.words);
    EXPECT_EQ(bars.words[0].text, "1250");
}

TEST(LostBlanks, YearsAreLeftAlone) {
    Bars bars("2024", {18, 5, 5});
    find_lost_blanks(bars.image, bars.words);
    EXPECT_EQ(bars.words[0].text, "2024");
}

}  // namespace
}  // namespace planscribe::ocr
