#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_builder.h"

namespace planscribe::budget {
namespace {

using test::document_of;
using test::rules_of;
using test::TableBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

/// The statuses of a column: p proved, r read, d doubtful, blank for a blank cell.
std::string statuses(const Document& document, std::size_t column, std::size_t table = 0) {
    std::string letters;
    for (const Row& row : document.plan.tables.at(table).rows) {
        if (row.kind == RowKind::heading) continue;
        const auto& cell = row.cells.at(column);
        letters += !cell                                  ? ' '
                   : cell->status == CellStatus::proved   ? 'p'
                   : cell->status == CellStatus::doubtful ? 'd'
                                                          : 'r';
    }
    return letters;
}

Document proved(const TableBuilder& table) {
    return prove(document_of({table.build()}));
}

TableBuilder funding() {
    return TableBuilder({2031, 2032})
        .heading("Intäkter")
        .item("Staten", {1'450'000, 1'480'000}, "3010")
        .item("Regionen", {725'000, 740'000}, "3020")
        .item("Kommunen", {725'000, 740'000}, "3030")
        .sum("Summa intäkter", {2'900'000, 2'960'000}, "R");
}

TableBuilder whole_budget() {
    return funding()
        .heading("Kostnader")
        .heading("Insatser")
        .item("Jobbspåret", {-1'234'500, -1'100'000})
        .item("Friskvägen", {-310'000, -295'500})
        .sum("Summa insatser", {-1'544'500, -1'395'500}, "4")
        .heading("Administration")
        .item("Kansli", {-811'250, -830'000}, "5240")
        .item("Styrelse", {-96'000, -96'000}, "5110")
        .sum("Summa administration", {-907'250, -926'000}, "5")
        .sum("Summa kostnader", {-2'451'750, -2'321'500}, "K")
        .sum("Årets resultat", {448'250, 638'500}, "8110");
}

TEST(Sums, ProvesARunOfItems) {
    const Document document = proved(funding());
    EXPECT_EQ(statuses(document, 0), "pppp");
    EXPECT_EQ(statuses(document, 1), "pppp");
    EXPECT_THAT(document.findings, IsEmpty());
    EXPECT_THAT(document.plan.tables[0].rows[1].cells[0]->identities,
                ElementsAre("sum: Summa intäkter"));
}

TEST(Sums, ProvesSumsOfSumsAndTheResult) {
    const Document document = proved(whole_budget());
    EXPECT_EQ(statuses(document, 0), std::string(12, 'p'));
    EXPECT_EQ(statuses(document, 1), std::string(12, 'p'));
    EXPECT_THAT(document.findings, IsEmpty());
    EXPECT_THAT(document.plan.tables[0].rows[9].cells[0]->identities,
                ElementsAre("sum: Summa insatser", "sum: Summa kostnader"));
}

TEST(Sums, MisreadItemAccusesItsOwnSumOnly) {
    Document document = document_of({whole_budget().build()});
    test::cell(document, 7, 0).amount = Amount::kronor(-1'234'600);
    document = prove(std::move(document));
    EXPECT_EQ(statuses(document, 0),
              "pppp"
              "drp"  // no other digit in the second would do
              "ppppp");
    EXPECT_EQ(statuses(document, 1), std::string(12, 'p'));
    EXPECT_THAT(rules_of(document), ElementsAre("sum"));
}

TEST(Sums, MessageTellsTheNumbers) {
    Document document = document_of({funding().build()});
    test::cell(document, 4, 0).amount = Amount::kronor(2'901'000);
    document = prove(std::move(document));
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_THAT(document.findings[0].message.swedish,
                testing::StartsWith("Summan 'Summa intäkter' för 2031 är 2 901 000 kr på papperet, "
                                    "men raderna ger 2 900 000 kr (skillnad 1 000 kr)."));
    EXPECT_THAT(document.findings[0].message.english, testing::HasSubstr("2 901 000 kr on paper"));
    EXPECT_EQ(document.findings[0].severity, Severity::error);
    EXPECT_EQ(document.findings[0].cause, Cause::print);
    EXPECT_EQ(statuses(document, 0), "dddd");
}

TEST(Sums, CostsPrintedPositiveAreTakenFromIncome) {
    const Document document = proved(TableBuilder({2031, 2032})
                                         .item("Verksamhetens intäkter", {3'650, 3'700}, "3")
                                         .item("Verksamhetens kostnader", {3'571, 3'912}, "K")
                                         .item("Nettokostnader", {79, -212}, "8010")
                                         .item("Finansiella kostnader", {4, 3}, "62")
                                         .item("Årets resultat", {75, -215}, "8110"));
    EXPECT_EQ(statuses(document, 0), "ppppp");
    EXPECT_EQ(statuses(document, 1), "ppppp");
}

TEST(Sums, ResultWithoutGrandTotals) {
    const Document document = proved(TableBuilder({2031, 2032})
                                         .item("Staten", {500'000, 510'000}, "3010")
                                         .item("Kommun och region", {500'000, 510'000}, "3040")
                                         .sum("Summa bidrag", {1'000'000, 1'020'000}, "30")
                                         .item("Jobbspåret", {-613'000, 0})
                                         .item("Friskvägen", {-120'000, -77'000})
                                         .sum("Summa insatser", {-733'000, -77'000}, "4")
                                         .item("Bankkostnader", {-5'000, -5'000}, "6220")
                                         .sum("Summa", {-5'000, -5'000})
                                         .item("Att besluta om", {-262'000, -938'000}, "4920")
                                         .sum("Summa", {-262'000, -938'000})
                                         .item("Beräknat resultat", {0, 0}, "8110"));
    EXPECT_EQ(statuses(document, 0), std::string(11, 'p'));
    EXPECT_EQ(statuses(document, 1), std::string(11, 'p'));
    EXPECT_THAT(document.findings, IsEmpty());
}

TEST(Sums, NeighbouringTablesWithTheSameYearsAreOneSheet) {
    const Table income = TableBuilder({2031, 2032})
                             .item("Staten", {400'000, 420'000}, "3010")
                             .item("Övriga parter", {400'000, 420'000}, "3040")
                             .sum("Summa bidrag", {800'000, 840'000}, "30")
                             .build();
    const Table cost = TableBuilder({2031, 2032})
                           .item("Kansli", {-611'000, -613'000}, "5240")
                           .item("Styrelse", {-189'000, -190'000}, "5110")
                           .sum("Summa", {-800'000, -803'000})
                           .build();
    const Table result = TableBuilder({2031, 2032}).item("Resultat", {0, 37'000}, "8110").build();
    const Document document = prove(document_of({income, cost, result}));
    EXPECT_EQ(statuses(document, 0, 2), "p");
    EXPECT_EQ(statuses(document, 1, 2), "p");
}

TEST(Sums, GroupSumAboveItsRows) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Individinriktade insatser", {4'636'499}, "41")
                                         .item("Vägen fram", {2'500'000})
                                         .item("Ett steg till", {2'136'499})
                                         .item("Strukturövergripande insatser", {715'300}, "42")
                                         .item("Nätverk", {315'300})
                                         .item("Utbildning för parterna", {400'000})
                                         .sum("Summa insatser", {5'351'799}, "4"));
    EXPECT_EQ(statuses(document, 0), "ppppppp");
    EXPECT_EQ(document.plan.tables[0].rows[0].kind, RowKind::sum);
    EXPECT_EQ(document.plan.tables[0].rows[3].kind, RowKind::sum);
    EXPECT_EQ(document.plan.tables[0].rows[1].kind, RowKind::item);
    EXPECT_THAT(document.findings, IsEmpty());
}

TEST(Sums, PartsAreNoTerms) {
    const Document document = proved(TableBuilder({2031, 2032})
                                         .item("Personalkostnader", {700'100, 712'000}, "5210")
                                         .part("varav driftkostnader", {500'000, 512'000})
                                         .part("varav projektkostnader", {200'100, 200'000})
                                         .item("Lokalkostnader", {88'000, 90'000}, "5220")
                                         .sum("Summa", {788'100, 802'000}));
    EXPECT_EQ(statuses(document, 0), "prrpp");
    EXPECT_THAT(document.findings, IsEmpty());
}

TEST(Sums, RowWithoutLabelThatIsASum) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Kansli", {611'000})
                                         .item("Styrelse", {189'500})
                                         .item("Revision", {32'000})
                                         .item("", {832'500}));
    EXPECT_EQ(document.plan.tables[0].rows[3].kind, RowKind::sum);
    EXPECT_EQ(statuses(document, 0), "pppp");
}

TEST(Sums, RowWithAnotherNameIsASumOnlyIfTwoColumnsSaySo) {
    const auto table = [](test::Kronor a, test::Kronor b, test::Kronor c) {
        std::vector<int> years;
        for (std::size_t i = 0; i < a.size(); ++i) years.push_back(2031 + static_cast<int>(i));
        return TableBuilder(years).item("Kansli", a).item("Styrelse", b).item("Gemensamt", c);
    };
    const Document two = proved(table({611'000, 620'000}, {189'500, 191'000}, {800'500, 811'000}));
    EXPECT_EQ(two.plan.tables[0].rows[2].kind, RowKind::sum);
    EXPECT_EQ(statuses(two, 1), "ppp");
    const Document one = proved(table({611'000}, {189'500}, {800'500}));
    EXPECT_EQ(one.plan.tables[0].rows[2].kind, RowKind::item);
    EXPECT_EQ(statuses(one, 0), "rrr");
}

TEST(Sums, TheStateIsNotTheSumOfRegionAndMunicipality) {
    const Document document = proved(TableBuilder({2031, 2032})
                                         .item("Regionen", {725'000, 740'000})
                                         .item("Kommunen", {725'000, 740'000})
                                         .item("Staten", {1'450'000, 1'480'000}));
    EXPECT_EQ(document.plan.tables[0].rows[2].kind, RowKind::item);
}

TEST(Sums, ZerosProveEachOtherOnlyWhereAllArePrinted) {
    const auto table = [](std::optional<std::int64_t> last) {
        return TableBuilder({2031, 2032})
            .item("Jobbspåret", {613'000, 0})
            .item("Friskvägen", {120'000, 0})
            .item("Ljusglimten", {40'000, last})
            .sum("Summa insatser", {773'000, 0}, "4");
    };
    EXPECT_EQ(statuses(proved(table(0)), 1), "pppp");
    EXPECT_EQ(statuses(proved(table(std::nullopt)), 1), "rr r");
}

TEST(Sums, BlankCountsAsZeroAndAFailureSaysSo) {
    const auto table = [](std::int64_t sum) {
        return TableBuilder({2031})
            .item("Jobbspåret", {613'000})
            .item("Friskvägen", {std::nullopt})
            .item("Ljusglimten", {40'250})
            .sum("Summa insatser", {sum}, "4");
    };
    EXPECT_EQ(statuses(proved(table(653'250)), 0), "p pp");
    const Document failed = proved(table(773'250));
    EXPECT_EQ(statuses(failed, 0), "d dd");
    ASSERT_EQ(failed.findings.size(), 1U);
    EXPECT_THAT(failed.findings[0].message.swedish,
                testing::HasSubstr("En tom ruta räknades som 0."));
}

TEST(Sums, UnreadableCellProvesNothing) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Jobbspåret", {613'000})
                                         .item("Friskvägen", {1})
                                         .unreadable(0)
                                         .item("Ljusglimten", {40'250})
                                         .sum("Summa insatser", {653'250}, "4"));
    EXPECT_EQ(statuses(document, 0), "rdrr");
    EXPECT_THAT(document.findings, IsEmpty());
}

TEST(Sums, DoubtfulSignIsProvedByItsSum) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Kansli", {-689'000})
                                         .item("Styrelse", {-81'500})
                                         .sum("Summa", {-770'500})
                                         .doubtful(0));
    EXPECT_EQ(statuses(document, 0), "ppp");
}

TEST(Sums, TwoDoubtfulCellsMayHideEachOther) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Kansli", {-689'000})
                                         .doubtful(0)
                                         .item("Styrelse", {-81'500})
                                         .sum("Summa", {-770'500})
                                         .doubtful(0));
    EXPECT_EQ(statuses(document, 0), "drd");
}

TEST(Sums, SignTurnedBetweenRowsAndSumIsToldButNotProved) {
    const Document document = proved(TableBuilder({2031, 2032})
                                         .item("Konsulter", {-12'362, -14'000})
                                         .item("Resor", {-3'100, -2'950})
                                         .sum("Summa", {15'462, 16'950}));
    EXPECT_EQ(statuses(document, 0), "rrr");
    EXPECT_THAT(rules_of(document), ElementsAre("sign_convention"));
}

TEST(Sums, LostMinusIsDoubtful) {
    Document document = document_of({whole_budget().build()});
    test::cell(document, 9, 1).amount = Amount::kronor(1'395'500);
    document = prove(std::move(document));
    EXPECT_EQ(document.plan.tables[0].rows[9].cells[1]->status, CellStatus::doubtful);
    EXPECT_EQ(statuses(document, 0), std::string(12, 'p'));
}

TEST(Sums, MinusLostInAllTotalsIsNotProvedByTheResult) {
    const Document document = proved(funding()
                                         .heading("Kostnader")
                                         .item("Kansli", {-811'250, -830'000}, "5240")
                                         .item("Jobbspåret", {-1'234'500, -1'100'000})
                                         .item("Styrelse", {-96'000, -96'000}, "5110")
                                         .sum("Summa kostnader", {2'141'750, 2'026'000}, "K")
                                         .sum("Årets resultat", {758'250, 934'000}, "8110"));
    EXPECT_EQ(statuses(document, 0)[7], 'd');
    EXPECT_EQ(statuses(document, 1)[7], 'd');
}

TEST(Sums, RoundedThousandsAgreeButProveOnlyToTheLastDigit) {
    const Document document = proved(TableBuilder({2031, 2032}, Unit::tkr)
                                         .item("Staten", {1'877, 1'901}, "3010")
                                         .item("Regionen", {939, 951}, "3020")
                                         .item("Kommunerna", {938, 951}, "3030")
                                         .sum("Summa intäkter", {3'755, 3'803}, "R"));
    EXPECT_THAT(document.findings, IsEmpty());
    EXPECT_EQ(statuses(document, 0), "rrrr");
    const Document exact = proved(TableBuilder({2031}, Unit::tkr)
                                      .item("Staten", {1'877}, "3010")
                                      .item("Regionen", {939}, "3020")
                                      .item("Kommunerna", {938}, "3030")
                                      .sum("Summa intäkter", {3'754}, "R"));
    EXPECT_EQ(statuses(exact, 0), "pppp");
}

/// 10 000 + 15 000 + 30 000 = 55 000, misread as 45 000, is the sum of the last two rows.
TEST(Sums, MisreadSumThatAShorterRunWouldGiveIsNotBelieved) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Frukostar", {10'000})
                                         .item("Utbildning", {15'000})
                                         .item("Konferens", {30'000})
                                         .sum("Summa", {45'000}));
    EXPECT_EQ(statuses(document, 0), "rddd");
    EXPECT_THAT(rules_of(document), ElementsAre("sum"));
}

/// 100 000 + 60 000 + 40 000 = 200 000, misread as 100 000, is the sum of the last group.
TEST(Sums, MisreadGrandTotalThatOneGroupWouldGiveIsNotProved) {
    const Document document = proved(TableBuilder({2031})
                                         .item("Jobbspåret", {70'000})
                                         .item("Friskvägen", {30'000})
                                         .sum("Summa insatser", {100'000})
                                         .item("Kansli", {60'000})
                                         .item("Styrelse", {40'000})
                                         .sum("Summa", {100'000}));
    EXPECT_NE(document.plan.tables[0].rows[5].cells[0]->status, CellStatus::proved);
}

/// The same digits may be misread in the same way.
TEST(Sums, TwoEqualNumbersNeedAThirdVoice) {
    const Document alone = proved(TableBuilder({2031})
                                      .item("Verksamhetens intäkter", {3'154'000}, "3")
                                      .item("Verksamhetens kostnader", {3'154'000}, "K")
                                      .item("Årets resultat", {0}, "8110"));
    EXPECT_EQ(statuses(alone, 0), "rrr");
    EXPECT_THAT(alone.findings, IsEmpty());
    const Document anchored = proved(TableBuilder({2031})
                                         .item("Staten", {1'577'000}, "3010")
                                         .item("Övriga parter", {1'577'000}, "3040")
                                         .sum("Summa intäkter", {3'154'000}, "R")
                                         .item("Medel för insatser", {-3'154'000}, "4910")
                                         .sum("Summa kostnader", {-3'154'000}, "K")
                                         .item("Årets resultat", {0}, "8110"));
    EXPECT_EQ(statuses(anchored, 0), "pppppp");
}

TEST(Sums, ConfirmedCellsStay) {
    Document document = document_of({funding().build()});
    test::cell(document, 1, 0).status = CellStatus::confirmed;
    test::cell(document, 4, 0).amount = Amount::kronor(2'901'000);
    document = prove(std::move(document));
    EXPECT_EQ(document.plan.tables[0].rows[1].cells[0]->status, CellStatus::confirmed);
}

TEST(Sums, HugeAmountsDoNotOverflow) {
    constexpr std::int64_t largest = 1'000'000'000'000'000;
    TableBuilder table({2031});
    for (int i = 0; i < 590; ++i) table.item("rad", {largest});
    const Document document = proved(table.sum("Summa", {largest}));
    EXPECT_EQ(statuses(document, 0), std::string(591, 'd'));
}

}  // namespace
}  // namespace planscribe::budget
