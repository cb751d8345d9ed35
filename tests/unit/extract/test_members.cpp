#include "extract/members.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

std::vector<std::string> members(std::string_view text,
                                 const std::vector<BoardMember>& board = {}) {
    std::vector<std::string> found;
    for (const Member& member : read_members(lines_of(text), board, vocabulary())) {
        const char* kind = member.kind == PartyKind::state    ? "state "
                           : member.kind == PartyKind::region ? "region "
                                                              : "municipality ";
        found.push_back(kind + member.name + " " + member.share.value_or("-"));
    }
    return found;
}

TEST(Members, TheSentenceThatListsThemWithTheirShare) {
    EXPECT_THAT(members("Arbetsförmedlingen och Eda kommun deltar.\n"
                        "Parterna består av Försäkringskassan, Arbetsförmedlingen,\n"
                        "Eda kommun och Region Värmland med 25 % vardera."),
                ElementsAre("state Försäkringskassan 1/4", "state Arbetsförmedlingen 1/4",
                            "municipality Eda kommun 1/4", "region Region Värmland 1/4"));
}

TEST(Members, EachMayHaveAShareOfItsOwn) {
    EXPECT_THAT(members("Medlemmar är Försäkringskassan (50 %), Region Värmland 25%, Eda kommun "
                        "12,5 procent och Grums kommun (12,5 %)."),
                ElementsAre("state Försäkringskassan 1/2", "region Region Värmland 1/4",
                            "municipality Eda kommun 1/8", "municipality Grums kommun 1/8"));
}

TEST(Members, SharesMayBeStatedElsewhere) {
    EXPECT_THAT(
        members(
            "Medlemmar är Försäkringskassan, Arbetsförmedlingen, Region Midsjö samt kommunerna\n"
            "Fjällnora och Dalby. Försäkringskassan betalar hälften. Regionen bidrar med en\n"
            "fjärdedel. Fjällnoras kommun betalar 15 procent, och 7,5 procent faller på Dalby,\n"
            "så fördelas kostnaden."),
        ElementsAre("state Försäkringskassan -", "state Arbetsförmedlingen -",
                    "region Region Midsjö 1/4", "municipality Fjällnoras kommun 3/20",
                    "municipality Dalby kommun -"));
    EXPECT_THAT(members("Medlemmar är Försäkringskassan, Region Midsjö och Dalby kommun.\n"
                        "Resten fördelas med 7,5 procent på Dalby."),
                testing::Contains("municipality Dalby kommun 3/40"));
}

TEST(Members, AShareOfWhatTheMunicipalitiesPayIsAShareOfAQuarter) {
    EXPECT_THAT(
        members("Medlemmar är Försäkringskassan, Region Midsjö, Dalby kommun, Eda kommun och\n"
                "Grums kommun. Av kommunernas fjärdedel betalar Dalby kommun 3/5. Eda kommun\n"
                "bidrar med 30 procent av kommunernas fjärdedel. Grums kommun svarar för 1/10 av\n"
                "kommunernas del."),
        ElementsAre("state Försäkringskassan -", "region Region Midsjö -",
                    "municipality Dalby kommun 3/20", "municipality Eda kommun 3/40",
                    "municipality Grums kommun 1/40"));
}

TEST(Members, EachOfTwoSharesIsForItsOwn) {
    EXPECT_THAT(
        members("Medlemmar är Försäkringskassan, Arbetsförmedlingen, Region Midsjö och Dalby\n"
                "kommun. Försäkringskassan bidrar med hälften av medlen, medan Region Midsjö och\n"
                "kommunen bidrar med en fjärdedel vardera."),
        ElementsAre("state Försäkringskassan -", "state Arbetsförmedlingen -",
                    "region Region Midsjö 1/4", "municipality Dalby kommun 1/4"));
    EXPECT_THAT(
        members("Medlemmar är Försäkringskassan, Region Midsjö och Dalby kommun. Staten svarar\n"
                "genom Försäkringskassan för hälften av bidraget, Region Midsjö för en fjärdedel\n"
                "och kommunen för en fjärdedel."),
        ElementsAre("state Försäkringskassan -", "region Region Midsjö 1/4",
                    "municipality Dalby kommun 1/4"));
}

TEST(Members, ASectionOnThemMayListThem) {
    EXPECT_THAT(members("Medlemmar\n\n• Försäkringskassan\n• Arbetsförmedlingen\n• Eda kommun\n\n"
                        "Vision\n\nAlla får stöd."),
                ElementsAre("state Försäkringskassan -", "state Arbetsförmedlingen -",
                            "municipality Eda kommun -"));
}

TEST(Members, TheBoardStandsIn) {
    BoardMember first, second;
    first.organization = "Eda kommun";
    second.organization = "Region Värmland";
    EXPECT_THAT(members("Text.", {first, second, first}),
                ElementsAre("municipality Eda kommun -", "region Region Värmland -"));
}

TEST(Members, ThoseWhoPayStandIn) {
    Table table;
    const auto add = [&](std::string label, std::string account) {
        Row row;
        row.label = std::move(label);
        row.account = std::move(account);
        table.rows.push_back(std::move(row));
    };
    add("Försäkringskassan", "3010");
    add("Region Värmland", "3020");
    EXPECT_TRUE(members_that_pay({table}, vocabulary()).empty());
    add("Eda kommun", "3030");
    add("Kansli i Grums kommun", "5240");
    const auto found = members_that_pay({table}, vocabulary());
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[2].name, "Eda kommun");
    EXPECT_EQ(found[2].kind, PartyKind::municipality);
}

TEST(Members, RegionAndMunicipalitiesMayPayTheSameEach) {
    EXPECT_THAT(
        members("Medlemmar är Försäkringskassan, Region Midsjö, Dalby kommun och Eda kommun.\n"
                "Försäkringskassan bidrar med hälften av medlen, medan Region Midsjö och\n"
                "kommunerna bidrar med en fjärdedel vardera. Dalby kommun svarar för 3/5 av\n"
                "kommunernas bidrag."),
        ElementsAre("state Försäkringskassan -", "region Region Midsjö 1/4",
                    "municipality Dalby kommun 3/20", "municipality Eda kommun -"));
}

TEST(Members, ACountyCouncilOfAnyNameSendsToTheBoard) {
    BoardMember first, second;
    first.organization = "Landstinget Dallandet";
    second.organization = "Eda kommun";
    EXPECT_THAT(members("Text.", {first, second}),
                ElementsAre("region Landstinget Dallandet -", "municipality Eda kommun -"));
}

TEST(Members, TheBoardKnowsMoreThanASentenceAboutSomethingElse) {
    BoardMember seats[4];
    const char* names[] = {"Försäkringskassan", "Arbetsförmedlingen", "Eda kommun",
                           "Region Värmland"};
    for (int i = 0; i < 4; ++i) seats[i].organization = names[i];
    EXPECT_THAT(members("I projektet deltar Försäkringskassan, Eda kommun och Region Värmland.",
                        {seats[0], seats[1], seats[2], seats[3]}),
                testing::SizeIs(4));
    EXPECT_THAT(members("Medlemmar är Försäkringskassan, Eda kommun och Region Värmland.",
                        {seats[0], seats[1], seats[2], seats[3]}),
                testing::SizeIs(3));
}

}  // namespace
}  // namespace planscribe::extract
