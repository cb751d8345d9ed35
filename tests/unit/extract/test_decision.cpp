#include "extract/decision.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

Decision read(const TextLines& lines) {
    return read_decision(lines, vocabulary());
}
Decision read(std::string_view text) {
    return read(lines_of(text));
}

TEST(Decision, IsToldInASentenceOnThePlan) {
    EXPECT_EQ(
        read("Beslutet, aviserat den 11 november 2030, gällde staten.\n"
             "Styrelsen antog riktlinjer. Planen gäller tills vidare.\n"
             "Bilagan är beslutad vid samma tid som\nverksamhetsplanen beslutades 2030-11-28.")
            .date,
        "2030-11-28");
    EXPECT_EQ(read("Antagen av styrelsen den 5 december 2030").date, "2030-12-05");
    const auto placed = read("Fastställd av styrelsen vid sammanträde i Fjällnora 2030-11-15, § 5");
    EXPECT_EQ(placed.date, "2030-11-15");
    EXPECT_EQ(placed.place, "Fjällnora");
    EXPECT_EQ(read("Beslutad av styrelsen i Norra Dalby den 5 december 2030").place, "Norra Dalby");
    EXPECT_EQ(read("Fastställd vid styrelsens sammanträde 2030-11-15, § 60").date, "2030-11-15");
    EXPECT_FALSE(read("Avtalet beslutades 2030-11-28 av någon annan.").date);
}

TEST(Decision, APlaceAndADateOverSignatures) {
    const auto decision = read(
        "Text om planen.\n\nKrokom 2030-11-20\n\nKarin Lindmark\nOrdförande\n\n"
        "~~ \\V/\nOlle Svärd\nVice ordförande\n\n//--\n\nMona Dahl\n");
    EXPECT_EQ(decision.date, "2030-11-20");
    EXPECT_EQ(decision.place, "Krokom");
    ASSERT_EQ(decision.signatories.size(), 3u);
    EXPECT_EQ(decision.signatories[0].name, "Karin Lindmark");
    EXPECT_EQ(decision.signatories[0].role, "Ordförande");
    EXPECT_EQ(decision.signatories[1].role, "Vice ordförande");
    EXPECT_EQ(decision.signatories[2].name, "Mona Dahl");
    EXPECT_FALSE(decision.signatories[2].role);
}

TEST(Decision, AStampOfAnOfficeIsNone) {
    EXPECT_FALSE(read("INKOM 2030-12-19\n\nVerksamhetsplan 2031").date);
    EXPECT_EQ(read("INKOM 2030-12-19\n\nKrokom 2030-11-20\n\nKarin Lindmark\nOrdförande").place,
              "Krokom");
}

TEST(Decision, ThePlaceIsPutRight) {
    EXPECT_EQ(read("Krokorn den 20 november 2030\n\nKarin Lindmark\nOrdförande").place, "Krokom");
    EXPECT_EQ(read("Storbyn den 20 november 2030\n\nKarin Lindmark\nOrdförande").place, "Storbyn");
}

TEST(Signatories, StandSideBySide) {
    const auto decision = read(lines_of(test::boxed_document({{"Underskrifter", 100, 100},
                                                              {"Karin Lindmark", 100, 400},
                                                              {"Olle Svärd", 1500, 400},
                                                              {"Ordförande", 100, 460},
                                                              {"Vice ordförande", 1500, 460}})));
    ASSERT_EQ(decision.signatories.size(), 2u);
    EXPECT_EQ(decision.signatories[1].name, "Olle Svärd");
    EXPECT_EQ(decision.signatories[1].role, "Vice ordförande");
}

TEST(Signatories, TheirRoleMayStandBehindTheName) {
    const auto decision =
        read("Underskrifter\n\nKarin Lindmark, ordförande\nOlle Svärd, förbundschef");
    ASSERT_EQ(decision.signatories.size(), 2u);
    EXPECT_EQ(decision.signatories[0].role, "Ordförande");
    EXPECT_EQ(decision.signatories[1].role, "Förbundschef");
}

TEST(Signatories, ProseEndsThem) {
    EXPECT_TRUE(
        read("Underskrifter\n\nDetta dokument undertecknas av Karin Lindmark och alla andra.")
            .signatories.empty());
}

TEST(Decision, ADeadlineIsNone) {
    EXPECT_FALSE(
        read("Gallring sker enligt beslut av styrelsen, senast den 28 oktober 2031.").date);
    EXPECT_EQ(read("Antagen av styrelsen den 5 december 2030, gäller senast 2031-12-31.").date,
              "2030-12-05");
}

TEST(Signatories, ANameMayBeShort) {
    const auto decision = read(
        "Underskrifter\n\nDalby den 23 november 2030\n\nBo Ek\nOrdförande\n\nSiv Örn\n"
        "Vice ordförande");
    ASSERT_EQ(decision.signatories.size(), 2u);
    EXPECT_EQ(decision.signatories[0].name, "Bo Ek");
    EXPECT_EQ(decision.signatories[1].name, "Siv Örn");
}

}  // namespace
}  // namespace planscribe::extract
