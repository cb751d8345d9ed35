#include <gtest/gtest.h>

#include "base/text.h"
#include "layout/layout.h"
#include "paper.h"

namespace planscribe::layout {
namespace {

using Lines = std::vector<std::string>;

/// A document of OCR text; a form feed parts pages, a line end lines.
Document document_of(std::string_view text) {
    Document document;
    for (const std::string& content : split(text, '\f')) {
        Page page;
        page.number = static_cast<int>(document.pages.size()) + 1;
        page.origin = PageOrigin::ocr_text;
        int number = 0;
        for (const std::string& line : split(content, '\n')) {
            ++number;
            for (const std::string& part : split_blanks(line)) {
                Word word;
                word.line = number;
                word.raw = word.text = part;
                page.words.push_back(word);
            }
        }
        document.pages.push_back(std::move(page));
    }
    return document;
}

Lines kept(std::string_view text) {
    const Document document = lay_out(document_of(text));
    Lines found;
    for (const Line& line : document.layout.lines)
        if (!line.furniture) found.push_back(raw_text(document.pages, line.words));
    return found;
}

TEST(Furniture, RunningHeadsAndPageNumbersAre) {
    const Lines wanted{"Första sidan", "har text.", "Andra sidan", "har mer."};
    EXPECT_EQ(kept("Finsam Jösse 1(2)\nFörsta sidan\nhar text.\nSida 1\f"
                   "Finsam Jösse 2(2)\nAndra sidan\nhar mer.\nSida 2"),
              wanted);
    EXPECT_EQ(kept("Text\n\n3 (12)"), Lines{"Text"});
}

TEST(Furniture, ABadlyReadHeadIsStillOne) {
    EXPECT_EQ(kept("Samordningsförbundet Jösse\nett\ntvå\ntre\nfyra\f"
                   "Samordningsforbundet Josse\nfem\nsex\nsju\nåtta")
                  .size(),
              8U);
}

TEST(Furniture, NumbersCountPagesOnlyWhereTheyRunWithThem) {
    const Lines wanted{"ett", "två", "tre"};
    EXPECT_EQ(kept("ett\n1\ftvå\n2\ftre\n3"), wanted);
    const Lines amounts{"ett", "25", "två", "60", "tre", "15"};
    EXPECT_EQ(kept("ett\n25\ftvå\n60\ftre\n15"), amounts);
}

TEST(Furniture, ARowOfMoneyIsNot) {
    EXPECT_EQ(kept("ett\ntvå\ntre\nSumma 1 250 000\ffyra\nfem\nsex\nSumma 1 310 000").size(), 8U);
}

TEST(Furniture, ARowOfMoneyWhoseLabelEndsAnotherPageIsNot) {
    for (const char* amounts : {"-1 160 -1 578", "-85 -90", "35 36 37 38"})
        EXPECT_EQ(kept("ett\ntvå\ntre\nLyktan för unga " + std::string(amounts) +
                       "\ffyra\nfem\nsex\nLyktan för unga")
                      .size(),
                  8U)
            << amounts;
}

TEST(Furniture, WhatRepeatsWithinAPageIsNot) {
    EXPECT_EQ(kept("Budget\nett\ntvå\nBudget\nfem").size(), 5U);
}

}  // namespace
}  // namespace planscribe::layout
