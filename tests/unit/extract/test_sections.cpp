#include "extract/sections.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::vector<std::string> headings(std::string_view text) {
    const auto lines = lines_of(text);
    std::vector<std::string> found;
    for (const Section& section : find_sections(lines, vocabulary()))
        found.push_back(text_of(lines[section.heading].tokens));
    return found;
}

std::optional<Label> label(std::string_view heading) {
    const auto lines = lines_of(heading);
    const auto sections = find_sections(lines, vocabulary());
    return sections.empty() ? std::nullopt : sections.front().label;
}

TEST(Sections, HeadingsStandApart) {
    const std::vector<std::string> wanted{"1. Inledning", "Styrelse", "Bryggan"};
    EXPECT_EQ(headings("1. Inledning\nFörbundet samverkar med alla parter i området.\n"
                       "Styrelse\nStyrelsen leder arbetet och beslutar\nom insatser.\n\n"
                       "Bryggan\n\nInsatsen ger stöd åt unga vuxna."),
              wanted);
}

TEST(Sections, FieldsBulletsPeopleAndSentencesAreNoHeadings) {
    EXPECT_TRUE(headings("Projektägare: Eda kommun").empty());
    EXPECT_TRUE(headings("• Minst två träffar").empty());
    EXPECT_TRUE(headings("Karin Lindmark, Region Dalarna").empty());
    EXPECT_TRUE(headings("Arbetet går bra.").empty());
    EXPECT_TRUE(headings("Förbundet i Eda bildades 2005. Parterna är\nFörsäkringskassan med flera.")
                    .empty());
    EXPECT_TRUE(headings("Styrelsen har under hela det gångna året arbetat tillsammans med\n"
                         "Försäkringskassan och de andra.")
                    .empty());
    EXPECT_TRUE(headings("Arbetet i förbundet\nfortsätter under året.").empty());
}

TEST(Sections, LabelsHoldWithYearsButNotWithNames) {
    EXPECT_EQ(label("Insatser som medfinansieras 2031-2032"), Label::initiatives);
    EXPECT_EQ(label("7, Mål för finansierade insatser"), Label::association_goals);
    EXPECT_EQ(label("Mål 2031"), Label::goals);
    EXPECT_FALSE(label("Projekt Bryggan"));
    EXPECT_FALSE(label("Vision Unga"));
    EXPECT_EQ(label("VISION OCH VERKSAMHETSIDÉ"), Label::section);
}

TEST(Sections, ReachToTheNextHeading) {
    const auto lines = lines_of("Vision\n\nAlla får stöd.\n\nEkonomi\n\nPengarna räcker.");
    const auto sections = find_sections(lines, vocabulary());
    ASSERT_EQ(sections.size(), 2u);
    EXPECT_EQ(sections[0].end, sections[1].heading);
    EXPECT_EQ(sections[1].end, lines.size());
}

TEST(Sections, ALabelWithItsYearIsAHeadingRightBelowText) {
    const std::vector<std::string> wanted{"Insatser 2031"};
    EXPECT_EQ(headings("- ordning och\n- reda\nInsatser 2031\nFör alla insatser gäller samma "
                       "villkor som förra året, och de följs upp i\ndelårsrapporten."),
              wanted);
}

TEST(Sections, ALineWithAPerCentIsProse) {
    EXPECT_TRUE(headings("Alla är med.\nStaten står för 50 procent, Region\nMidsjö för 25 procent.")
                    .empty());
}

TEST(Sections, ALongHeadingEndsBeforeTheMargin) {
    const std::string name = "Kartläggning av förtidspensionerade som vill pröva sin egen förmåga";
    const std::string prose =
        "Dalby kommun driver den tillsammans med andra parter i samma område, och kommer att göra "
        "det länge";
    const auto found = [](int x_of_next, std::string first, std::string below) {
        const auto lines = lines_of(test::boxed_document(
            {{"Så blev det.", 100, 100}, {first, 100, 160}, {below, x_of_next, 220}}));
        return find_sections(lines, vocabulary()).size();
    };
    EXPECT_EQ(found(100, name, prose), 1u);
    EXPECT_EQ(found(100, prose, name), 0u);
}

}  // namespace
}  // namespace planscribe::extract
