#include "extract/board.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

/// "o chair Karin Lindmark / Region Dalarna" for each member.
std::vector<std::string> board(const TextLines& lines) {
    std::vector<std::string> found;
    for (const BoardMember& member : read_board(lines, vocabulary())) {
        const std::string seat = member.seat == Seat::ordinary ? "o " : "e ";
        const std::string role = member.role == Role::chair        ? "chair "
                                 : member.role == Role::vice_chair ? "vice "
                                                                   : "";
        found.push_back(seat + role + member.name + " / " + member.organization.value_or("-"));
    }
    return found;
}

std::vector<std::string> board(std::string_view text) {
    return board(lines_of(text));
}

TEST(Board, OnePersonALineUnderHeadingsOfSeats) {
    EXPECT_THAT(board("Förbundsstyrelse\n\nStyrelsen leder förbundet.\n\n"
                      "Ordinarie ledamoter:\n\n"
                      "Karin Lindmark, Arvlka kommun (ordf.)\n"
                      "Olle Svärd, Arbetsformedlingen (vice ordf.)\n\n"
                      "Mona af Ekenstam, Region Värmland\n\n"
                      "Ersattare:\n\n"
                      "Per-Åke Lind, Arvika kommun\n"
                      "Siv Holm, Forsdkringskassan\n\n"
                      "Förbundschefen\n\nFörbundschefen leder kansliet."),
                ElementsAre("o chair Karin Lindmark / Arvika kommun",
                            "o vice Olle Svärd / Arbetsförmedlingen",
                            "o Mona af Ekenstam / Region Värmland",
                            "e Per-Åke Lind / Arvika kommun", "e Siv Holm / Försäkringskassan"));
}

TEST(Board, BulletsAndPeopleBehindAColon) {
    EXPECT_THAT(
        board("Ledamöter:\n• Karin Lindmark, ordförande, Eda kommun\n"
              "• Olle Svärd, 1:e vice ordförande, Region Dalarna\n"
              "Ersättare: Siv Holm (Eda kommun), Bo Ek (Region Dalarna)"),
        ElementsAre("o chair Karin Lindmark / Eda kommun", "o vice Olle Svärd / Region Dalarna",
                    "e Siv Holm / Eda kommun", "e Bo Ek / Region Dalarna"));
}

TEST(Board, SpecksOfTheScanAreNoWords) {
    EXPECT_THAT(board("Ledamöter:\nKarin Lindmark, Eda kommun\n. Olle Svärd, Eda kommun\n"
                      "Siv ' Holm, Eda kommun\n"),
                ElementsAre("o Karin Lindmark / Eda kommun", "o Olle Svärd / Eda kommun",
                            "o Siv Holm / Eda kommun"));
}

TEST(Board, PartyPlaceAndRoleInASectionWithoutSeats) {
    EXPECT_THAT(board("Styrelsen\n\nKarin Lindmark (S), Säffle - ordförande\n"
                      "Olle Svärd (M), Eda- vice ordförande\n"
                      "Siv Holm (-), Region Värmland - ersättare\n\n"
                      "Kansli\n\nKansliet ligger centralt."),
                ElementsAre("o chair Karin Lindmark / Säffle", "o vice Olle Svärd / Eda",
                            "e Siv Holm / Region Värmland"));
}

TEST(Board, ATableWithAColumnForEachSeatByPlace) {
    EXPECT_THAT(board(lines_of(test::boxed_document({{"Organisation", 100, 100},
                                                     {"Ledamöter", 900, 100},
                                                     {"Ersättare", 1700, 100},
                                                     {"Arvika kommun", 100, 160},
                                                     {"Karin Lindmark (ordf)", 900, 160},
                                                     {"Bo Ek", 1700, 160},
                                                     {"Olle Svärd", 900, 220},
                                                     {"Region Värmland", 100, 280},
                                                     {"Siv Holm", 900, 280},
                                                     {"Mona Karin Dahl", 1700, 280}}))),
                ElementsAre("o chair Karin Lindmark / Arvika kommun", "e Bo Ek / Arvika kommun",
                            "o Olle Svärd / Arvika kommun", "o Siv Holm / Region Värmland",
                            "e Mona Karin Dahl / Region Värmland"));
}

TEST(Board, CellsOfATableGoOnBelow) {
    EXPECT_THAT(board(lines_of(test::boxed_document({{"Organisation", 100, 100},
                                                     {"Ledamöter", 900, 100},
                                                     {"Ersättare", 1700, 100},
                                                     {"Arvika kommun", 100, 160},
                                                     {"Karin Lindmark, 1:a vice", 900, 160},
                                                     {"Bo Ek", 1700, 160},
                                                     {"ordförande", 900, 220},
                                                     {"Landstinget Övre", 100, 280},
                                                     {"Siv Holm", 900, 280},
                                                     {"Mona Karin Dahl", 1700, 280},
                                                     {"Sjöbygden", 100, 340},
                                                     {"Arbetsförmedlingen", 100, 400},
                                                     {"Olle Svärd", 900, 400}}))),
                ElementsAre("o vice Karin Lindmark / Arvika kommun", "e Bo Ek / Arvika kommun",
                            "o Siv Holm / Landstinget Övre Sjöbygden",
                            "e Mona Karin Dahl / Landstinget Övre Sjöbygden",
                            "o Olle Svärd / Arbetsförmedlingen"));
}

TEST(Board, ATableWhoseCellsAreGlued) {
    EXPECT_THAT(board("Organisation Ledamot Ersättare\n"
                      "Arvika kommun Karin Lindmark Bo Ek\n"
                      "Försäkringskassan Siv Holm Mona Dahl\n"),
                ElementsAre("o Karin Lindmark / Arvika kommun", "e Bo Ek / Arvika kommun",
                            "o Siv Holm / Försäkringskassan", "e Mona Dahl / Försäkringskassan"));
}

TEST(Board, ColumnsOfNamesAndOrganisationsReadAcross) {
    EXPECT_THAT(board(lines_of(test::boxed_document({{"Ordinarie ledamöter", 100, 100},
                                                     {"Karin Lindmark", 100, 160},
                                                     {"Eda kommun", 1200, 160},
                                                     {"Olle Svärd", 100, 220},
                                                     {"Region Dalarna", 1200, 220}}))),
                ElementsAre("o Karin Lindmark / Eda kommun", "o Olle Svärd / Region Dalarna"));
}

TEST(Board, AllNamesThenAllOrganisations) {
    EXPECT_THAT(board("Ordinarie ledamöter\nKarin Lindmark\nOlle Svärd\nEda kommun\n"
                      "Region Dalarna\nErsättare\nSiv Holm\nArbetsförmedlingen\n"),
                ElementsAre("o Karin Lindmark / Eda kommun", "o Olle Svärd / Region Dalarna",
                            "e Siv Holm / Arbetsförmedlingen"));
}

TEST(Board, TwoPersonsShareASeatByASlash) {
    EXPECT_THAT(board("Ersättare\nBente Ahl/Nina Borg, Eda kommun\nSiv Holm, Region Dalarna"),
                ElementsAre("e Bente Ahl / Eda kommun", "e Nina Borg / Eda kommun",
                            "e Siv Holm / Region Dalarna"));
}

TEST(Board, AnUnknownOrganisationStaysAsPrinted) {
    EXPECT_THAT(board("Ledamöter:\nKarin Lindmark, Stiftelsen Bron\nOlle Svärd, Eda kommun"),
                ElementsAre("o Karin Lindmark / Stiftelsen Bron", "o Olle Svärd / Eda kommun"));
}

TEST(Board, OtherBodiesAreNotTheBoard) {
    EXPECT_THAT(board("Ledamöter:\nKarin Lindmark, Eda kommun\nOlle Svärd, Region Dalarna\n\n"
                      "Beredningsgrupp\n\nLedamöter:\nSiv Holm, Eda kommun\n"),
                ElementsAre("o Karin Lindmark / Eda kommun", "o Olle Svärd / Region Dalarna"));
}

TEST(Board, ProseAboutTheBoardIsNoList) {
    EXPECT_THAT(board("Styrelse\n\nStyrelsen består av fyra ledamöter och fyra ersättare.\n"
                      "Eda kommun, Region Dalarna och Försäkringskassan utser var sin.\n"),
                ElementsAre());
}

TEST(Board, MembersLeadToTheirInk) {
    const auto members =
        read_board(lines_of("Ledamöter:\nKarin Lindmark, Eda kommun"), vocabulary());
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members[0].ink, (Ink{{0, 1}, {0, 2}}));
}

TEST(Board, ANameGoesOnBelowAndProseDoesNot) {
    EXPECT_THAT(
        board(lines_of(test::boxed_document({{"Organisation", 100, 100},
                                             {"Ledamöter", 900, 100},
                                             {"Ersättare", 1700, 100},
                                             {"Arvika kommun", 100, 160},
                                             {"Karl-Erik Larsson", 900, 160},
                                             {"Bo Ek", 1700, 160},
                                             {"Lindqvist", 900, 220},
                                             {"Region Värmland", 100, 280},
                                             {"Siv Holm", 900, 280},
                                             {"Mona Dahl", 1700, 280},
                                             {"Miljöfrågor hanteras inom ramen för den anställande "
                                              "partens rutiner, som årligen ses över av dem alla",
                                              100, 340}}))),
        ElementsAre("o Karl-Erik Larsson Lindqvist / Arvika kommun", "e Bo Ek / Arvika kommun",
                    "o Siv Holm / Region Värmland", "e Mona Dahl / Region Värmland"));
}

TEST(Board, ARoleMayGoOnOnTheNextLine) {
    EXPECT_THAT(board("Ledamöter:\nKarin Lindmark (S), ordförande   Arvika kommun\n"
                      "Olle Svärd (M), 1:e vice   Eda kommun\nordförande\n"
                      "Siv Holm (-)   Försäkringskassan\n"),
                ElementsAre("o chair Karin Lindmark / Arvika kommun",
                            "o vice Olle Svärd / Eda kommun", "o Siv Holm / Försäkringskassan"));
}

TEST(Board, ASurnameIsNoPartOfAPlace) {
    EXPECT_THAT(
        board("Ledamöter:\nAxel Lilja, Rönnbro kommun (ordförande)\n"
              "Ove Jarl, Norra Rönnbro kommun\n"),
        ElementsAre("o chair Axel Lilja / Rönnbro kommun", "o Ove Jarl / Norra Rönnbro kommun"));
}

TEST(Board, AHeadingOfSeatsIsNoRestOfAName) {
    EXPECT_THAT(board(lines_of(test::boxed_document({{"Ledamöter", 100, 40},
                                                     {"Namn", 100, 100},
                                                     {"Organisation", 900, 100},
                                                     {"Karin Lindmark", 100, 160},
                                                     {"Arvika kommun", 900, 160},
                                                     {"Ersättare", 100, 220},
                                                     {"Bo Ek", 100, 280},
                                                     {"Arvika kommun", 900, 280}}))),
                ElementsAre("o Karin Lindmark / Arvika kommun", "e Bo Ek / Arvika kommun"));
}

}  // namespace
}  // namespace planscribe::extract
