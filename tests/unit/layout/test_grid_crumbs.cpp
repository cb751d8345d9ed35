#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "grids.h"
#include "layout/layout.h"
#include "paper.h"

namespace planscribe::layout {
namespace {

using test::document_of;
using test::Paper;
using test::rows_of;
using test::rows_on;
using testing::ElementsAre;

TEST(GridCrumbs, AStrayDashIsNoColumn) {
    const auto rows =
        rows_on({"               2016             2017", "Staten        7 764            7 920",
                 "Regionen      3 882     -      3 960", "Summa        11 646           11 880"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows, ElementsAre(ElementsAre("Staten", "7 764", "7 920"),
                                  ElementsAre("Regionen", "3 882", "3 960"),
                                  ElementsAre("Summa", "11 646", "11 880")));
}

TEST(GridCrumbs, ABracketThatClosesNothingLeavesANumberANumber) {
    Paper paper;
    paper.print({"Belopp i kronor      Udel     Progde", "Fordringar        277 000    129000)",
                 "Bankmedel       4 091 000  5 423 000"});
    const Document document = lay_out(document_of({paper.page()}));
    EXPECT_THAT(rows_of(document, document.layout.grids.at(0)),
                testing::Contains(ElementsAre("Fordringar", "277 000", "129000)")));
}

TEST(GridCrumbs, ACrumbBehindAThousandLeavesTheNumberWhole) {
    const auto rows =
        rows_on({"                 2024      2025", "Staten          1 506     1 536",
                 "Regionen       1: 566    «1 536", "Summa           3 072     3 072"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[1], ElementsAre("Regionen", "1: 566", "«1 536"));
}

TEST(GridCrumbs, CrumbsBeforeAThousandLeaveTheNumberWhole) {
    const auto rows =
        rows_on({"                 2024      2025", "Staten          1 506     1 536",
                 "Regionen     +«16 566    15 536", "Summa           3 072     3 072"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[1], ElementsAre("Regionen", "+«16 566", "15 536"));
}

TEST(GridCrumbs, NumbersThatEndOneLabelAreNoColumns) {
    const auto rows =
        rows_on({"Insatser           2024      2025", "Navet             1 506     1 536",
                 "Framsteg 2 0      1 566     1 536", "Kurser               66        36",
                 "Summa             3 138     3 108"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[0], ElementsAre("Insatser", "", ""));
    EXPECT_THAT(rows[2], ElementsAre("Framsteg 2 0", "1 566", "1 536"));
}

TEST(GridCrumbs, ACrumbBeforeALoneHeaderIsNoPartOfIt) {
    Paper paper;
    paper.print({"Bidrag         2024      2025", "Staten        1 506     1 536",
                 "Regionen      1 566     1 536", "Summa         3 072     3 072", "",
                 "Eget kapital", "     .             Budget 2024", "Ingående                2 175",
                 "Resultat                 -143", "Utgående                2 032"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_EQ(raw_text(document.pages, document.layout.grids[1].columns.at(0).header),
              "Budget 2024");
}

TEST(GridCrumbs, ASpeckBehindTheLastColumnDoesNotTakeItsHeader) {
    const auto rows = rows_on({"                2024      2025", "Fordringar       387       288",
                               "Bank           1 415     1 594    -",
                               "Summa          1 802     1 882", "Skulder        1 802     1 882"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[1], ElementsAre("Bank", "1 415", "1 594"));
}

TEST(GridCrumbs, ASpeckInANumberThatLostABlankLeavesItANumber) {
    const auto rows =
        rows_on({"                   2024         2025", "Staten         2489 000     2451-000",
                 "Kommunen       2489 000     2451 000"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[0], ElementsAre("Staten", "2489 000", "2451-000"));
}

TEST(GridCrumbs, TheRuleBetweenColumnsIsNoMinus) {
    Paper paper;
    paper.print({"               2024        2025", "Staten        1 506     - 1 536",
                 "Kommunen      1 506       1 536"});
    Page page = paper.page();
    std::ranges::find(page.words, "-", &Word::raw)->box.width = 8;
    const Document document = lay_out(document_of({page}));
    EXPECT_THAT(rows_of(document, document.layout.grids.at(0))[0],
                ElementsAre("Staten", "1 506", "1 536"));
}

TEST(GridCrumbs, AStrokeThatWasReadAsADigitIsNoCell) {
    Paper paper;
    paper.print({"               2024      2025", "Staten        1 506     1 536",
                 "Team             5", "Hedefors      1 566     1 536"});
    Page page = paper.page();
    const auto stroke = std::ranges::find(page.words, "5", &Word::raw);
    stroke->box.width = 6;
    stroke->confidence = 20;
    const Document document = lay_out(document_of({page}));
    EXPECT_THAT(rows_of(document, document.layout.grids.at(0))[1], ElementsAre("Team", "", ""));
}

TEST(GridCrumbs, ASpeckBetweenThousandsIsNoEndOfALabel) {
    const auto rows =
        rows_on({"                     2024         2025", "Staten         17 531 000   17 998 000",
                 "Regionen       17 998-000   19-316 000"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[1], ElementsAre("Regionen", "17 998-000", "19-316 000"));
}

TEST(GridCrumbs, ACrumbBehindTheLabelIsNoPartOfIt) {
    const auto rows = rows_on({"                               2024      2025",
                               "Lotsen - steg 2      -        1 506     1 536",
                               "Regionen                      1 566     1 536"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[0], ElementsAre("Lotsen - steg 2", "1 506", "1 536"));
}

TEST(GridCrumbs, ASpeckBetweenAmountsDoesNotEndTheRow) {
    const auto rows = rows_on({"                 2019      2018      2017",
                               "Staten            960       960 .     960",
                               "Projekt 2 ....... 480       480       480"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows, ElementsAre(ElementsAre("Staten", "960", "960", "960"),
                                  ElementsAre("Projekt 2", "480", "480", "480")));
}

TEST(GridCrumbs, ASpeckMayPartANumberFromItsUnit) {
    EXPECT_EQ(rows_on({"               Budget 2020    Plan 2021",
                       "Laget           749 000 kr    842 000-kr",
                       "Verkstaden      750 000 kr    760 000 kr"})[0],
              (std::vector<std::string>{"Laget", "749 000 kr", "842 000-kr"}));
}

TEST(GridCrumbs, ACrumbOfARuleMayStandBeforeANumber) {
    EXPECT_EQ(
        rows_on({"             Budget 2020   Plan 2021", "Ingående       1700000kr  :1655500kr",
                 "Utgående       1760500kr   1700000kr"})[0],
        (std::vector<std::string>{"Ingående", "1700000kr", ":1655500kr"}));
}

}  // namespace
}  // namespace planscribe::layout
