#include "extract/prose_facts.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::string ages(std::string_view text) {
    const auto tokens = tokens_of(text);
    const auto span = find_ages(tokens);
    if (!span) return "";
    return (span->from ? std::to_string(*span->from) : "") + "-" +
           (span->to ? std::to_string(*span->to) : "");
}

TEST(ProseFacts, AgesAreReadInEveryForm) {
    EXPECT_EQ(ages("personer i åldern 16-64 år"), "16-64");
    EXPECT_EQ(ages("unga, 18—29 år, som"), "18-29");
    EXPECT_EQ(ages("arbetsför ålder (16 – 64 år)"), "16-64");
    EXPECT_EQ(ages("mellan 20 och 30 år"), "20-30");
    EXPECT_EQ(ages("unga upp till 29 år"), "-29");
    EXPECT_EQ(ages("alla från 18 år"), "18-");
}

TEST(ProseFacts, OtherSpansOfYearsAreNoAges) {
    EXPECT_EQ(ages("i upp till 3 år"), "");
    EXPECT_EQ(ages("de senaste 20 åren"), "");
    EXPECT_EQ(ages("åren 2024-2026"), "");
    EXPECT_EQ(ages("64-16 år"), "");
}

TEST(ProseFacts, ADecimalHasNoZerosThatCountNothing) {
    EXPECT_EQ(decimal("05"), "5");
    EXPECT_EQ(decimal("00,50"), "0.50");
    EXPECT_EQ(decimal("000"), "0");
    EXPECT_EQ(decimal(",5"), std::nullopt);
}

TEST(ProseFacts, APerCentSignIsKnownAsEnginesReadIt) {
    const auto percent = [](std::string_view text) { return percentage(tokens_of(text), 0); };
    EXPECT_EQ(percent("75 26 av deltagarna"), "75");
    EXPECT_EQ(percent("65 24 Av deltagarna"), "65");
    EXPECT_EQ(percent("80 70 av målen"), std::nullopt);
    EXPECT_EQ(percent("1 260 av deltagarna"), std::nullopt);
    EXPECT_EQ(percent("75 26 personer"), std::nullopt);
    EXPECT_EQ(percent("2 026 av dem"), std::nullopt);
}

TEST(ProseFacts, AShareIsExact) {
    EXPECT_EQ(as_share("75"), Decimal{"0.75"});
    EXPECT_EQ(as_share("37.5"), Decimal{"0.375"});
    EXPECT_EQ(as_share("5"), Decimal{"0.05"});
    EXPECT_EQ(as_share("100"), Decimal{"1"});
    EXPECT_EQ(as_share("101"), std::nullopt);
    EXPECT_EQ(as_share("0"), std::nullopt);
}

TEST(ProseFacts, AWeekHasItsNumberAndYear) {
    for (const char* text : {"v. 45 2025", "v.45 2025", "vecka 45 2025", "under v45 2025"}) {
        const auto tokens = tokens_of(text);
        const auto week = find_week(tokens);
        ASSERT_TRUE(week) << text;
        EXPECT_EQ(week->week, 45);
        EXPECT_EQ(week->year, 2025);
    }
    EXPECT_FALSE(find_week(tokens_of("veckan därpå")));
    EXPECT_FALSE(find_week(tokens_of("v. 54")));
    EXPECT_FALSE(find_week(tokens_of("v ordf")));
}

TEST(ProseFacts, HowOftenSomethingHappens) {
    const auto often = [](std::string_view text) {
        const auto tokens = tokens_of(text);
        return find_frequency(tokens, vocabulary()).value_or(Frequency{0, ""});
    };
    EXPECT_EQ(often("hålls en gång i månaden"), (Frequency{1, "month"}));
    EXPECT_EQ(often("granskas årligen"), (Frequency{1, "year"}));
    EXPECT_EQ(often("cirka 3 gånger per år"), (Frequency{3, "year"}));
    EXPECT_EQ(often("vart fjärde år"), (Frequency{1, "four_years"}));
    EXPECT_EQ(often("gárdagen var kall"), (Frequency{0, ""}));
}

TEST(ProseFacts, ADayWithoutYear) {
    const auto tokens = tokens_of("räknat från den 1 april året efter");
    const auto date = find_yearless_date(tokens, vocabulary());
    ASSERT_TRUE(date);
    EXPECT_EQ(date->month, 4);
    EXPECT_EQ(date->day, 1);
    EXPECT_FALSE(find_yearless_date(tokens_of("i april 2025"), vocabulary()));
}

}  // namespace
}  // namespace planscribe::extract
