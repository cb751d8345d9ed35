#include "extract/records.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Records, AWholePlanHoldsTogether) {
    Document document = test::text_document(
        "Samordningsförbundet Jösse\n\nVerksamhetsplan 2031\f"
        "1. Styrelse\n\nOrdinarie ledamöter:\nKarin Lindmark, Eda kommun (ordf.)\n"
        "Olle Svärd, Region Värmland\n\n2. Ekonomi\n\n"
        "För 2031 har staten beslutat om en tilldelning på 1 514 000 kr till förbundet.\f"
        "Eda 2030-11-20\n\nKarin Lindmark\nOrdförande\n");
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    EXPECT_EQ(document.plan.association, "Samordningsförbundet Jösse");
    EXPECT_EQ(document.plan.year, 2031);
    EXPECT_EQ(document.plan.board.size(), 2u);
    EXPECT_EQ(document.plan.members.size(), 2u);
    EXPECT_EQ(document.plan.statements.size(), 1u);
    EXPECT_EQ(document.plan.decision_place, "Eda");
    EXPECT_TRUE(findings.empty());
    EXPECT_TRUE(check(document).empty());
}

TEST(Records, ThoseWhoSignedStandInForTheBoard) {
    const auto document = test::text_document(
        "Eda 2030-11-20\n\nKarin Lindmark\nOrdförande\n\nOlle Svärd\nFörbundschef\n\nSiv Holm\n");
    std::vector<Finding> findings;
    const auto board = read_records(document, vocabulary(), findings).board;
    ASSERT_EQ(board.size(), 2u);
    EXPECT_EQ(board[0].role, Role::chair);
    EXPECT_EQ(board[1].name, "Siv Holm");
    EXPECT_FALSE(board[1].organization);
}

TEST(Records, AnEmptyDocumentHasNone) {
    std::vector<Finding> findings;
    const Plan plan = read_records(test::text_document(""), vocabulary(), findings);
    EXPECT_FALSE(plan.association);
    EXPECT_TRUE(plan.board.empty());
}

TEST(Records, HostileTextDoesNoHarm) {
    std::string text = "Ordinarie ledamöter:\n/ - ( ) , : ; kr\n\xFF\xFE kr \xC3\nkommun\n- -\n";
    for (int i = 0; i < 3000; ++i) text += "1 000 kr / Mål: ( 9999999999 000 % ";
    text += "\nErsättare Organisation\n(\nRegion\nSamordningsförbundet\nFinsam i\n%\n2031";
    Document document = test::text_document(text);
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    document.findings = findings;
    EXPECT_TRUE(check(document).empty());
}

}  // namespace
}  // namespace planscribe::extract
