#include "extract/persons.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planscribe::extract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

BoardMember seat(std::string name, int word) {
    return {std::move(name), {}, Seat::ordinary, Role::member, {{0, word}}};
}

TEST(Persons, ASignatureReadBadlyIsOfTheOnlySeatThatIsNear) {
    const auto people =
        find_persons({seat("Karin Lindmark", 0), seat("Olle Svärd", 1)},
                     {{"Karin Lindrnark", {}, {{0, 2}}}, {"Karin Lindmarx", {}, {{0, 3}}}}, true);
    ASSERT_EQ(people.size(), 3u) << "two letters away is another person";
    EXPECT_EQ(people[0].id, "karin-lindmark");
    EXPECT_THAT(people[0].variants, ElementsAre("Karin Lindmarx"));
    EXPECT_EQ(people[0].places.size(), 2u);
}

TEST(Persons, TwoThatAreNearMakeNone) {
    const auto people = find_persons({seat("Karin Lindmark", 0), seat("Karin Lindmarg", 1)},
                                     {{"Karin Lindmarx", {}, {{0, 2}}}}, true);
    EXPECT_EQ(people.size(), 3u);
}

TEST(Persons, BornDigitalNamesAreWhatTheySay) {
    const auto people =
        find_persons({seat("Anna Berger", 0)}, {{"Anna Bergen", {}, {{0, 1}}}}, false);
    EXPECT_EQ(people.size(), 2u);
    EXPECT_THAT(people[0].variants, IsEmpty());
}

TEST(Persons, ShortFirstNamesAreNeverPulledTogether) {
    EXPECT_EQ(find_persons({seat("Lars Kempe", 0)}, {{"Lina Kempe", {}, {{0, 1}}}}, true).size(),
              2u);
    EXPECT_EQ(person_id("Anna-Lena Åkerblom"), "anna-lena-akerblom");
}

}  // namespace
}  // namespace planscribe::extract
