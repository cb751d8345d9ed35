#include "extract/organisations.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> names(std::string_view text) {
    std::vector<std::string> found;
    for (const auto& mention : find_organisations(tokens_of(text), vocabulary()))
        found.push_back(mention.organisation.name);
    return found;
}

TEST(Organisations, AreFoundInText) {
    EXPECT_THAT(
        names("mellan Försäkringskassan, Arbetsförmedlingen, Region Värmland och Arvika kommun."),
        ElementsAre("Försäkringskassan", "Arbetsförmedlingen", "Region Värmland", "Arvika kommun"));
    EXPECT_THAT(names("Västra Götalandsregionen samt Upplands Väsby kommun"),
                ElementsAre("Västra Götalandsregionen", "Upplands Väsby kommun"));
    EXPECT_THAT(names("FK och AF"), ElementsAre("Försäkringskassan", "Arbetsförmedlingen"));
}

TEST(Organisations, BadReadingsArePutRight) {
    EXPECT_THAT(names("Forsdkringskassan"), ElementsAre("Försäkringskassan"));
    EXPECT_THAT(names("Krokorn kommun"), ElementsAre("Krokom kommun"));
    EXPECT_THAT(names("Reglon Värrnland"), ElementsAre("Region Värmland"));
}

TEST(Organisations, TheGenitiveStaysAsPrinted) {
    EXPECT_THAT(names("Storfors kommun och Karlstads kommun"),
                ElementsAre("Storfors kommun", "Karlstads kommun"));
    EXPECT_THAT(names("Stockholms stad"), ElementsAre("Stockholms stad"));
}

TEST(Organisations, SeveralMunicipalitiesMayShareOneWord) {
    EXPECT_THAT(names("Arvika, Eda och Säffle kommuner"),
                ElementsAre("Arvika kommun", "Eda kommun", "Säffle kommun"));
    EXPECT_THAT(names("kommunerna Grums, Kil och Forshaga."),
                ElementsAre("Grums kommun", "Kil kommun", "Forshaga kommun"));
}

TEST(Organisations, AnUnknownOrUnclearNameIsNone) {
    EXPECT_THAT(names("Varje kommun utser en ledamot"), IsEmpty());
    EXPECT_THAT(names("det ska vara kommun"), IsEmpty());
    EXPECT_THAT(names("Regionen utser"), IsEmpty());
    EXPECT_FALSE(place_of(tokens_of("Hallstahammer Nord"), vocabulary()));
}

TEST(Organisations, UnknownNamesStayAsPrinted) {
    EXPECT_THAT(names("Även Fjällnora kommun, Norra Dalby kommun och Region Midsjö bidrar."),
                ElementsAre("Fjällnora kommun", "Norra Dalby kommun", "Region Midsjö"));
    EXPECT_THAT(names("Landstinget Midsjö samt kommunerna Fjällnora och Dalby."),
                ElementsAre("Landstinget Midsjö", "Fjällnora kommun", "Dalby kommun"));
    EXPECT_THAT(names("Länsarbetsnämnden"), ElementsAre("Länsarbetsnämnden"));
}

TEST(Organisations, ASurnameIsNoMunicipality) {
    EXPECT_THAT(names("Anna Berg, Köpings kommun"), ElementsAre("Köpings kommun"));
}

TEST(Organisations, MentionsLeadToTheirWords) {
    const auto tokens = tokens_of("leds av Region Dalarna sedan");
    const auto found = find_organisations(tokens, vocabulary());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].begin, 2u);
    EXPECT_EQ(found[0].end, 4u);
    EXPECT_EQ(found[0].organisation.kind, PartyKind::region);
}

TEST(ListedOrganisations, KeepUnknownOnesAsPrinted) {
    EXPECT_THAT(listed_organisations(
                    tokens_of("Arvlka kommun, Stiftelsen Bron och Region Värmland."), vocabulary()),
                ElementsAre("Arvika kommun", "Stiftelsen Bron", "Region Värmland"));
    EXPECT_THAT(listed_organisations(tokens_of("Eda kommun (arbetsmarknad) samt FK"), vocabulary()),
                ElementsAre("Eda kommun", "Försäkringskassan"));
}

}  // namespace
}  // namespace planscribe::extract
