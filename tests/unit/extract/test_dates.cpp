#include "extract/dates.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

std::vector<std::string> dates(std::string_view text) {
    std::vector<std::string> found;
    for (const auto& date : find_dates(tokens_of(text), vocabulary())) found.push_back(date.iso);
    return found;
}

std::vector<int> years(std::string_view text) {
    std::vector<int> found;
    for (const auto& year : find_years(tokens_of(text), vocabulary())) {
        found.push_back(year.first);
        if (year.last != year.first) found.push_back(year.last);
    }
    return found;
}

TEST(Dates, AreReadInTheFormsOfPlans) {
    EXPECT_THAT(dates("beslutad 2031-03-08."), ElementsAre("2031-03-08"));
    EXPECT_THAT(dates("Säffle den 8 mars 2031"), ElementsAre("2031-03-08"));
    EXPECT_THAT(dates("den 1 decernber 2014"), ElementsAre("2014-12-01"));
    EXPECT_THAT(dates("bildades oktober 2006 och"), ElementsAre("2006-10"));
    EXPECT_THAT(dates("20310308"), ElementsAre("2031-03-08"));
}

TEST(Dates, ImpossibleOnesAreNone) {
    EXPECT_THAT(dates("2031-13-08 2031-02-30 2031-03-XX 31 april 2031"), ElementsAre("2031-04"));
    EXPECT_THAT(dates("2032-02-29"), ElementsAre("2032-02-29"));
}

TEST(Years, StandAloneOrAsSpans) {
    EXPECT_THAT(years("Budget 2031-2033"), ElementsAre(2031, 2033));
    EXPECT_THAT(years("Plan 2031–2033"), ElementsAre(2031, 2033));
    EXPECT_THAT(years("2031/32:"), ElementsAre(2031, 2032));
    EXPECT_THAT(years("För 2031 och 2032 års"), ElementsAre(2031, 2032));
}

TEST(Years, ArePartOfNeitherDatesNorLaws) {
    EXPECT_THAT(years("den 11 november 2030"), ElementsAre());
    EXPECT_THAT(years("lagen (2003:1210) om"), ElementsAre());
    EXPECT_THAT(years("2030-11-11"), ElementsAre());
}

TEST(Years, WithBlanksNeedAWordThatVouchesForThem) {
    EXPECT_THAT(years("För 20 31 har"), ElementsAre(2031));
    EXPECT_THAT(years("under 2 031 ska"), ElementsAre(2031));
    EXPECT_THAT(years("cirka 2 031 personer"), ElementsAre());
    EXPECT_THAT(years("för 2 031 000 kr"), ElementsAre());
}

}  // namespace
}  // namespace planscribe::extract
