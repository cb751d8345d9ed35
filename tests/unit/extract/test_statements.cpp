#include "extract/statements.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

struct Reading {
    std::vector<Statement> statements;
    std::vector<Finding> findings;
};

Reading read(const TextLines& lines) {
    Reading reading;
    const auto initiatives = read_initiatives(lines, 2031, vocabulary());
    reading.statements = read_statements(lines, initiatives, 2031, vocabulary(), reading.findings);
    return reading;
}

Statement only(std::string_view text) {
    const auto reading = read(lines_of(text));
    EXPECT_EQ(reading.statements.size(), 1u) << text;
    return reading.statements.empty() ? Statement() : reading.statements.front();
}

TEST(Statements, ADeficitMayStandBeforeAComma) {
    const Statement said = only("Det budgeterade underskottet, 82 000 kr, ryms inom kapitalet.");
    EXPECT_EQ(said.about, Concept::result);
    EXPECT_EQ(said.amount, Amount::kronor(-82'000));
}

TEST(Statements, TellWhatTheyAreAbout) {
    EXPECT_EQ(only("För 2032 har staten beslutat om en tilldelning på 1 514 000 kr till förbundet.")
                  .about,
              Concept::state_grant);
    EXPECT_EQ(only("Medlemmarnas bidrag uppgår till 3 028 000 kr.").about,
              Concept::member_contributions);
    EXPECT_EQ(only("Förbundet får 3 028 000 kronor i driftbidrag från medlemmarna.").about,
              Concept::member_contributions);
    EXPECT_EQ(only("De samlade intäkterna beräknas till 3,1 mkr.").about, Concept::total_income);
    EXPECT_EQ(only("De totala kostnaderna blir 3,3 mkr.").about, Concept::total_cost);
    EXPECT_EQ(only("Det egna kapitalet vid 2030 års slut blir cirka 912 000 kr.").about,
              Concept::equity_closing);
    EXPECT_EQ(only("Vid årets ingång är det egna kapitalet 912 000 kr.").about,
              Concept::equity_opening);
    EXPECT_EQ(only("En konferens för alla kostar 25 000 kr i lokalhyra.").about, Concept::activity);
    EXPECT_EQ(only("Hyran är 25 000 kr per år.").about, Concept::other);
}

TEST(Statements, ADeficitIsANegativeResult) {
    const auto statement = only("Styrelsen budgeterar ett underskott på 227 500 kr.");
    EXPECT_EQ(statement.about, Concept::result);
    EXPECT_EQ(statement.amount, Amount::kronor(-227'500));
}

TEST(Statements, ASignStaysWithItsDigits) {
    EXPECT_EQ(only("Styrelsen har budgeterat ett underskott på -122 000 kronor.").amount,
              Amount::kronor(-122'000));
    EXPECT_EQ(only("Överskottet på 32 000 kr läggs till det egna kapitalet.").amount,
              Amount::kronor(32'000));
}

TEST(Statements, AHeadingOnEquitySpeaksForItsSentences) {
    const auto statement = only(
        "8. Eget kapital\n\nEfter det budgeterade underskottet återstår 824 000 kronor vid\n"
        "utgången av 2030.");
    EXPECT_EQ(statement.about, Concept::equity_closing);
    EXPECT_EQ(statement.year, 2030);
}

TEST(Statements, AChangeIsOther) {
    const auto reading = read(lines_of(
        "Förbundet får totalt 3 028 000 kronor i driftbidrag från medlemmarna 2032, vilket är en\n"
        "minskning från 2030 med 61 000 kr."));
    ASSERT_EQ(reading.statements.size(), 2u);
    EXPECT_EQ(reading.statements[0].about, Concept::member_contributions);
    EXPECT_EQ(reading.statements[1].about, Concept::other);
    EXPECT_EQ(reading.statements[1].year, 2032);
}

TEST(Statements, TheYearIsTheNearestThatIsNoDate) {
    EXPECT_EQ(only("För 2032 får förbundet 3 028 000 kronor i driftbidrag.").year, 2032);
    EXPECT_EQ(only("Budget 2033-2035\n\nBeslutet om statens bidrag, aviserat den 9 maj 2030, gav\n"
                   "besked om 1 514\n000 kronor.")
                  .year,
              2033);
    EXPECT_EQ(only("Statens bidrag är 1 514 000 kr för förbundet.").year, 2031);
}

TEST(Statements, InitiativesSpeakThroughFieldsAndProse) {
    const auto reading = read(lines_of(
        "Insatser 2031\n\nBryggan\n\nProjektägare: Eda kommun\nFinansiering 2032: 90 000 kr\n"
        "Kort beskrivning: Lokalen kostar 12 000 kr per år.\n\nÖvrigt\n\n"
        "Till Bryggan går därtill 8 000 kr från staten.\n"));
    ASSERT_EQ(reading.statements.size(), 3u);
    for (const Statement& statement : reading.statements) {
        EXPECT_EQ(statement.about, Concept::initiative);
        EXPECT_EQ(statement.subject, "Bryggan");
    }
    EXPECT_EQ(reading.statements[0].year, 2032);
    EXPECT_EQ(reading.statements[0].amount, Amount::kronor(90'000));
}

TEST(Statements, AnInitiativeNamedBesideATotalIsNotItsSubject) {
    const auto reading = read(
        lines_of("Insatser 2031\n\nBryggan\n\nProjektägare: Eda kommun\n\nEkonomi\n\n"
                 "De totala kostnaderna blir 3 100 000 kr, av vilka Bryggan får 90 000 kr.\n"));
    ASSERT_EQ(reading.statements.size(), 2u);
    EXPECT_EQ(reading.statements[0].about, Concept::total_cost);
    EXPECT_EQ(reading.statements[1].subject, "Bryggan");
}

TEST(Statements, ThisMeansTheSentenceBefore) {
    const auto statement =
        only("Förbundet ordnar utbildningsdagar för personal.\nFör detta avsätts 74 500 kronor.");
    EXPECT_EQ(statement.about, Concept::activity);
    EXPECT_EQ(statement.subject, "utbildningsdagar");
}

TEST(Statements, RowsOfTablesAreNone) {
    EXPECT_TRUE(read(lines_of("Staten 1 514 000 kr 1 514 000 kr 1 514 000 kr")).statements.empty());
    Document document = test::text_document("Bankkostnader 5 000 kr");
    test::make_grid(document, 0, 1);
    EXPECT_TRUE(read(lines_of(document)).statements.empty());
}

TEST(Statements, AnAmountInDoubtIsTold) {
    const auto reading = read(lines_of("Det egna kapitalet blir cirka BB1 000 kr vid årets slut."));
    EXPECT_TRUE(reading.statements.empty());
    ASSERT_EQ(reading.findings.size(), 1u);
    EXPECT_EQ(reading.findings[0].rule, "amount_not_read");
    EXPECT_EQ(reading.findings[0].where.front().size(), 3u);
}

TEST(Statements, LeadToTheirInkOverLines) {
    const auto statement = only("Statens bidrag blir 1 514\n000 kronor i år.");
    EXPECT_EQ(statement.ink.size(), 4u);
}

TEST(Statements, TwoSentencesOnALineAreNoRowOfATable) {
    const auto reading =
        read(lines_of("Medlemmarna bidrar 2032 med sammanlagt 3 300 000 kr. Det budgeterade "
                      "överskottet på 40 000 kr\nska användas."));
    ASSERT_EQ(reading.statements.size(), 2u);
    EXPECT_EQ(reading.statements[0].about, Concept::member_contributions);
    EXPECT_EQ(reading.statements[0].year, 2032);
    EXPECT_EQ(reading.statements[1].about, Concept::result);
}

TEST(Statements, TheCostOfAnActivityIsNoneOfTheWhole) {
    EXPECT_EQ(
        only("Aktiviteter\n\nKostnaden för Lunchträffar beräknas uppgå till 38 000 kr.").about,
        Concept::activity);
    EXPECT_EQ(only("Ekonomi\n\nKostnaderna beräknas uppgå till 2 038 000 kr.").about,
              Concept::total_cost);
}

}  // namespace
}  // namespace planscribe::extract
