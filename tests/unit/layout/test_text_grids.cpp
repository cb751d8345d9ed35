#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "layout/layout.h"

namespace planscribe::layout {
namespace {

using testing::ElementsAre;

Document ocr_text(const std::vector<std::string>& lines) {
    Document document;
    Page page;
    page.number = 1;
    page.origin = PageOrigin::ocr_text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        int column = 1;
        for (const std::string& text : split_blanks(lines[i])) {
            Word word;
            word.line = static_cast<int>(i) + 1;
            word.column = column++;
            word.raw = word.text = text;
            page.words.push_back(word);
        }
    }
    document.pages.push_back(page);
    return lay_out(std::move(document));
}

std::vector<std::string> cells_of(const Document& document, std::size_t row) {
    std::vector<std::string> cells;
    for (const Ink& cell : document.layout.grids.at(0).rows.at(row).cells)
        cells.push_back(raw_text(document.pages, cell));
    return cells;
}

TEST(TextGrids, CutsAmountsAtTheirUnits) {
    const Document document = ocr_text(
        {"Intäkter 2024 2025", "Staten 1250 000 kr - 45 000 kr", "Summa 1 250 000 kr =45 000 kr"});
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(cells_of(document, 1), ElementsAre("1250 000 kr", "- 45 000 kr"));
    EXPECT_THAT(cells_of(document, 2), ElementsAre("1 250 000 kr", "=45 000 kr"));
}

TEST(TextGrids, CutsAmountsOfLikeLengthWhereNoUnitHelps) {
    const Document document =
        ocr_text({"Kostnader 2024 2025 2026", "Kansli 500 000 500 000 510 000",
                  "Styrelse 100 200 300", "Revision 1 100 000 1 200 000 1 300 000"});
    EXPECT_THAT(cells_of(document, 1), ElementsAre("500 000", "500 000", "510 000"));
    EXPECT_THAT(cells_of(document, 2), ElementsAre("100", "200", "300"));
    EXPECT_THAT(cells_of(document, 3), ElementsAre("1 100 000", "1 200 000", "1 300 000"));
}

TEST(TextGrids, ALabelMayHoldANumberInBrackets) {
    const Document document =
        ocr_text({"Insatser 2024 2025", "Lotsen (beviljad sept -23) -67 500 kr 0 kr",
                  "Summa -67 500 kr 0 kr"});
    EXPECT_THAT(cells_of(document, 1), ElementsAre("-67 500 kr", "0 kr"));
}

TEST(TextGrids, ARowIsNoProseForBeingLong) {
    const Document document = ocr_text(
        {"Insatser 2024 2025 2026",
         "Samverkan kring unga vuxna i hela länet -1 250 000 kr -1 275 000 kr -1 300 000 kr",
         "Summa -1 250 000 kr -1 275 000 kr -1 300 000 kr"});
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(cells_of(document, 1),
                ElementsAre("-1 250 000 kr", "-1 275 000 kr", "-1 300 000 kr"));
}

TEST(TextGrids, AShortRowLeavesItsLastCellsEmpty) {
    const Document document =
        ocr_text({"Insatser 2024 2025 2026", "Lotsen -67 500 kr 0", "Summa -67 500 kr 0 kr 0 kr"});
    EXPECT_THAT(cells_of(document, 1), ElementsAre("-67 500 kr", "0", ""));
}

TEST(TextGrids, ARepeatedHeaderGoesOnWithTheSameGrid) {
    const Document document =
        ocr_text({"Intäkter 2024 2025", "Staten 10 kr 20 kr", "Summa 10 kr 20 kr",
                  "Kostnader 2024 2025", "Revision 5 kr 6 kr", "Övrigt 1 kr 2 kr"});
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_EQ(document.layout.grids[0].rows.size(), 6U);
}

TEST(TextGrids, AYearInAHeadingBeginsNoGrid) {
    EXPECT_TRUE(ocr_text({"Insatser som finansieras 2024", "Lotsen",
                          "Förbundets finansiering 2024: 827 000 kronor"})
                    .layout.grids.empty());
}

}  // namespace
}  // namespace planscribe::layout
