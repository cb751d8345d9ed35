#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "grids.h"
#include "layout/layout.h"
#include "paper.h"

namespace planscribe::layout {
namespace {

using test::document_of;
using test::headers_of;
using test::Paper;
using test::rows_of;
using test::rows_on;
using testing::ElementsAre;

TEST(BoxedGrids, ReadsColumnsUnderTheirYears) {
    Paper paper;
    paper.print({"Budget i kronor", "                     2024        2025",
                 "Staten            750 000   1 750 000", "Regionen          375 000     875 000",
                 "Summa           1 125 000   2 625 000"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    const Grid& grid = document.layout.grids[0];
    EXPECT_EQ(raw_text(document.pages, grid.title), "Budget i kronor");
    EXPECT_THAT(headers_of(document, grid), ElementsAre("2024", "2025"));
    EXPECT_THAT(rows_of(document, grid),
                ElementsAre(ElementsAre("Staten", "750 000", "1 750 000"),
                            ElementsAre("Regionen", "375 000", "875 000"),
                            ElementsAre("Summa", "1 125 000", "2 625 000")));
}

TEST(BoxedGrids, AMarkBehindTheAmountsIsADashReadBadly) {
    Paper paper;
    paper.print({"               Utfall 2022    Budget 2023",
                 "Staten             500           600", "Till övers         100            :"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(
        rows_of(document, document.layout.grids[0]),
        ElementsAre(ElementsAre("Staten", "500", "600"), ElementsAre("Till övers", "100", ":")));
}

TEST(BoxedGrids, GoesOnBehindHeadFootAndRepeatedHeader) {
    Paper first(1), second(2), third(3);
    first.print({"Finsam Jösse", "", "Budget", "Belopp i kr           2022       2023",
                 "Staten                 500        600", "Regionen               250        300",
                 "", "1"});
    second.print({"Finsam Jösse", "", "Belopp i kr           2022       2023",
                  "Kommunen               250        300", "Summa                1 000      1 200",
                  "", "2"});
    third.print({"Finsam Jösse", "", "Till sist står text på en egen rad.", "", "3"});
    const Document document = lay_out(document_of({first.page(), second.page(), third.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(
        rows_of(document, document.layout.grids[0]),
        ElementsAre(ElementsAre("Belopp i kr", "", ""), ElementsAre("Staten", "500", "600"),
                    ElementsAre("Regionen", "250", "300"), ElementsAre("Kommunen", "250", "300"),
                    ElementsAre("Summa", "1 000", "1 200")));
}

TEST(BoxedGrids, ATitleOnTheNextPageBeginsAnother) {
    Paper first(1), second(2);
    first.print({"Budget", "                       2022       2023",
                 "Staten                 500        600", "Regionen               250        300"});
    second.print({"Balans", "                       2022       2023",
                  "Fordringar             250        300",
                  "Bank                 1 000      1 200"});
    EXPECT_EQ(lay_out(document_of({first.page(), second.page()})).layout.grids.size(), 2U);
}

TEST(BoxedGrids, KeepsBlankCellsAndHeadings) {
    Paper paper;
    paper.print({"               Utfall 2022    Budget 2023", "Intäkter",
                 "Staten             500           600", "Övrigt                            20",
                 "Kostnader", "Revision           -30           -35"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(headers_of(document, document.layout.grids[0]),
                ElementsAre("Utfall 2022", "Budget 2023"));
    EXPECT_THAT(rows_of(document, document.layout.grids[0]),
                ElementsAre(ElementsAre("Intäkter", "", ""), ElementsAre("Staten", "500", "600"),
                            ElementsAre("Övrigt", "", "20"), ElementsAre("Kostnader", "", ""),
                            ElementsAre("Revision", "-30", "-35")));
}

TEST(BoxedGrids, GoesOnOverThePageBreak) {
    Paper first(1), second(2);
    first.print({"                2024      2025", "Staten       750 000   760 000",
                 "Regionen     375 000   380 000"});
    second.print({"", "Kommunen     375 000   380 000", "Summa      1 500 000 1 520 000"});
    const Document document = lay_out(document_of({first.page(), second.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_EQ(document.layout.grids[0].rows.size(), 4U);
}

TEST(BoxedGrids, AmountsInProseAreNoTable) {
    Paper paper;
    paper.print({"Staten betalar 750 000 kronor och regionen hälften så mycket, 375 000",
                 "kronor. Kommunerna svarar för återstoden, som även den är 375 000",
                 "kronor. Bidragen har ökat med 15 000 kronor sedan förra året."});
    EXPECT_TRUE(lay_out(document_of({paper.page()})).layout.grids.empty());
}

TEST(BoxedGrids, ASentenceThatEndsWithAnAmountAboveAMarkIsNoTable) {
    Paper paper;
    paper.print(
        {"medlemmarnas sammanlagda bidrag till driften och kostnader till  2 740 000 kronor",
         "under 2020.   :"});
    EXPECT_TRUE(lay_out(document_of({paper.page()})).layout.grids.empty());
}

TEST(BoxedGrids, ATableOfContentsIsNoGrid) {
    Paper paper;
    paper.print({"Inledning                      2", "Styrelsen                      3",
                 "Budget                         9"});
    EXPECT_TRUE(lay_out(document_of({paper.page()})).layout.grids.empty());
}

TEST(BoxedGrids, DatesAndRangesAreNoAmounts) {
    Paper paper;
    paper.print({"Beslutad           2023-11-23", "Gäller             2024-2026"});
    EXPECT_TRUE(lay_out(document_of({paper.page()})).layout.grids.empty());
}

TEST(BoxedGrids, TornRowsComeOutWhole) {
    Paper paper;
    paper.print({"                2024", "Styrelse      82 000", "Revision      30 000"});
    Page page = paper.page();
    for (Word& word : page.words)  // an engine that reads columns one after the other
        if (word.box.x > 300) word.line += 100;
    std::ranges::stable_sort(page.words, {}, &Word::line);
    const Document document = lay_out(document_of({page}));
    EXPECT_EQ(document.layout.lines.size(), 3U);
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(rows_of(document, document.layout.grids[0]),
                ElementsAre(ElementsAre("Styrelse", "82 000"), ElementsAre("Revision", "30 000")));
}

TEST(Layout, EveryWordStandsInOneLine) {
    Paper paper;
    paper.print({"Verksamhetsplan 2024", "", "Styrelsen leder förbundet."});
    const Document document = lay_out(document_of({paper.page()}));
    EXPECT_THAT(check(document), testing::IsEmpty());
    EXPECT_EQ(document.layout.lines.size(), 2U);
}

TEST(Layout, AnEmptyDocumentHasNoLines) {
    EXPECT_TRUE(lay_out(document_of({Page{}})).layout.lines.empty());
}

TEST(BoxedGrids, ASignOnATypewritersPitchBelongsToItsNumber) {
    const auto rows =
        rows_on({"                2008       2009", "Insatser     - 3 935    - 3 560",
                 "Kansli       - 1 184    - 1 189", "Resultat        - 95        319"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows, ElementsAre(ElementsAre("Insatser", "- 3 935", "- 3 560"),
                                  ElementsAre("Kansli", "- 1 184", "- 1 189"),
                                  ElementsAre("Resultat", "- 95", "319")));
}

TEST(BoxedGrids, WhatWasMisreadBeyondRecognitionStaysACell) {
    const auto rows = rows_on(
        {"                2024     2025     2026", "Staten           750      760      770",
         "Revision           a      SIN      =JZ", "Bank           sI02    4 819    4 990",
         "Regionen         375      [0]      «85", "Summa          1 125    1 136    1 155"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows, ElementsAre(ElementsAre("Staten", "750", "760", "770"),
                                  ElementsAre("Revision", "a", "SIN", "=JZ"),
                                  ElementsAre("Bank", "sI02", "4 819", "4 990"),
                                  ElementsAre("Regionen", "375", "[0]", "«85"),
                                  ElementsAre("Summa", "1 125", "1 136", "1 155")));
}

TEST(BoxedGrids, TheLastRowMayEndWithWhatWasMisreadBeyondRecognition) {
    EXPECT_THAT(rows_on({"Staten         3 080   2 920", "Regionen       1 540   1 460",
                         "UB kapital     2 243     FÄR", "Tillsammans bidrar alla."}),
                ElementsAre(ElementsAre("Staten", "3 080", "2 920"),
                            ElementsAre("Regionen", "1 540", "1 460"),
                            ElementsAre("UB kapital", "2 243", "FÄR")));
}

TEST(BoxedGrids, ProseBelowATableIsNoRowThoughItHoldsAnAmountBelowAColumn) {
    EXPECT_EQ(rows_on({"Staten                        3 080", "Regionen                      1 540",
                       "De beräknas till 660 tkr och till 1 940 tkr."})
                  .size(),
              2U);
}

TEST(BoxedGrids, TheHeaderOfTheNextTableIsNoRowOfScraps) {
    Paper paper;
    paper.print({"                 2024      2025", "Staten          1 506     1 536",
                 "Regionen        1 566     1 536", "Belopp i tkr  Prognos    Budget",
                 "                 2024      2025", "Bank            1 607     1 979",
                 "Summa           1 935     2 208"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_FALSE(document.layout.grids.empty());
    EXPECT_THAT(rows_of(document, document.layout.grids[0])[1],
                ElementsAre("Regionen", "1 566", "1 536"));
    for (const GridRow& row : document.layout.grids[0].rows)
        for (const Ink& cell : row.cells) EXPECT_NE(raw_text(document.pages, cell), "Prognos");
}

TEST(BoxedGrids, ZerosWithTheirUnitAreCells) {
    const auto rows = rows_on({"                2024     2025", "Staten        750 kr   760 kr",
                               "Kostnader     750 kr   760 kr", "Resultat         Okr     O kr"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows.back(), ElementsAre("Resultat", "Okr", "O kr"));
}

TEST(BoxedGrids, ALongLabelNeedsNoWideGapBeforeItsAmount) {
    const auto rows = rows_on({"                                Budget 2011    Plan 2012",
                               "Arena Vik (etapp 2)               (760 000)    (755 000)",
                               "Summa verksamhetens kostnader  (12 520 000) (12 520 000)",
                               "Verksamhetens resultat                    0            0"});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows[0], ElementsAre("Arena Vik (etapp 2)", "(760 000)", "(755 000)"));
    EXPECT_THAT(rows[1],
                ElementsAre("Summa verksamhetens kostnader", "(12 520 000)", "(12 520 000)"));
}

TEST(BoxedGrids, AMarkReadAsANumberIsNoColumn) {
    EXPECT_EQ(
        rows_on({"Kronor          Andel      Budget 2013", "Staten          50 46      1 564 000",
                 "Landstinget     25 96        782 000",
                 "Kommunerna      25 46        782 000"})[2],
        (std::vector<std::string>{"Landstinget", "25 96", "782 000"}));
}

TEST(BoxedGrids, TheFirstRowMayEndWithAScrap) {
    const auto rows = rows_on({"Tillgångar", "                    2018        2017        2016",
                               "Fordringar           388         180     FR fa 5",
                               "Likvida            5 276       5 593       4 452",
                               "Summa              5 664       5 773       4 723"});
    EXPECT_EQ(rows[0].at(0), "Fordringar");
    EXPECT_EQ(rows[0].at(2), "180");
}

TEST(BoxedGrids, TablesThatStandAbreastArePartedByTheWhiteBetweenThem) {
    Paper paper;
    paper.print({"Budget                            Insatser",
                 "(tkr)            Budget 2022      Insats           Budget 2022",
                 "Staten                 7 317      Akademin               1 739",
                 "Regionen               3 659      Unga vuxna",
                 "Kommunen               3 658      Mellby                 2 655",
                 "Summa                 14 634      Verket                 1 870",
                 "Insatser               6 264      Summa                  6 264",
                 "Kansli                 8 370", "Kostnader             14 634", "",
                 "Medel som inte förbrukas under året förs över till det egna kapitalet."});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    const auto left = rows_of(document, document.layout.grids[0]);
    const auto right = rows_of(document, document.layout.grids[1]);
    EXPECT_EQ(left.at(1), (std::vector<std::string>{"Staten", "7 317"}));
    EXPECT_EQ(left.back(), (std::vector<std::string>{"Kostnader", "14 634"}));
    EXPECT_EQ(right.at(1), (std::vector<std::string>{"Akademin", "1 739"}));
    EXPECT_EQ(right.back(), (std::vector<std::string>{"Summa", "6 264"}));
}

TEST(BoxedGrids, ARowMayEndWithSeveralScraps) {
    EXPECT_EQ(rows_on({"Budget i mkr", "              2024    2025    2026    2027",
                       "Summa          2,8     2,7      Xr       a",
                       "Insatser       2,1     2,1     2,1     2,1",
                       "Kansli         0,6     0,6     0,6     0,6"})[0],
              (std::vector<std::string>{"Summa", "2,8", "2,7", "Xr", "a"}));
}

TEST(BoxedGrids, CellsOfNarrowColumnsFollowTheirLabelClosely) {
    const auto rows = rows_on({"                              2024       2025       2026",
                               "Bidrag från staten       3.480 tkr  3.360 tkr  3.480 tkr",
                               "Rehabiliteringsinsatser  5.751 tkr  4.942 tkr  6.203 tkr",
                               "Sjömärket                2.625 tkr  1.044 tkr  1.083 tkr"});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows[1],
                ElementsAre("Rehabiliteringsinsatser", "5.751 tkr", "4.942 tkr", "6.203 tkr"));
}

TEST(BoxedGrids, ALabelMayBreakBehindAnAbbreviation) {
    const auto rows =
        rows_on({"                                2026       2027",
                 "Grenverket                 1 435 000  1 435 000", "Trappan för unga inkl.",
                 "lokal                      1 885 000          0",
                 "Summa                      3 320 000  1 435 000"});
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[1][0], "Trappan för unga inkl.");
    EXPECT_THAT(rows[2], ElementsAre("lokal", "1 885 000", "0"));
}

}  // namespace
}  // namespace planscribe::layout
