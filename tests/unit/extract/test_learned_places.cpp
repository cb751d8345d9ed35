#include "extract/learned_places.h"

#include <gmock/gmock.h>

#include "example.h"
#include "extract/organisations.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

/// The organisations of the last line, as a reader who has seen the whole text names them.
std::vector<std::string> last_line(std::string_view text, bool misread = true) {
    const TextLines lines = lines_of(text);
    const Vocabulary learned = with_places_of(lines, vocabulary(), misread);
    std::vector<std::string> names;
    for (const auto& mention : find_organisations(lines.back().tokens, learned))
        names.push_back(mention.organisation.name);
    return names;
}

TEST(LearnedPlaces, ANameMetTwiceMendsItsBadReadings) {
    EXPECT_THAT(last_line("Region Mellanbygden betalar.\nRegion Mellanbygden och andra.\n"
                          "Region Melianbygden"),
                ElementsAre("Region Mellanbygden"));
    EXPECT_THAT(last_line("I Storvreta bor många.\nStorvretas kommun betalar.\n"
                          "Storvretas kommun och andra.\nStorvrelas kommun"),
                ElementsAre("Storvretas kommun"));
}

TEST(LearnedPlaces, ANameMetOnceTeachesNothing) {
    EXPECT_THAT(last_line("Region Mellanbygden betalar.\nRegion Melianbygden"),
                ElementsAre("Region Melianbygden"));
}

TEST(LearnedPlaces, OfTwoCloseNamesMetEquallyOftenNeitherIsLearned) {
    EXPECT_THAT(last_line("Region Mellanbygden\nRegion Mellanbygden\nRegion Mellanbyggden\n"
                          "Region Mellanbyggden\nRegion Mellanbyggdem"),
                ElementsAre("Region Mellanbyggdem"));
}

TEST(LearnedPlaces, ANameMetTwiceIsNotTakenForAKnownOneNearIt) {
    EXPECT_THAT(last_line("Holmsta kommun betalar.\nHolmsta kommun"),
                ElementsAre("Holmsta kommun"));
    EXPECT_THAT(last_line("Halmstad kommun betalar.\nHolmstad kommun.\nHolmstad kommun"),
                ElementsAre("Halmstad kommun"));
    EXPECT_THAT(last_line("Holmstad kommun"), ElementsAre("Halmstad kommun"));
}

TEST(LearnedPlaces, WhatNoEngineReadIsAsPrinted) {
    EXPECT_THAT(last_line("Holmstad kommun", false), ElementsAre("Holmstad kommun"));
    EXPECT_THAT(last_line("Region Skana", false), ElementsAre("Region Skana"));
}

}  // namespace
}  // namespace planscribe::extract
