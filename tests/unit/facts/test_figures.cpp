#include "facts/figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "table_builder.h"

namespace planscribe::facts {
namespace {

using test::document_of;
using test::TableBuilder;
using testing::IsEmpty;
using testing::SizeIs;

Document plan(std::vector<Table> tables, int year = 2030) {
    Document document = document_of(std::move(tables));
    document.plan.year = year;
    return document;
}

Range exactly(std::int64_t kronor) {
    return {Amount::kronor(kronor), Amount::kronor(kronor)};
}

/// The figure of an account in the plan's own year, without label.
Figure only(const Document& document, const std::string& account, int year = 2030) {
    for (const Figure& figure : figures_of(document))
        if (figure.account == account && figure.label.empty() && figure.year == year) return figure;
    ADD_FAILURE() << "no figure of " << account;
    return {};
}

void prove(Document& document) {
    for (Table& table : document.plan.tables)
        for (Row& row : table.rows)
            for (auto& cell : row.cells) cell->status = CellStatus::proved;
}

TEST(Figures, StandWhereTheirCellDoes) {
    const Figure figure =
        only(plan({TableBuilder({2030}).heading("Intäkter").item("Staten", {700}, "3010").build()}),
             "3010");
    EXPECT_EQ(figure.value, exactly(700));
    EXPECT_EQ(figure.stage, Stage::budget);
    ASSERT_THAT(figure.places, SizeIs(1));
    EXPECT_EQ(figure.places[0].table, 1);
    EXPECT_EQ(figure.places[0].row, 2);
    EXPECT_EQ(figure.places[0].column, 1);
}

TEST(Figures, AreInKronorWhateverTheUnit) {
    const auto in = [](Unit unit) {
        return only(plan({TableBuilder({2030}, unit).item("Staten", {7}, "3010").build()}), "3010");
    };
    EXPECT_EQ(in(Unit::tkr).value, exactly(7'000));
    EXPECT_EQ(in(Unit::mkr).value, exactly(7'000'000));
    const Figure unknown = only(
        plan({TableBuilder({2030}, std::nullopt).item("Staten", {7}, "3010").build()}), "3010");
    EXPECT_EQ(unknown.value, std::nullopt);
    EXPECT_EQ(unknown.status, CellStatus::doubtful);
}

TEST(Figures, HaveCostsPositiveHoweverTheyArePrinted) {
    const Document negative = plan({TableBuilder({2030})
                                        .item("Staten", {700}, "3010")
                                        .item("Kansli", {-300}, "5240")
                                        .item("Revision", {-20}, "5310")
                                        .item("Resultat", {-5}, "8110")
                                        .build()});
    EXPECT_EQ(only(negative, "5240").value, exactly(300));
    EXPECT_EQ(only(negative, "3010").value, exactly(700));
    EXPECT_EQ(only(negative, "8110").value, exactly(-5));
    const Document credit = plan({TableBuilder({2030})
                                      .item("Kansli", {300}, "5240")
                                      .item("Styrelse", {40}, "5110")
                                      .item("Revision", {-20}, "5310")
                                      .build()});
    EXPECT_EQ(only(credit, "5310").value, exactly(-20));
}

TEST(Figures, AddUpProvedRowsAlone) {
    Document document = plan({TableBuilder({2030})
                                  .item("Staten FK", {700}, "3010")
                                  .item("Staten AF", {300}, "3010")
                                  .build()});
    const Figure unsure = only(document, "3010");
    EXPECT_EQ(unsure.status, CellStatus::doubtful);
    EXPECT_EQ(unsure.value, (Range{Amount::kronor(300), Amount::kronor(1'000)}));
    prove(document);
    EXPECT_EQ(only(document, "3010").value, exactly(1'000));
    EXPECT_EQ(only(document, "3010").status, CellStatus::proved);
    EXPECT_THAT(only(document, "3010").places, SizeIs(2));
}

TEST(Figures, AddUpPayersThatNoneOfThemSums) {
    const auto paid = [](std::int64_t first) {
        return only(plan({TableBuilder({2030})
                              .item("Dalviks kommun", {first}, "3030")
                              .item("Åby kommun", {221}, "3030")
                              .item("Ås kommun", {111}, "3030")
                              .build()}),
                    "3030");
    };
    EXPECT_EQ(paid(359).value, (Range{Amount::kronor(691), Amount::kronor(691)}));
    EXPECT_EQ(paid(359).status, CellStatus::read);
    EXPECT_EQ(paid(332).status, CellStatus::doubtful);  // as much as the two behind it
}

TEST(Figures, TakeTheOneSumOfSeveralRows) {
    const Document document = plan({TableBuilder({2030})
                                        .item("Staten FK", {700}, "3010")
                                        .item("Staten AF", {300}, "3010")
                                        .sum("Staten", {1'000}, "3010")
                                        .build()});
    EXPECT_EQ(only(document, "3010").value, exactly(1'000));
}

TEST(Figures, AreIntervalsWhereInkMayBeReadOtherwise) {
    Document document =
        plan({TableBuilder({2030}).item("Staten", {1'000}, "3010").doubtful(0).build()});
    test::cell(document, 0, 0).rivals = {{Amount::kronor(7'000), 900}, {Amount{1}, 9'000}};
    const Figure figure = only(document, "3010");
    EXPECT_EQ(figure.value, (Range{Amount::kronor(1'000), Amount::kronor(7'000)}));
    EXPECT_TRUE(figure.places.at(0).doubtful);
    EXPECT_THAT(figure.rivals, SizeIs(2));  // as read, and the one that is possible
    const Document unreadable =
        plan({TableBuilder({2030}).item("Staten", {0}, "3010").unreadable(0).build()});
    EXPECT_EQ(only(unreadable, "3010").value, std::nullopt);
}

TEST(Figures, TakeTheFinerOfTwoTables) {
    const Document document =
        plan({TableBuilder({2030}, Unit::tkr).item("Staten", {1'388}, "3010").build(),
              TableBuilder({2030}).item("Staten", {1'387'600}, "3010").build()});
    EXPECT_EQ(only(document, "3010").value, exactly(1'387'600));
    EXPECT_EQ(only(document, "3010").status, CellStatus::read);
    EXPECT_THAT(only(document, "3010").places, SizeIs(2));
}

TEST(Figures, AreInDoubtWhereTablesDiffer) {
    const Document document = plan({TableBuilder({2030}).item("Staten", {900}, "3010").build(),
                                    TableBuilder({2030}).item("Staten", {1'000}, "3010").build()});
    EXPECT_EQ(only(document, "3010").value, (Range{Amount::kronor(900), Amount::kronor(1'000)}));
    EXPECT_EQ(only(document, "3010").status, CellStatus::doubtful);
}

TEST(Figures, SettleADoubtByWhatAnotherTableProved) {
    Document document =
        plan({TableBuilder({2030}).item("Staten", {2'426}, "3010").doubtful(0).build(),
              TableBuilder({2030}).item("Staten", {2'826}, "3010").build()});
    test::cell(document, 0, 0).rivals = {{Amount::kronor(2'826), 700}};
    test::cell(document, 0, 0, 1).status = CellStatus::proved;
    EXPECT_EQ(only(document, "3010").value, exactly(2'826));
    EXPECT_EQ(only(document, "3010").status, CellStatus::proved);
}

TEST(Figures, NamePayersAndMeasures) {
    Document document = plan({TableBuilder({2030})
                                  .item("Dalviks kommun", {200}, "3030")
                                  .item("Åby kommun", {100}, "3030")
                                  .item("Bryggan", {150}, "4190")
                                  .build()});
    prove(document);
    std::vector<std::string> labels;
    for (const Figure& figure : figures_of(document))
        if (!figure.label.empty()) labels.push_back(figure.label);
    EXPECT_THAT(labels, testing::UnorderedElementsAre("Dalviks kommun", "Åby kommun", "Bryggan"));
    EXPECT_EQ(only(document, "3030").value, exactly(300));
}

TEST(Figures, TakeProseWhereTablesAreSilent) {
    Document document = plan({TableBuilder({2030}).item("Staten", {700}, "3010").build()});
    Statement grant, equity;
    grant.about = Concept::state_grant;
    equity.about = Concept::equity_opening;
    grant.year = equity.year = 2030;
    grant.amount = Amount::kronor(1);
    equity.amount = Amount::kronor(500);
    document.plan.statements = {grant, equity};
    EXPECT_EQ(only(document, "3010").value, exactly(700));
    EXPECT_EQ(only(document, "2010").value, exactly(500));
}

TEST(Figures, TakeWhatProseSaysOfThePast) {
    const auto said = [](Concept about, int year) -> std::optional<Stage> {
        Document document = plan({});
        document.plan.statements = {{about, {}, year, Amount::kronor(5), {}}};
        const auto figures = figures_of(document);
        return figures.empty() ? std::nullopt : std::optional(figures[0].stage);
    };
    EXPECT_EQ(said(Concept::equity_closing, 2029), Stage::forecast);
    EXPECT_EQ(said(Concept::equity_closing, 2028), Stage::outcome);
    EXPECT_EQ(said(Concept::state_grant, 2029), Stage::budget);
    EXPECT_EQ(said(Concept::total_cost, 2029), std::nullopt);
}

TEST(Figures, LeaveOutPartsAndOtherTables) {
    const Document document =
        plan({TableBuilder({2030}).part("varav staten", {700}).build(),
              TableBuilder({2030}).kind(TableKind::other).item("Staten", {7}, "3010").build(),
              TableBuilder({2030}).kind(TableKind::balance_sheet).item("x", {7}, "3010").build()});
    EXPECT_THAT(figures_of(document), IsEmpty());
}

TEST(Stages, FollowFromTheYearOfThePlan) {
    using enum DocumentType;
    EXPECT_EQ(stage_of(verksamhetsplan, 2030, 2030, {}), Stage::budget);
    EXPECT_EQ(stage_of(verksamhetsplan, 2030, 2030, Stage::plan), Stage::budget);
    EXPECT_EQ(stage_of(verksamhetsplan, 2030, 2031, Stage::budget), Stage::plan);
    EXPECT_EQ(stage_of(verksamhetsplan, 2030, 2029, {}), std::nullopt);
    EXPECT_EQ(stage_of(verksamhetsplan, 2030, 2029, Stage::outcome), Stage::outcome);
    EXPECT_EQ(stage_of(arsredovisning, 2030, 2030, {}), Stage::outcome);
    EXPECT_EQ(stage_of(arsredovisning, 2030, 2030, Stage::budget), Stage::budget);
    EXPECT_EQ(stage_of(delarsrapport, 2030, 2030, {}), std::nullopt);
}

}  // namespace
}  // namespace planscribe::facts
