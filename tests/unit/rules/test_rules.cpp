#include "rules/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "table_builder.h"
#include "text_document.h"

namespace planscribe::rules {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::vector<Finding> findings_of(Document document) {
    return apply_rules(std::move(document), PLANSCRIBE_SOURCE_DIR "/dictionaries").findings;
}

std::vector<Finding> findings_of(const Plan& plan) {
    Document document = test::text_document("samråd");
    document.plan = plan;
    return findings_of(std::move(document));
}

std::vector<std::string> names_of(const std::vector<Finding>& findings) {
    std::vector<std::string> names;
    for (const Finding& finding : findings) names.push_back(finding.rule);
    return names;
}

const Ink word{{0, 0}};

BoardMember seat(std::string name, std::string organisation, Seat seat, Role role = Role::member) {
    return {std::move(name), std::move(organisation), seat, role, word};
}

Plan with_board() {
    Plan plan;
    plan.board = {seat("Eva Ek", "Ekedals kommun", Seat::ordinary, Role::chair),
                  seat("Bo Alm", "Region Norr", Seat::ordinary),
                  seat("Ida Lind", "Ekedals kommun", Seat::substitute),
                  seat("Per Sten", "Region Norr", Seat::substitute)};
    return plan;
}

TEST(Rules, AGoodBoardBreaksNone) {
    EXPECT_THAT(findings_of(with_board()), IsEmpty());
}

TEST(Rules, AMemberWithoutSubstituteIsTold) {
    Plan plan = with_board();
    plan.board.pop_back();
    const auto findings = findings_of(plan);
    ASSERT_THAT(names_of(findings), testing::ElementsAre("board_members"));
    EXPECT_THAT(findings[0].message.swedish, HasSubstr("Region Norr ingen ersättare"));
    EXPECT_THAT(findings[0].message.swedish, HasSubstr("10 § lagen (2003:1210)"));
    EXPECT_THAT(findings[0].message.english, HasSubstr("no substitute"));
    EXPECT_EQ(findings[0].severity, Severity::warning);
    EXPECT_EQ(findings[0].where, std::vector<Ink>{word});
}

TEST(Rules, ASeatOfNobodySaysNothingOfTheOthers) {
    Plan plan = with_board();
    plan.board.pop_back();
    plan.board[0].organization = std::nullopt;
    EXPECT_THAT(findings_of(plan), IsEmpty());
}

TEST(Rules, TheListIsHeldToTheNumberInProse) {
    Plan plan = with_board();
    plan.board_sizes = {{3, 2, false, word}};
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("board_size"));
    plan.board_sizes = {{1, 1, true, word}};
    EXPECT_THAT(findings_of(plan), IsEmpty()) << "members are not known";
    plan.members = {{"A kommun", PartyKind::municipality, {}},
                    {"B", PartyKind::region, {}},
                    {"C", PartyKind::state, {}}};
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("board_size", "board_size"));
}

TEST(Rules, TwoChairsAreOneTooMany) {
    Plan plan = with_board();
    plan.board[1].role = Role::chair;
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("board_chair"));
}

TEST(Rules, TermAndQuorumAreHeldToTheLaw) {
    Plan plan;
    plan.terms_of_office = {{4, {}, word}, {2, {}, word}, {{}, "04-01", word}};
    plan.quorums = {{QuorumRule::half, word}, {QuorumRule::more_than_half, word}};
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("board_term", "quorum"));
}

TEST(Rules, SeveralMunicipalitiesAreOneParty) {
    Plan plan;
    plan.initiatives = {{"Bron", {"Ekedals kommun"}, {"Alby kommun"}, {}, {}, word},
                        {"Kajen", {"Ekedals kommun"}, {"Region Norr"}, {}, {}, word},
                        {"Ön", {"Ekedals kommun"}, {}, {}, {}, word},
                        {"Viken", {}, {}, {}, {}, word}};
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("one_party", "one_party_named"));
}

TEST(Rules, BenefitsAreToldWhereTheyAreNotDenied) {
    EXPECT_THAT(names_of(findings_of(test::text_document("Deltagare får busskort av förbundet"))),
                testing::ElementsAre("individual_benefits"));
    EXPECT_THAT(findings_of(test::text_document("Förbundet betalar inte busskort")), IsEmpty());
    EXPECT_THAT(findings_of(test::text_document("Förbundet får inte\nbetala busskort")), IsEmpty());
}

TEST(Rules, ABudgetIsDecidedBeforeDecember) {
    Plan plan;
    plan.year = 2031;
    for (const auto& [date, late] :
         {std::pair("2030-11-30", false), std::pair("2030-12-01", true)}) {
        plan.decision_date = date;
        EXPECT_EQ(!findings_of(plan).empty(), late) << date;
    }
    plan.type = DocumentType::arsredovisning;
    plan.decision_date = "2032-04-01";
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("late_report"));
}

Activity in_week(int week, int year, std::string date) {
    Activity activity;
    activity.text = "Frukost";
    activity.week = week;
    activity.year = year;
    activity.date = std::move(date);
    activity.ink = word;
    return activity;
}

TEST(Rules, AWeekFitsItsDates) {
    Plan plan;
    plan.activities = {in_week(45, 2025, "2025-11-03"), in_week(45, 2025, "2025-11"),
                       in_week(1, 2026, "2025-12-29"), in_week(53, 2026, "2027-01-03")};
    EXPECT_THAT(findings_of(plan), IsEmpty());
    plan.activities = {in_week(45, 2025, "2025-11-10")};
    const auto findings = findings_of(plan);
    ASSERT_THAT(names_of(findings), testing::ElementsAre("week_date"));
    EXPECT_THAT(findings[0].message.english, HasSubstr("2025-11-03–2025-11-09"));
    plan.activities = {in_week(45, 2025, "2025-10"), in_week(45, 2025, "trettonde")};
    EXPECT_EQ(findings_of(plan).size(), 1u);
}

TEST(Rules, GoalsWithoutMeasureAreCountedOnce) {
    Plan plan;
    plan.goals = {{"Fler i arbete", {}, word}, {"80 % i arbete", Target{"80", "percent"}, word}};
    const auto findings = findings_of(plan);
    ASSERT_THAT(names_of(findings), testing::ElementsAre("goal_without_measure"));
    EXPECT_THAT(findings[0].message.swedish, HasSubstr("1 av 2 mål"));
}

TEST(Rules, ActivitiesAreAskedForRowsWhereSomeHaveThem) {
    Plan plan;
    Activity with, without;
    with.text = without.text = "Frukost";
    with.ink = without.ink = word;
    with.budget_row = BudgetRow{0, 0, "Frukost", false};
    plan.activities = {without};
    EXPECT_THAT(findings_of(plan), IsEmpty());
    plan.activities = {with, without};
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("activity_without_row"));
}

TEST(Rules, RunningCostsThatStayTheSameAreTold) {
    Plan plan;
    plan.year = 2031;
    plan.tables = {test::TableBuilder({2030, 2031, 2032, 2033})
                       .item("Kansli", {600, 650, 650, 650}, "5240")
                       .item("Insatser", {10, 20, 20, 20}, "4")
                       .build()};
    for (Row& row : plan.tables[0].rows) row.ink = word;
    EXPECT_THAT(names_of(findings_of(plan)), testing::ElementsAre("flat_years"));
    plan.tables[0].rows[0].cells[3]->amount = Amount::kronor(660);
    EXPECT_THAT(findings_of(plan), IsEmpty());
}

TEST(Rules, CountyCouncilsAreCalledRegionsSince2020) {
    Document document = test::text_document(
        "Val i kommuner och landsting\nRegionen, tidigare landstinget, betalar");
    document.plan.year = 2021;
    const auto findings = findings_of(document);
    ASSERT_THAT(names_of(findings), testing::ElementsAre("county_council"));
    EXPECT_EQ(findings[0].where.size(), 1U);
    document.plan.year = 2019;
    EXPECT_THAT(findings_of(document), IsEmpty());
}

TEST(Rules, ConsultingTheMembersIsMissed) {
    Document document = test::text_document("Mål nås i dialog");
    document.plan.goals = {{"80 % i arbete", Target{"80", "percent"}, word}};
    EXPECT_THAT(names_of(findings_of(document)), testing::ElementsAre("consultation"));
    document = test::text_document("Ett medlemssamråd hålls");
    document.plan.goals = {{"80 % i arbete", Target{"80", "percent"}, word}};
    EXPECT_THAT(findings_of(document), IsEmpty());
}

TEST(Rules, AreAppliedAgainWhenPeopleChangedTheRecords) {
    Document document = test::text_document("Deltagare får busskort");
    document.plan = with_board();
    document.plan.board[3].role = Role::chair;
    document.plan.board[3].seat = Seat::ordinary;
    document.findings = {{"sum", Severity::error, Cause::print, {}, {}, 0}};
    const auto dictionaries = PLANSCRIBE_SOURCE_DIR "/dictionaries";
    document = apply_rules(std::move(document), dictionaries);
    EXPECT_THAT(names_of(document.findings),
                testing::ElementsAre("sum", "board_members", "board_chair", "individual_benefits"));
    document.plan.board[3].role = Role::member;
    document.plan.board[3].seat = Seat::substitute;
    document = apply_rules_again(std::move(document), dictionaries);
    EXPECT_THAT(names_of(document.findings), testing::ElementsAre("sum", "individual_benefits"));
}

}  // namespace
}  // namespace planscribe::rules
