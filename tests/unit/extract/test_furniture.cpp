#include "extract/furniture.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::vector<std::string> kept(std::string_view text) {
    TextLines lines = lines_of(text);
    mark_furniture(lines);
    std::vector<std::string> found;
    for (const TextLine& line : without_furniture(lines)) found.push_back(text_of(line.tokens));
    return found;
}

TEST(Furniture, RunningHeadsAndPageNumbersGo) {
    const std::vector<std::string> wanted{"Första sidan", "har text.", "Andra sidan", "har mer."};
    EXPECT_EQ(kept("Finsam Jösse 1(2)\nFörsta sidan\nhar text.\nSida 1\f"
                   "Finsam Jösse 2(2)\nAndra sidan\nhar mer.\nSida 2"),
              wanted);
    EXPECT_EQ(kept("Text\n\n3 (12)"), std::vector<std::string>{"Text"});
}

TEST(Furniture, WhatRepeatsWithinAPageStays) {
    EXPECT_EQ(kept("Budget\nett\ntvå\nBudget\nfem").size(), 5u);
}

TEST(Furniture, TheFirstLineKeptOfAPageHasAGap) {
    TextLines lines = lines_of("Huvud\nett\ntvå\ntre\nfyra\fHuvud\nfem\nsex\nsju\nåtta");
    mark_furniture(lines);
    const TextLines kept = without_furniture(lines);
    ASSERT_EQ(kept.size(), 8u);
    EXPECT_TRUE(kept[4].gap_before);
}

}  // namespace
}  // namespace planscribe::extract
