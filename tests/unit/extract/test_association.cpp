#include "extract/association.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::vector<Finding> no_findings;

Association read(std::string_view text, std::vector<Finding>& findings = no_findings) {
    return read_association(lines_of(text), vocabulary(), findings);
}

TEST(AssociationName, TheFormMetMostOftenWins) {
    EXPECT_EQ(read("Samordningsförbundet i Arvika leds av en styrelse.\n"
                   "I Samordningsförbundet i Arvika samverkar parterna.\n"
                   "Samordningsförbundet Kil deltar.")
                  .name,
              "Samordningsförbundet i Arvika");
}

TEST(AssociationName, PlacesArePutRightAndOthersKept) {
    EXPECT_EQ(read("Samordningsforbundet i Kristinehamm bildades.").name,
              "Samordningsförbundet i Kristinehamn");
    EXPECT_EQ(read("Samordningsförbundet Norra Älvdalen").name,
              "Samordningsförbundet Norra Älvdalen");
    EXPECT_EQ(read("SAMORDNINGSFÖRBUNDET KIL-GRUMS").name, "Samordningsförbundet Kil-Grums");
    EXPECT_EQ(read("Samordningsförbundet i Kalmar län och dess").name,
              "Samordningsförbundet i Kalmar län");
}

TEST(AssociationName, ThreePlacesAreOneName) {
    EXPECT_EQ(read("Samordningsförbundet Hallboda, Gransund och Rosenforsa").name,
              "Samordningsförbundet Hallboda, Gransund och Rosenforsa");
    EXPECT_EQ(read("Finsam Östersund, Krokom och Åre").name, "Finsam Östersund, Krokom och Åre");
    EXPECT_EQ(read("Malmviken, Västerberga och Bäckvikens samordningsförbund").name,
              "Malmviken, Västerberga och Bäckvikens samordningsförbund");
    EXPECT_EQ(read("I Samordningsförbundet Hallboda, Region Norr och Kil samverkar de.").name,
              "Samordningsförbundet Hallboda");
}

TEST(AssociationName, OtherForms) {
    EXPECT_EQ(read("Norra Storsjöns samordningsförbund").name,
              "Norra Storsjöns samordningsförbund");
    EXPECT_EQ(read("Samordningsförbundet Norra Jösse Dnr 2030/41").name,
              "Samordningsförbundet Norra Jösse");
    EXPECT_EQ(
        read("Det är nu tionde året som vi i Samordningsförbundet Norra\nJösse arbetar.").name,
        "Samordningsförbundet Norra Jösse");
    EXPECT_EQ(read("Finsam Jösse").name, "Finsam Jösse");
    EXPECT_FALSE(read("Samordningsförbundets Styrelse och Region Dalarna").name);
    EXPECT_EQ(read("Samordningsförbundet Jösse Region Värmland").name,
              "Samordningsförbundet Jösse");
}

TEST(OrgNumber, IsTakenOnlyWithItsCheckDigit) {
    EXPECT_TRUE(valid_org_number("222000-1834"));
    EXPECT_FALSE(valid_org_number("222000-1835"));
    EXPECT_EQ(read("Org.nr: 222000-1834").org_number, "222000-1834");
    EXPECT_EQ(read("Organisationsnummer 222000 - 1834").org_number, "222000-1834");
    EXPECT_EQ(read("Org.nr 222000–1834.").org_number, "222000-1834");

    std::vector<Finding> findings;
    EXPECT_FALSE(read("Org.nr 222000-1835", findings).org_number);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].rule, "org_number");
    EXPECT_EQ(findings[0].where.front().size(), 1u);
}

TEST(Founded, ADayAMonthOrAYear) {
    EXPECT_EQ(read("Förbundet bildades den 3 maj 2006.").founded, "2006-05-03");
    EXPECT_EQ(read("Förbundet bilclades oktober\n2006 och är en egen person.").founded, "2006-10");
    EXPECT_EQ(read("Förbundet har funnits sedan 2008.").founded, "2008");
    EXPECT_EQ(read("Sedan den 1 mars 2009 samarbetar fem parter.").founded, "2009-03-01");
    EXPECT_FALSE(read("Sedan den 1 mars 2009 gäller nya regler.").founded);
    EXPECT_FALSE(read("Förbundet bildades av fyra parter.").founded);
}

TEST(Title, GivesTypeAndYear) {
    const auto plan =
        read("Verksamhetsplan och budget 2031 med plan för 2032-2033\n\nBudget 2029\n");
    EXPECT_EQ(plan.type, DocumentType::verksamhetsplan);
    EXPECT_EQ(plan.year, 2031);
    EXPECT_EQ(read("Årsredovisning\n2030\n").type, DocumentType::arsredovisning);
    EXPECT_EQ(read("Årsredovisning\n2030\n").year, 2030);
    EXPECT_EQ(read("Delårsrapport 2031").type, DocumentType::delarsrapport);
    EXPECT_EQ(read("Budget 2031-2033").type, DocumentType::budget);
}

TEST(Title, HeadingsGiveTheYearWhereThereIsNoTitle) {
    EXPECT_EQ(read("Fokusområden 2031\n\nText om 2029 och 2028.\n\nBudget 2031-2033\n").year, 2031);
    EXPECT_FALSE(read("Text utan år.").year);
}

}  // namespace
}  // namespace planscribe::extract
