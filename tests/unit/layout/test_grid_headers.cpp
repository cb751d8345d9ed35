#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

TEST(GridHeaders, AHeaderMayHoldAMisreadYear) {
    Paper paper;
    paper.print({"Budget i tkr", "              2022    013    2024",
                 "Staten         750    760     770", "Regionen       375    380     385"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(headers_of(document, document.layout.grids[0]), ElementsAre("2022", "013", "2024"));
}

TEST(GridHeaders, AHeaderMayHaveLostAYearBesideTheEndOfAnother) {
    Paper paper;
    paper.print({"Budget i tkr", "              2017            19    2020    2021",
                 "Staten       1 344   1 312   1 356   1 384   1 410",
                 "Regionen       672     656     678     692     705"});
    const Document document = lay_out(document_of({paper.page()}));
    EXPECT_THAT(headers_of(document, document.layout.grids[0]),
                ElementsAre("2017", "", "19", "2020", "2021"));
    EXPECT_EQ(document.layout.grids[0].rows.size(), 2U);
}

TEST(GridHeaders, AHeaderMayHoldAYearThatWasReadAsAnother) {
    Paper paper;
    paper.print({"Insatser i tkr                           Budget 2011",
                 "Stegen                                         370",
                 "Summa                                          821",
                 "Tkr         Utfall 2009   Prognos 2010   Budget 2031",
                 "Fordringar          165            250           116",
                 "Bank              9 469          8 964         9 315"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("Utfall 2009", "Prognos 2010", "Budget 2031"));
}

TEST(GridHeaders, ACrumbBeforeItsYearsLeavesAHeaderAHeader) {
    Paper paper;
    paper.print({"              2021    2022    2023    2024",
                 "Staten         750    760     770     780",
                 "Regionen       375    380     385     390", "Balansbudget",
                 "Kronor  5     2021    2022    2023", "Kassa          211    224     216",
                 "Fordringar      12     21      26"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("2021", "2022", "2023"));
}

TEST(GridHeaders, AMisreadMarkBehindAWordLeavesAHeaderAHeader) {
    Paper paper;
    paper.print({"Budget", "              2014    2015    2016",
                 "Kansli         610     625     635", "Summa          610     625     635", "",
                 "Bidrag", "               Andel 240    2014    2015    2016",
                 "Staten              50 %     750     760     770",
                 "Regionen            25 %     375     380     385"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("Andel 240", "2014", "2015", "2016"));
}

TEST(GridHeaders, AmountsThatLookLikeYearsAreNoHeader) {
    Paper paper;
    paper.print({"              2022    2023    2024", "Staten        2010    2500    2012",
                 "Regionen      2011    2700    1995"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_EQ(document.layout.grids[0].rows.size(), 2U);
}

TEST(GridHeaders, AHeaderMayEndWithAColumnThatIsNoYear) {
    Paper paper;
    paper.print({"Alla belopp i kronor      Utfall 2022    Budget 2023     Not",
                 "Staten                        500           600         1",
                 "Regionen                      250           300         2"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(headers_of(document, document.layout.grids[0]),
                ElementsAre("Utfall 2022", "Budget 2023", "Not"));
}

TEST(GridHeaders, AYearAtTheStartOfARowIsItsLabel) {
    const auto rows =
        rows_on({"           Staten     Regionen     Eda", "2021          500          250     250",
                 "2022          600          300     300"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows, ElementsAre(ElementsAre("2021", "500", "250", "250"),
                                  ElementsAre("2022", "600", "300", "300")));
}

TEST(GridHeaders, TheSameYearsBelowWhiteBeginAnother) {
    Paper paper;
    paper.print({"Resultat", "                       2022       2023",
                 "Staten                 500        600", "Regionen               250        300",
                 "", "Balans", "                       2022       2023",
                 "Fordringar             250        300", "Bank                 1 000      1 200"});
    EXPECT_EQ(lay_out(document_of({paper.page()})).layout.grids.size(), 2U);
}

TEST(GridHeaders, OtherYearsBeginAnotherGrid) {
    Paper paper;
    paper.print({"                   2006      2007", "Styrelse         82 000    85 000",
                 "Revision         30 000    32 000", "Eget kapital",
                 "                             2007", "Ingående                  148 200",
                 "Utgående                  180 200"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(
        rows_of(document, document.layout.grids[1]),
        ElementsAre(ElementsAre("Ingående", "148 200"), ElementsAre("Utgående", "180 200")));
}

TEST(GridHeaders, TheSameYearOverAndOverIsAnAmount) {
    Paper paper;
    paper.print({"Budget (tkr)       2011   2012   2013", "Staten            4 020  4 020  4 020",
                 "Landstinget        2010   2010   2010", "Kommunen           2010   2010   2010",
                 "Summa             8 040  8 040  8 040"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(headers_of(document, document.layout.grids[0]),
                ElementsAre("2011", "2012", "2013"));
    EXPECT_THAT(rows_of(document, document.layout.grids[0]),
                testing::Contains(ElementsAre("Landstinget", "2010", "2010", "2010")));
}

TEST(GridHeaders, AmountsAroundTwoThousandAreNoYears) {
    const auto rows = rows_on(
        {"                2019     2018     2017", "Kansli            30       37       36",
         "Insatser       2 000    2 000    2 000", "Summa           2030     2037     2036"});
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows.back(), ElementsAre("Summa", "2030", "2037", "2036"));
}

TEST(GridHeaders, AHeaderOfOneYearBelowWhiteBeginsAnotherTable) {
    Paper paper;
    paper.print({"                      2007      2008", "Staten                 750       760",
                 "Regionen               375       380", "Summa                1 125     1 140", "",
                 "Insatser", "               Budget 2007", "Steg framtid           500",
                 "Livlinan               600"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]), ElementsAre("Budget 2007"));
}

TEST(GridHeaders, YearsBehindWordsNeedNoWideGaps) {
    Paper paper;
    paper.print({"                   Utfall 2010   Prognos 2011   Budget 2012",
                 "Staten                     500            600           700",
                 "Regionen                   250            300           350", "Balans",
                 "                       Utfall 2010 Prognos 2011",
                 "Fordringar                     250          300",
                 "Bank                         1 000        1 200"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("Utfall 2010", "Prognos 2011"));
}

TEST(GridHeaders, AYearAndAShareBelowWhiteBeginAnotherTable) {
    Paper paper;
    paper.print({"                      Budget 2009", "Staten                        750",
                 "Regionen                      375", "Summa                       1 125", "",
                 "Bidrag", "                  Budget 2009 Andel %",
                 "Staten                    750    67 %", "Regionen                  375    33 %"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("Budget 2009", "Andel %"));
}

TEST(GridHeaders, AWordStandsOverTheColumnOfItsYear) {
    Paper paper;
    paper.print({"Belopp i tkr                 Not Utfall 2008  Budget 2009",
                 "Intäkter                       1        6 017         5 935",
                 "Insatser                       2        5 157         4 728"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 1U);
    EXPECT_THAT(headers_of(document, document.layout.grids[0]),
                ElementsAre("Not", "Utfall 2008", "Budget 2009"));
}

TEST(GridHeaders, RowsOfYearsBeginAnotherTable) {
    Paper paper;
    paper.print(
        {"                 Utfall 2024   Budget 2025", "Kansli                   850           900",
         "Insatser               1 850         1 900", "Resultat                   0             0",
         "", "Bidrag", "              Staten    Region    Norrvik",
         "2025           2 968     1 484        742", "2026           3 010     1 505        753"});
    const Document document = lay_out(document_of({paper.page()}));
    ASSERT_EQ(document.layout.grids.size(), 2U);
    EXPECT_THAT(headers_of(document, document.layout.grids[1]),
                ElementsAre("Staten", "Region", "Norrvik"));
    EXPECT_THAT(rows_of(document, document.layout.grids[1]),
                ElementsAre(ElementsAre("2025", "2 968", "1 484", "742"),
                            ElementsAre("2026", "3 010", "1 505", "753")));
}

}  // namespace
}  // namespace planscribe::layout
