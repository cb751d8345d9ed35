#include "extract/oversight.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Oversight, FollowUpIsBySystemReportAndSurvey) {
    const auto ways = plan_of(
                          "Resultat registreras i SUS. Varje insats lämnar delrapport varje "
                          "halvår. Deltagarna svarar på en enkät som följs upp.")
                          .follow_up;
    ASSERT_EQ(ways.size(), 3u);
    EXPECT_EQ(ways[0].name, "SUS");
    EXPECT_EQ(ways[0].kind, FollowUpKind::system);
    EXPECT_EQ(ways[1].frequency, (Frequency{1, "half_year"}));
    EXPECT_EQ(ways[2].kind, FollowUpKind::survey);
    EXPECT_TRUE(plan_of("Vi mäter susandet i skogen.").follow_up.empty());
}

TEST(Oversight, AnAbbreviationIsNoFollowUp) {
    EXPECT_TRUE(plan_of("Förkortningar: SUS står för systemet för uppföljning av samverkan.")
                    .follow_up.empty());
}

TEST(Oversight, YearAndPaceAreOfTheKindThatIsNamedFirst) {
    const auto controls = plan_of(
                              "Kontrollplanen för 2031 ses över en gång per år och en riskanalys "
                              "görs.")
                              .internal_control;
    ASSERT_EQ(controls.size(), 2u);
    EXPECT_EQ(controls[0].kind, ControlKind::control_plan);
    EXPECT_EQ(controls[0].year, 2031);
    EXPECT_FALSE(controls[1].year);
    EXPECT_FALSE(controls[1].frequency);
}

TEST(Oversight, ACompoundThatDiffersInTwoLettersIsAnother) {
    EXPECT_TRUE(plan_of("Ägaren svarar för arbetsledning.").references.empty());
}

TEST(Oversight, AuditorsAreAppointed) {
    const auto audits =
        plan_of("Revision görs årligen av revisorer som utses av medlemmarna.").audits;
    ASSERT_EQ(audits.size(), 1u);
    EXPECT_EQ(audits[0].frequency, (Frequency{1, "year"}));
    EXPECT_EQ(audits[0].appointed_by, "medlemmarna");
}

TEST(Oversight, ControlHasYearAndPace) {
    const auto controls = plan_of(
                              "Internkontrollplanen för 2031 gås igenom en gång per år. En "
                              "riskanalys görs varje kvartal.")
                              .internal_control;
    ASSERT_EQ(controls.size(), 2u);
    EXPECT_EQ(controls[0].kind, ControlKind::control_plan);
    EXPECT_EQ(controls[0].year, 2031);
    EXPECT_EQ(controls[1].kind, ControlKind::risk_analysis);
    EXPECT_EQ(controls[1].frequency, (Frequency{1, "quarter"}));
}

TEST(Oversight, ADocumentHasItsDecisionAndWhetherItIsAttached) {
    const auto references = plan_of(
                                "Rutinerna finns i styrdokument som ligger som bilaga. "
                                "Styrdokumentet beslutades den 3 mars 2030.")
                                .references;
    ASSERT_EQ(references.size(), 1u);
    EXPECT_EQ(references[0].kind, ReferenceKind::governing_document);
    EXPECT_EQ(references[0].date, "2030-03-03");
    EXPECT_TRUE(references[0].attached);
}

}  // namespace
}  // namespace planscribe::extract
