#include "extract/staff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Staff, APostHasShareEmployerAndWhetherItIsBought) {
    const auto staff =
        plan_of(
            "Kansli\n\nFörbundschefen är anställd av Eda kommun och tjänsten köps av förbundet. "
            "Tjänstegraden för förbundschefen är 75 %.")
            .staff;
    ASSERT_EQ(staff.size(), 1u);
    EXPECT_EQ(staff[0].name, "Förbundschef");
    EXPECT_EQ(staff[0].share_of_full_time, Decimal{"0.75"});
    EXPECT_EQ(staff[0].employer, "Eda kommun");
    EXPECT_TRUE(staff[0].service_bought);
}

TEST(Staff, FullTimeIsOneThoughTheScanIsBad) {
    const auto staff =
        plan_of("Förbundet har en verkställandc tjänstcman på heltid vars uppgift är att leda.")
            .staff;
    ASSERT_EQ(staff.size(), 1u);
    EXPECT_EQ(staff[0].share_of_full_time, Decimal{"1"});
    EXPECT_FALSE(staff[0].service_bought);
}

TEST(Staff, TheHeadingNamesThePostWhereTheSentenceDoesNot) {
    const auto staff = plan_of("Samordnare\n\nTjänsten omfattar 50 procent av heltid.\n").staff;
    ASSERT_EQ(staff.size(), 1u);
    EXPECT_EQ(staff[0].name, "Samordnare");
    EXPECT_EQ(staff[0].share_of_full_time, Decimal{"0.5"});
}

TEST(Staff, APerCentOfSomethingElseIsNoShare) {
    EXPECT_TRUE(plan_of("Förbundschefen anser att 80 % av målen är nådda.").staff.empty());
    EXPECT_TRUE(plan_of("Förbundschefen leder arbetet.").staff.empty());
    EXPECT_TRUE(plan_of("Den första förbundschefen arbetade halvtid.").staff.empty());
    EXPECT_TRUE(
        plan_of("Uppgiften på 50 procents tjänst är att samordna verksamheten.").staff.empty())
        << "a verb is no post";
}

TEST(Staff, AContractNamesServiceAndSeller) {
    const auto contracts =
        plan_of("Förbundet har avtal om köp av ekonomitjänst med Eda kommun.").service_contracts;
    ASSERT_EQ(contracts.size(), 1u);
    EXPECT_EQ(contracts[0].service, "Ekonomitjänst");
    EXPECT_EQ(contracts[0].supplier, "Eda kommun");
}

const char* card(std::string_view description) {
    static std::string text;
    text =
        "Insatser\n\nBron\nÄgare: Eda kommun\nMedparter: Försäkringskassan\nFinansiering 2031: "
        "400 000 kr\nBeskrivning: " +
        std::string(description) + "\n";
    return text.c_str();
}

TEST(Staff, AnInitiativePaysForPosts) {
    const auto initiatives =
        plan_of(card("I insatsen finns tre arbetsterapeuter samt 35 % personal från "
                     "öppenvården, 50 % personal från vuxenenheten."))
            .initiatives;
    ASSERT_EQ(initiatives.size(), 1u);
    const auto& staff = initiatives[0].staff;
    ASSERT_EQ(staff.size(), 3u);
    EXPECT_EQ(staff[0].name, "Arbetsterapeut");
    EXPECT_EQ(staff[0].count, 3);
    EXPECT_EQ(staff[1].name, "personal från öppenvården");
    EXPECT_EQ(staff[1].share_of_full_time, Decimal{"0.35"});
    EXPECT_EQ(staff[2].share_of_full_time, Decimal{"0.5"});
    EXPECT_TRUE(plan_of(card("Personal möter en arbetsterapeut.")).initiatives[0].staff.empty());
}

}  // namespace
}  // namespace planscribe::extract
