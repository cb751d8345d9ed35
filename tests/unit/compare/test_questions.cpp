#include "compare/questions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "archive_of.h"
#include "base/error.h"

namespace planscribe::compare {
namespace {

using test::TableBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A whole small budget: half from the state, a quarter each from region and municipality.
Table budget(int year, std::int64_t state, std::int64_t office, std::int64_t result = 0,
             std::int64_t equity = 0) {
    const std::int64_t income = 2 * state, quarter = state / 2;
    return TableBuilder({year})
        .stage(0, Stage::budget)
        .item("Staten", {state}, "3010")
        .item("Regionen", {quarter}, "3020")
        .item("Dalviks kommun", {quarter}, "3030")
        .sum("Summa intäkter", {income}, "R")
        .item("Bryggan", {income - office - result}, "4190")
        .item("Kansli", {office}, "5240")
        .sum("Summa kostnader", {income - result}, "K")
        .sum("Resultat", {result}, "8110")
        .item("Utgående eget kapital", {equity}, "2090")
        .build();
}

Document dalvik(int year, Table table) {
    return plan_of("Dalvik", year, {std::move(table)});
}

TEST(Questions, HaveWordsAndColumns) {
    const Catalogue catalogue(dictionaries());
    ASSERT_EQ(catalogue.questions().size(), questions().size());
    const auto documents = std::vector{dalvik(2020, budget(2020, 1'000, 300, -50, 400)),
                                       dalvik(2021, budget(2021, 850, 310, 0, 350))};
    for (const QuestionText& text : catalogue.questions()) {
        EXPECT_FALSE(text.title.swedish.empty()) << text.id;
        EXPECT_FALSE(text.title.english.empty()) << text.id;
        EXPECT_FALSE(text.about.swedish.empty()) << text.id;
        const Comparison comparison = compared(documents, {{}, {}, {text.id}});
        for (const Row& row : comparison.answers.at(0).rows)
            EXPECT_EQ(row.size(), text.columns.size()) << text.id;
        for (const auto& [channel, name] : text.chart.channels)
            if (channel != "rule") {
                EXPECT_NE(std::ranges::find(text.columns, name, &ColumnText::name),
                          text.columns.end())
                    << text.id << " " << channel;
            }
    }
}

TEST(Questions, TellGrantsAndTheirChange) {
    const auto documents =
        std::vector{dalvik(2020, budget(2020, 1'000, 300)), dalvik(2021, budget(2021, 850, 300)),
                    dalvik(2023, budget(2023, 900, 300))};
    const auto rows = asked(documents, "state_grant");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows[1], HasSubstr("Dalvik | 2021 | 850 | -150 | -15,0 | "));
    EXPECT_THAT(rows[2], HasSubstr("Dalvik | 2023 | 900 |  |  | 900 | "));  // 2022 is missing
    EXPECT_THAT(asked(documents, "grant_falls"),
                ElementsAre("Dalvik | 2021 | 1 000 | 850 | -15,0 | yes"));
}

TEST(Questions, TellWhatIsInDoubt) {
    Document doubtful = dalvik(2021, budget(2021, 850, 300));
    test::cell(doubtful, 0, 0).status = CellStatus::doubtful;
    test::cell(doubtful, 0, 0).rivals = {{Amount::kronor(950), 500}};
    const auto documents = std::vector{dalvik(2020, budget(2020, 1'000, 300)), doubtful};
    EXPECT_THAT(asked(documents, "grant_falls"),
                ElementsAre("Dalvik | 2021 | 1 000 | 850–950 | -15,0–-5,0 | maybe"));
}

TEST(Questions, TellWhoPaysMoreThanHalf) {
    const auto paid = [](std::int64_t others) {
        return std::vector{dalvik(2020, TableBuilder({2020})
                                            .item("Staten", {1'000}, "3010")
                                            .item("Region och kommun", {others}, "3040")
                                            .build())};
    };
    EXPECT_THAT(asked(paid(1'000), "matching").at(0), HasSubstr("| 50,0 | even"));
    EXPECT_THAT(asked(paid(1'200), "matching").at(0), HasSubstr("| 45,5 | the others"));
    EXPECT_THAT(asked(paid(800), "matching").at(0), HasSubstr("| 55,6 | the state"));
}

TEST(Questions, SplitWhatMunicipalitiesPay) {
    const auto rows = asked({dalvik(2020, TableBuilder({2020})
                                              .item("Dalviks kommun", {300}, "3030")
                                              .item("Åby kommun", {100}, "3030")
                                              .build())},
                            "municipal_split");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows[0], HasSubstr("Dalviks kommun | 300 | 75,0"));
    EXPECT_THAT(rows[1], HasSubstr("Åby kommun | 100 | 25,0"));
}

TEST(Questions, ShareOutAdministration) {
    EXPECT_THAT(asked({dalvik(2020, budget(2020, 1'000, 500))}, "administration_share"),
                ElementsAre("Dalvik | 2020 | 2 000 | 500 | 2 000 | 25,0 | small"));
}

TEST(Questions, HoldEquityAgainstTheCap) {
    const auto rows = asked({dalvik(2020, budget(2020, 1'000, 300, 0, 500)),
                             dalvik(2021, budget(2021, 1'000, 300, 0, 300))},
                            "equity_cap");
    EXPECT_THAT(rows, ElementsAre("Dalvik | 2020 | budget | 500 | 2 000 | 25,0 | 100 | yes",
                                  "Dalvik | 2021 | budget | 300 | 2 000 | 15,0 | -100 | no"));
}

TEST(Questions, TellDeficitsAndReasons) {
    Document plan = dalvik(2020, budget(2020, 1'000, 300, -50));
    plan.plan.special_reasons = Passage{"Kapitalet räcker.", {}};
    Document before = dalvik(2019, budget(2019, 1'000, 300, 0, 80));
    EXPECT_THAT(asked({before, plan}, "deficits"),
                ElementsAre("Dalvik | 2020 | -50 | yes | 80 | yes | Kapitalet räcker."));
    EXPECT_THAT(asked({before}, "deficits"), IsEmpty());
}

TEST(Questions, FollowPlanYears) {
    const Table plan = TableBuilder({2020, 2021})
                           .item("Staten", {1'000, 1'000}, "3010")
                           .item("Kansli", {300, 300}, "5240")
                           .build();
    const auto documents = std::vector{dalvik(2020, plan), dalvik(2021, budget(2021, 900, 330))};
    EXPECT_THAT(asked(documents, "plan_drift"),
                testing::Contains(HasSubstr("2021 | 2020 | 1 | 5240 Kansli, odelat | 300 | 330 | "
                                            "30 | 10,0")));
    EXPECT_THAT(asked(documents, "indexation").at(0), HasSubstr("| 300 | 300 | 0,0 |  |  | none"));
}

TEST(Questions, SetOutcomesAgainstBudgets) {
    Document report = dalvik(2020, TableBuilder({2020}).item("Kansli", {280}, "5240").build());
    report.plan.type = DocumentType::arsredovisning;
    EXPECT_THAT(asked({dalvik(2020, budget(2020, 1'000, 300)), report}, "outcome"),
                testing::Contains(HasSubstr("5240 Kansli, odelat | 300 | 280 | -20 | -6,7")));
}

TEST(Questions, TellWhatIsNotAllocated) {
    EXPECT_THAT(asked({dalvik(2020, TableBuilder({2020, 2021})
                                        .item("Driftbidrag", {1'000, 1'000}, "30")
                                        .item("Beslutsutrymme", {250, 700}, "4920")
                                        .build())},
                      "unallocated"),
                ElementsAre("Dalvik | 2020 | 2020 | 250 | 1 000 | 25,0",
                            "Dalvik | 2020 | 2021 | 700 | 1 000 | 70,0"));
}

TEST(Questions, FindMeasuresThatRecur) {
    const auto documents =
        std::vector{dalvik(2020, budget(2020, 1'000, 300)), dalvik(2021, budget(2021, 1'000, 200))};
    const auto rows = asked(documents, "recurring_measures");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0], HasSubstr("Bryggan | Dalvik | 2020 | 2021 | 2 | no | 1 700 | 1 800"));
    Document other = plan_of("Åby", 2021, {budget(2021, 500, 100)});
    EXPECT_EQ(asked({documents[0], documents[1], other}, "shared_measures").size(), 2U);
}

TEST(Questions, MissAuditRowsWhereCostsAreApart) {
    EXPECT_THAT(asked({dalvik(2020, budget(2020, 1'000, 300))}, "no_audit"),
                ElementsAre("Dalvik | 2020 | 300 | yes"));
    const Table with =
        TableBuilder({2020}).item("Kansli", {300}, "5240").item("Revision", {10}, "5310").build();
    EXPECT_THAT(asked({dalvik(2020, with)}, "no_audit"), IsEmpty());
    const Table whole = TableBuilder({2020}).item("Administration", {300}, "5").build();
    EXPECT_THAT(asked({dalvik(2020, whole)}, "no_audit"), IsEmpty());
}

TEST(Questions, TellWhichYearsAreMissing) {
    const auto rows =
        asked({dalvik(2020, budget(2020, 1'000, 300)), dalvik(2022, budget(2022, 1'000, 300))},
              "coverage");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows[0], HasSubstr("2020 | 1 | 1 | 8 |"));
    EXPECT_THAT(rows[1], HasSubstr("2021 | 0 | 0 | 0 |"));
}

TEST(Questions, ListBoardsGoalsAndErrorsOfPrint) {
    Document plan = dalvik(2020, budget(2020, 1'000, 300));
    plan.plan.board = {{"Åsa Ek", "Dalviks kommun", Seat::ordinary, Role::chair, {}}};
    plan.plan.goals = {{"Minst 80 %", Target{"80", "percent", true}, {}}, {"Trivsel", {}, {}}};
    plan.plan.goals[0].follow_up = "Följs i SUS.";
    plan.findings = {{"sum", Severity::error, Cause::print, {"Fel.", "Wrong."}, {}, 2},
                     {"sum", Severity::error, Cause::reading, {"Oläst.", "Unread."}, {}, 2}};
    EXPECT_THAT(asked({plan}, "board"),
                ElementsAre("Dalvik | 2020 | Åsa Ek | Dalviks kommun | ordinary | chair | 2020"));
    EXPECT_THAT(
        asked({plan}, "goals"),
        ElementsAre("Dalvik | 2020 |  | Minst 80 % | at least | 80 | per cent | Följs i SUS.",
                    "Dalvik | 2020 |  | Trivsel |  |  |  | "));
    EXPECT_THAT(asked({plan}, "goals_measured"),
                ElementsAre("Dalvik | 2020 | 2 | 1 | 50,0 | 1 | 1 | 50,0"));
    EXPECT_THAT(asked({plan}, "misprints"), ElementsAre("Dalvik | 2020 | sum | Wrong."));
}

TEST(Questions, TellSinceWhichPlanSomeoneSits) {
    const auto with = [](int year, std::vector<std::string> names) {
        Document plan = dalvik(year, budget(year, 1'000, 300));
        for (const std::string& name : names)
            plan.plan.board.push_back({name, "Dalviks kommun", Seat::ordinary, Role::member, {}});
        return plan;
    };
    const auto rows = asked({with(2020, {"Åsa Ek", "Bo Ask"}), with(2021, {"Åsa Ek"}),
                             with(2022, {}), with(2023, {"Asa Ek", "Bo Ask"})},
                            "board");
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_THAT(rows[3], HasSubstr("| 2023 | Asa Ek |"));
    EXPECT_THAT(rows[3], testing::EndsWith("| 2020"));
    EXPECT_THAT(rows[4], testing::EndsWith("| 2023"));  // not in the plan for 2021
}

TEST(Questions, CountDaysFromTheNoticeToTheDecision) {
    const auto told = [](const char* announced, const char* decided) {
        Document plan = dalvik(2020, budget(2020, 1'000, 300));
        plan.plan.decision_date = decided;
        plan.plan.allocations = {{2020, Amount::kronor(1'000), announced, false, {}},
                                 {2021, Amount::kronor(1'100), announced, false, {}},
                                 {2020, Amount::kronor(1'000), std::nullopt, false, {}}};
        return std::vector{plan};
    };
    EXPECT_THAT(asked(told("2019-11-11", "2019-11-28"), "notice_days"),
                ElementsAre("Dalvik | 2020 | 1 000 | 2019-11-11 | 2019-11-28 | 17 | "));
    EXPECT_THAT(asked(told("2019-11-11", "2019-10-28"), "notice_days").at(0),
                testing::EndsWith("| -14 | "));
    EXPECT_THAT(asked(told("2009-11-11", "2019-11-28"), "notice_days").at(0),
                testing::EndsWith("|  | a date cannot be right"));
    EXPECT_THAT(asked(told("2019-02-30", "2019-11-28"), "notice_days").at(0),
                testing::EndsWith("|  | "));
    EXPECT_THAT(asked(told("2019-11", "2019-11-28"), "notice_days").at(0),
                testing::EndsWith("|  | "));
}

TEST(Questions, PriceACoordinator) {
    Document plan = dalvik(2020, budget(2020, 1'000, 300));
    Initiative bridge{"Bryggan", {"AF"}, {"FK"}, {{2020, Amount::kronor(900), {}}}, {}, {}};
    bridge.staff = {{"samordnare", Decimal{"0.75"}, {}, {}, false, {}},
                    {"SE-coach", Decimal{"1"}, 2, {}, false, {}}};
    Initiative other{"Se framåt", {}, {}, {{2020, Amount::kronor(900), {}}}, {}, {}};
    other.staff = {{"handledare", {}, 3, {}, false, {}}};
    Initiative unknown = other;
    unknown.name = "Vägen";
    unknown.staff = {{"personal från vården", {}, {}, {}, false, {}}};
    plan.plan.initiatives = {unknown, other, bridge};
    EXPECT_THAT(asked({plan}, "coordinator_cost"),
                ElementsAre("Supported Employment | Bryggan | Dalvik | 2020 | AF, FK | samordnare "
                            "75 %; 2 SE-coach 100 % | 275,0 | 1 700 | 567 | 618",
                            " | Se framåt | Dalvik | 2020 |  | 3 handledare |  | 900 | 300 | ",
                            " | Vägen | Dalvik | 2020 |  | personal från vården |  | 900 |  | "));
}

TEST(Questions, HoldOpeningAgainstLastYearsClosing) {
    const auto opened = [](std::int64_t equity) {
        return dalvik(2021, TableBuilder({2021})
                                .stage(0, Stage::budget)
                                .item("Ingående eget kapital", {equity}, "2010")
                                .build());
    };
    const Document before = dalvik(2020, budget(2020, 1'000, 300, 0, 500));
    EXPECT_THAT(asked({before, opened(500)}, "opening_equity"),
                ElementsAre("Dalvik | 2021 | 500 | budget | 500 | budget | 0 | yes"));
    EXPECT_THAT(asked({before, opened(480)}, "opening_equity"),
                ElementsAre("Dalvik | 2021 | 500 | budget | 480 | budget | -20 | no"));
    Document doubtful = opened(480);
    test::cell(doubtful, 0, 0).status = CellStatus::doubtful;
    test::cell(doubtful, 0, 0).rivals = {{Amount::kronor(500), 500}};
    EXPECT_THAT(asked({before, doubtful}, "opening_equity").at(0), testing::EndsWith("| maybe"));
}

TEST(Questions, SumGrantsOfTheArchive) {
    EXPECT_THAT(asked({dalvik(2020, budget(2020, 1'000, 300)),
                       plan_of("Åby", 2020, {budget(2020, 500, 100)})},
                      "grant_national")
                    .at(0),
                HasSubstr("2020 | 2 | 1 500 | "));
}

TEST(Questions, GiveAllLinesOnlyByName) {
    const Comparison all = compared({dalvik(2020, budget(2020, 1'000, 300))});
    EXPECT_EQ(std::ranges::count(all.answers, "lines",
                                 [](const Answer& answer) { return answer.question.id; }),
              0);
    EXPECT_EQ(asked({dalvik(2020, budget(2020, 1'000, 300))}, "lines").size(), 9U);
}

TEST(Wishes, ChooseAssociationsAndYears) {
    const auto documents =
        std::vector{dalvik(2020, budget(2020, 1'000, 300)), dalvik(2021, budget(2021, 900, 300)),
                    plan_of("Åby", 2021, {budget(2021, 500, 100)})};
    const auto rows = [&](const Wish& wish) {
        return compared(documents, wish).answers.at(0).rows.size();
    };
    EXPECT_EQ(rows({{}, {}, {"state_grant"}}), 3U);
    EXPECT_EQ(rows({{"Samordningsförbundet i Dalvik"}, {}, {"state_grant"}}), 2U);
    EXPECT_EQ(rows({{"dal"}, {}, {"state_grant"}}), 2U);
    EXPECT_EQ(rows({{"dalvik", "åby"}, {}, {"state_grant"}}), 3U);
    EXPECT_EQ(rows({{}, std::pair(2021, 2025), {"state_grant"}}), 2U);
    EXPECT_THROW(rows({{"Nowhere"}, {}, {}}), Error);
    EXPECT_THROW(rows({{}, {}, {"nothing"}}), Error);
}

TEST(Wishes, AnEmptyArchiveAnswersNothing) {
    for (const Answer& answer : compared({}).answers) EXPECT_THAT(answer.rows, IsEmpty());
    Document nameless = dalvik(2020, budget(2020, 1'000, 300)), ageless = nameless;
    nameless.plan.association = std::nullopt;
    ageless.plan.year = std::nullopt;
    for (const Answer& answer : compared({nameless, ageless}).answers)
        EXPECT_THAT(answer.rows, IsEmpty()) << answer.question.id;
}

}  // namespace
}  // namespace planscribe::compare
