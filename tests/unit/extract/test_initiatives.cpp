#include "extract/initiatives.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

std::vector<Initiative> read(std::string_view text, std::optional<int> year = 2031) {
    return read_initiatives(lines_of(text), year, vocabulary()).records;
}

std::vector<std::string> money(const Initiative& initiative) {
    std::vector<std::string> found;
    for (const YearAmount& amount : initiative.financing)
        found.push_back(std::to_string(amount.year) + ": " + format_kronor(amount.amount));
    return found;
}

constexpr std::string_view cards =
    "Insatser som medfinansieras 2031-2032\n\n"
    "Bryggan\n\n"
    "Verksamhetsigare: Eda kommun\n\n"
    "Medparter: Forsakringskassan, Arbetsformedlingen och\nRegion Värmland\n\n"
    "Forbundets finansiering 2031: 412 000 kronor\n\n"
    "Forbundets finansiering 2032: 398 500 kronor\n\n"
    "Kort beskrivning av verksamhet: Bryggan ger stöd åt unga vuxna.\n\n"
    "Mål:\n"
    "e 70 % av deltagarna ska\nnå arbete.\n"
    "e Att erbjuda stöd.\n"
    "Stegen\n"
    "Projektägare: Region Värmland och Eda kommun\n"
    "Förbundets finansiering: 2031: 90 000 kr, 2032: 45 000 kr\n\n"
    "Övriga aktiviteter 2031\n\n"
    "• Frukost varje månad.\n";

TEST(Initiatives, CardsWithTheirFields) {
    const auto found = read(cards);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "Bryggan");
    EXPECT_THAT(found[0].owner, ElementsAre("Eda kommun"));
    EXPECT_THAT(found[0].partners,
                ElementsAre("Försäkringskassan", "Arbetsförmedlingen", "Region Värmland"));
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 412 000", "2032: 398 500"));
    ASSERT_EQ(found[0].goals.size(), 2u);
    EXPECT_EQ(found[0].goals[0].text, "70 % av deltagarna ska nå arbete.");
    EXPECT_EQ(found[0].goals[0].target->value, "70");

    EXPECT_EQ(found[1].name, "Stegen");
    EXPECT_THAT(found[1].owner, ElementsAre("Region Värmland", "Eda kommun"));
    EXPECT_THAT(money(found[1]), ElementsAre("2031: 90 000", "2032: 45 000"));
}

TEST(Initiatives, TheYearMayComeFromTheHeadingOrThePlan) {
    const std::string card = "\n\nBryggan\n\nProjektägare: Eda kommun\nFinansiering: 90 000 kr\n";
    EXPECT_THAT(money(read("Insatser 2032" + card).at(0)), ElementsAre("2032: 90 000"));
    EXPECT_THAT(money(read("Insatser" + card).at(0)), ElementsAre("2031: 90 000"));
    EXPECT_THAT(money(read("Insatser" + card, std::nullopt).at(0)), ElementsAre());
}

TEST(Initiatives, ANameMayBeAField) {
    const auto found = read(
        "Beviljade insatser\n\nInsats: Bryggan\nÄgare: Eda kommun\n"
        "Insats: Stegen\nÄgare: Region Värmland\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "Bryggan");
    EXPECT_EQ(found[1].name, "Stegen");
    EXPECT_THAT(found[1].owner, ElementsAre("Region Värmland"));
}

TEST(Initiatives, LetteredLinesWithAmounts) {
    const auto found = read(
        "Individinriktade insatser 2031\n\na) Bryggan, 1 250 000 kr\n"
        "b) Stegen 2032: 90 000 kr\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "Bryggan");
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 1 250 000"));
    EXPECT_EQ(found[1].name, "Stegen");
    EXPECT_THAT(money(found[1]), ElementsAre("2032: 90 000"));
}

TEST(Initiatives, HeadingsWithProse) {
    const auto found = read(
        "12. Finansiering av och stöd till samordnade insatser 2031\n\n"
        "Bryggan i Eda\nEda kommun har tillsammans med Arbetsförmedlingen och Bronab ansökt om\n"
        "medel till en projektledare.\n\nProjektmål\n- Att fler får arbete.\n\n"
        "Stödveckan\nVeckan återkommer varje år i länet. Förbundet har avsatt 45 000 kr\n"
        "till veckan.\n\n13. Budget 2031\n\nText om annat.");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "Bryggan i Eda");
    EXPECT_THAT(found[0].owner, ElementsAre("Eda kommun"));
    EXPECT_THAT(found[0].partners, ElementsAre("Arbetsförmedlingen", "Bronab"));
    ASSERT_EQ(found[0].goals.size(), 1u);
    EXPECT_EQ(found[0].goals[0].text, "Att fler får arbete.");
    EXPECT_THAT(money(found[1]), ElementsAre("2031: 45 000"));
}

TEST(Initiatives, ProseMayTellWhoDrivesThem) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\n\nDalby kommun driver Verkstan tillsammans med\n"
        "Arbetsförmedlingen och Försäkringskassan. Kostnaden är 640 000 kr.\n"
        "Mål: Minst 30 personer ska ha prövat sin förmåga.\n\n"
        "Vägen\n\nInsatsen drivs av Region Midsjö, där även Dalby kommun deltar.\n"
        "Till detta avsätts 925 000 kronor.\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_THAT(found[0].owner, ElementsAre("Dalby kommun"));
    EXPECT_THAT(found[0].partners, ElementsAre("Arbetsförmedlingen", "Försäkringskassan"));
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 640 000"));
    ASSERT_EQ(found[0].goals.size(), 1u);
    EXPECT_EQ(found[0].goals[0].target->value, "30");
    EXPECT_THAT(found[1].owner, ElementsAre("Region Midsjö"));
    EXPECT_THAT(found[1].partners, ElementsAre("Dalby kommun"));
    EXPECT_THAT(money(found[1]), ElementsAre("2031: 925 000"));
}

TEST(Initiatives, ABudgetOfAYearInACardIsItsFinancing) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\nVerksamhetsägare: Dalby kommun\n"
        "Budget 2031: 640 000 kronor\nKort beskrivning: Insatsen har plats för tio.\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 640 000"));
}

TEST(Initiatives, AnApplicationNamesOwnerAndPartners) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\nAnsökan om medel har lämnats av Dalby kommun tillsammans "
        "med\n"
        "Försäkringskassan och Arbetsförmedlingen. Av dem som deltog gick var tredje vidare.\n\n"
        "Arbetssätt\nParterna möts en gång i veckan och går igenom vad som har hänt sedan sist.\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_THAT(found[0].owner, ElementsAre("Dalby kommun"));
    EXPECT_THAT(found[0].partners, ElementsAre("Försäkringskassan", "Arbetsförmedlingen"));
}

TEST(Initiatives, PartiesOnACardArePartners) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\nInsatsägare: Dalby kommun\n"
        "Parter: Region Midsjö och Arbetsförmedlingen\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_THAT(found[0].partners, ElementsAre("Region Midsjö", "Arbetsförmedlingen"));
}

TEST(Initiatives, NothingOutsideOfTheirSections) {
    EXPECT_TRUE(read("Uppföljning\n\nFörbundet har avsatt 45 000 kr till det.\n").empty());
}

TEST(Initiatives, OwnersMayBeSeveralAndOthersAreOnlyNamed) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\nDalby kommun och Arbetsförmedlingen ansvarar för Verkstan, "
        "som bedrivs\ntillsammans med Region Midsjö. Handläggare från Försäkringskassan finns på "
        "plats.\nFör 2031 uppgår förbundets finansiering till 640 000 kr. Planen för 2032 är "
        "650 000 kr.\n\nVägen\nAnsökan om medel har lämnats av Dalby kommun och "
        "Försäkringskassan\ntillsammans med Region Midsjö. Insatsen drivs i kommunens lokaler.\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_THAT(found[0].owner, ElementsAre("Dalby kommun", "Arbetsförmedlingen"));
    EXPECT_THAT(found[0].partners, ElementsAre("Region Midsjö"));
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 640 000", "2032: 650 000"));
    EXPECT_THAT(found[1].owner, ElementsAre("Dalby kommun", "Försäkringskassan"));
    EXPECT_THAT(found[1].partners, ElementsAre("Region Midsjö"));
}

TEST(Initiatives, ANameMayHeadASectionElsewhere) {
    const auto found = read(
        "6. Insatser 2031\n\nVerkstan\nDalby kommun driver Verkstan tillsammans med Region Midsjö. "
        "Kostnaden är 90 000 kr.\nSamverkansgrupp\nDalby kommun driver insatsen tillsammans med "
        "Region Midsjö.\nFörbundet finansierar den med 200 000 kr.\n\nBeredningsgrupp\n\nI gruppen "
        "sitter handläggare från parterna, och den möts varje månad.\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].name, "Samverkansgrupp");
    EXPECT_THAT(money(found[1]), ElementsAre("2031: 200 000"));
}

TEST(Initiatives, ANumberEndsTheListThatGoalsStandBehind) {
    const auto found = read(
        "5. Insatser 2031\n\nVerkstan\nDalby kommun driver Verkstan tillsammans med Region Midsjö. "
        "Kostnaden är 90 000 kr.\n\n6. Mål för 2031\n- Fler ska få arbete.\n\n7. Behovsanalys\n"
        "Många väntar länge, och Region Midsjö driver frågan. Kostnaden är 7 000 kr.\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].goals.empty());
}

TEST(Initiatives, ANameMayEndInAYear) {
    const auto found = read(
        "Individinriktade insatser\n\na) Kartläggning 2030, 188 300 kr\nb) Stegen 2.0, 90 000 kr\n"
        "c) Vägen, 2032, 70 000 kr\n");
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].name, "Kartläggning 2030");
    EXPECT_THAT(money(found[0]), ElementsAre("2031: 188 300"));
    EXPECT_EQ(found[1].name, "Stegen 2.0");
    EXPECT_EQ(found[2].name, "Vägen");
    EXPECT_THAT(money(found[2]), ElementsAre("2032: 70 000"));
}

}  // namespace
}  // namespace planscribe::extract
