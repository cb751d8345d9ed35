#include "extract/torn_numbers.h"

#include <gtest/gtest.h>

namespace planscribe::extract {
namespace {

/// Words of one line, digits 20 wide, each with where it begins.
bool torn(const std::vector<std::pair<std::string, int>>& words) {
    std::vector<Page> pages(1);
    Ink ink;
    for (const auto& [text, x] : words) {
        Word word;
        word.raw = word.text = text;
        word.box = {x, 100, 20 * static_cast<int>(text.size()), 30};
        ink.push_back({0, static_cast<int>(pages[0].words.size())});
        pages[0].words.push_back(word);
    }
    return is_torn(pages, ink);
}

TEST(TornNumbers, AGroupOfThousandsThatIsMissingLeavesAHole) {
    EXPECT_TRUE(torn({{"4", 0}, {"000", 100}}));
    EXPECT_TRUE(torn({{"-4", 0}, {"080", 60}, {"000", 210}}));
}

TEST(TornNumbers, BlanksAreNoHoles) {
    EXPECT_FALSE(torn({{"4", 0}, {"080", 30}, {"000", 100}}));
    EXPECT_FALSE(torn({{"4", 0}, {"080", 45}, {"000", 130}}));
}

TEST(TornNumbers, ASignAndAUnitMayStandFarOff) {
    EXPECT_FALSE(torn({{"-", 0}, {"080", 100}, {"kr", 300}}));
}

TEST(TornNumbers, WithoutBoxesNothingIsKnown) {
    Page page;
    page.words.resize(2);
    page.words[0].raw = "4";
    page.words[1].raw = "000";
    EXPECT_FALSE(is_torn({page}, {{0, 0}, {0, 1}}));
}

}  // namespace
}  // namespace planscribe::extract
