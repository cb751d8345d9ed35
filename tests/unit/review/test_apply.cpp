#include <gmock/gmock.h>

#include "example.h"
#include "review/apply.h"
#include "review/spots.h"

namespace planscribe::review {
namespace {

using example::answer;
using example::box_of;
using example::cell;
using testing::ElementsAre;

Document applied(const std::vector<store::Correction>& log) {
    return apply(example::misread(), log);
}

int without_place(const Document& document) {
    return static_cast<int>(
        std::ranges::count(document.findings, "answer_without_place", &Finding::rule));
}

TEST(Apply, ConfirmsANumberAndKeepsWhatWasRead) {
    const Document document = applied({answer("number", "300", box_of(0, 0))});
    EXPECT_EQ(cell(document, 0, 0).amount, Amount::kronor(300));
    EXPECT_EQ(cell(document, 0, 0).status, CellStatus::confirmed);
    EXPECT_TRUE(cell(document, 0, 0).repaired);
    EXPECT_THAT(cell(document, 0, 0).rivals, ElementsAre(Rival{Amount::kronor(600), 0}));
    EXPECT_EQ(raw_text(document.pages, cell(document, 0, 0).ink), "600");
}

TEST(Apply, LetsTheEngineProveTheRest) {
    const Document before = budget::prove(example::misread());
    EXPECT_EQ(cell(before, 2, 0).status, CellStatus::doubtful);
    const Document after = budget::prove(applied({answer("number", "300", box_of(0, 0))}));
    EXPECT_EQ(cell(after, 0, 0).status, CellStatus::confirmed);
    EXPECT_EQ(cell(after, 1, 0).status, CellStatus::proved);
    EXPECT_EQ(cell(after, 2, 0).status, CellStatus::proved);
    EXPECT_TRUE(after.findings.empty());
}

TEST(Apply, TakesTheLastAnswerAboutAPlace) {
    const Document document =
        applied({answer("number", "1", box_of(0, 0), 1), answer("number", "2", box_of(0, 0), 2)});
    EXPECT_EQ(cell(document, 0, 0).amount, Amount::kronor(2));
}

TEST(Apply, FindsAPlaceThatAnotherEngineDrewALittleOff) {
    Box box = box_of(0, 0);
    box.x += 20;
    box.y -= 6;
    box.height += 9;
    EXPECT_EQ(cell(applied({answer("number", "7", box)}), 0, 0).amount, Amount::kronor(7));
}

TEST(Apply, SaysWhatFindsNoPlaceAnyMore) {
    const Document document = applied({answer("number", "7", {1'900, 1'900, 50, 30})});
    EXPECT_EQ(without_place(document), 1);
    EXPECT_THAT(document.findings.back().message.swedish, testing::HasSubstr("Ada"));
    EXPECT_EQ(without_place(applied({answer("number", "mycket", box_of(0, 0))})), 1);
    EXPECT_EQ(without_place(applied({answer("kind", "summa", {50, 100, 250, 30})})), 1);
}

TEST(Apply, LeavesAMisprintAsPrintedAndAccusesNobodyElse) {
    const Document document = budget::prove(applied({answer("misprint", "581", box_of(2, 0))}));
    EXPECT_EQ(cell(document, 2, 0).amount, Amount::kronor(581));
    EXPECT_TRUE(cell(document, 2, 0).misprint);
    EXPECT_NE(cell(document, 0, 0).status, CellStatus::doubtful);
    ASSERT_EQ(document.findings.size(), 1U);
    EXPECT_EQ(document.findings[0].cause, Cause::print);
}

TEST(Apply, LeavesUnreadWhatAPersonCannotRead) {
    const Document document = budget::prove(applied({answer("unreadable", "", box_of(0, 0))}));
    EXPECT_FALSE(cell(document, 0, 0).amount);
    EXPECT_EQ(cell(document, 0, 0).status, CellStatus::confirmed);
}

TEST(Apply, TakesAwayWhatIsNotPrinted) {
    const Document document = applied({answer("blank", "", box_of(1, 1))});
    EXPECT_FALSE(document.plan.tables[0].rows[1].cells[1]);
}

TEST(Apply, AddsARowThatWasMissedAndItsNumbers) {
    const Box row{50, 125, 250, 20};
    Document read = example::misread();
    for (int word = 0; word < std::ssize(read.pages[0].words); ++word)
        read.layout.lines.push_back({{{0, word}}, {}});
    const Document document = apply(
        read, {answer("number", "4", {610, 125, 100, 20}, 1), answer("row", "Revision", row, 2)});
    const Table& table = document.plan.tables[0];
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[1].label, "Revision");
    ASSERT_TRUE(table.rows[1].cells[1]);
    EXPECT_EQ(table.rows[1].cells[1]->amount, Amount::kronor(4));
    EXPECT_THAT(check(document), testing::IsEmpty());
}

TEST(Apply, TakesARowAwayAndThatIsDrawnAnew) {
    const Box label{50, 150, 250, 30};
    const std::vector<store::Correction> log = {
        answer("number", "5", box_of(1, 0), 1), answer("no_row", "", label, 2),
        answer("row", "Styrelsen", label, 3), answer("number", "6", box_of(1, 1), 4)};
    const Document gone = applied({log[0], log[1]});
    EXPECT_EQ(gone.plan.tables[0].rows.size(), 2U);
    EXPECT_EQ(without_place(gone), 0);
    const Document again = applied(log);
    ASSERT_EQ(again.plan.tables[0].rows.size(), 3U);
    EXPECT_EQ(again.plan.tables[0].rows[1].label, "Styrelsen");
    EXPECT_EQ(cell(again, 1, 1).amount, Amount::kronor(6));
    EXPECT_EQ(without_place(again), 0);
}

TEST(Apply, ChangesUnitAndNumbersWithIt) {
    const Box table{50, 100, 900, 130};
    const Document document =
        applied({answer("number", "7", box_of(0, 1), 1), answer("unit", "tkr", table, 2)});
    EXPECT_EQ(document.plan.tables[0].unit, Unit::tkr);
    EXPECT_EQ(cell(document, 1, 0).amount, Amount::kronor(281'000));
    EXPECT_EQ(cell(document, 0, 1).amount, Amount::kronor(7'000));
}

TEST(Apply, ChangesRowsAndColumns) {
    const Box row{50, 100, 250, 30}, column{600, 100, 120, 130};
    const Document document =
        applied({answer("label", "Kontor", row, 1), answer("account", "5010", row, 2),
                 answer("part", "true", row, 3), answer("kind", "heading", row, 4),
                 answer("year", "2040", column, 5), answer("stage", "plan", column, 6)});
    const Table& table = document.plan.tables[0];
    EXPECT_EQ(table.rows[0].label, "Kontor");
    EXPECT_EQ(table.rows[0].account, "5010");
    EXPECT_TRUE(table.rows[0].part);
    EXPECT_EQ(table.rows[0].kind, RowKind::heading);
    EXPECT_EQ(table.columns[1].year, 2040);
    EXPECT_EQ(table.columns[1].stage, Stage::plan);
}

TEST(Apply, AddsAMemberWhoWasMissedAndWhatIsSaidOfThem) {
    Document read = example::misread();
    for (int word = 0; word < std::ssize(read.pages[0].words); ++word)
        read.layout.lines.push_back({{{0, word}}, {}});
    const Box line{50, 900, 700, 30};
    const std::vector<store::Correction> log = {answer("role", "chair", line, 1),
                                                answer("organization", "Lövsjö kommun", line, 2),
                                                answer("member", "Marit Ekvall", line, 3)};
    const Document document = apply(read, log);
    ASSERT_EQ(document.plan.board.size(), 1U);
    EXPECT_EQ(document.plan.board[0].name, "Marit Ekvall");
    EXPECT_EQ(document.plan.board[0].role, Role::chair);
    EXPECT_EQ(document.plan.board[0].organization, "Lövsjö kommun");
    EXPECT_EQ(spot_of(document, document.plan.board[0].ink).box, line);
    EXPECT_EQ(without_place(document), 0);
    EXPECT_THAT(check(document), testing::IsEmpty());
    EXPECT_EQ(without_place(apply(read, {answer("member", "", line, 1)})), 1);
}

TEST(Apply, LeavesTheRecordAloneForWhatIsSaidOfWords) {
    const Document document =
        applied({answer("repair", "refused", {}, 1), answer("text", "Kansli", {}, 2)});
    EXPECT_EQ(without_place(document), 0);
    EXPECT_EQ(document.plan.tables[0].rows[0].label, "Kansli");
}

TEST(Apply, PassesOverWhatANewerProgramSays) {
    EXPECT_EQ(without_place(applied({answer("aroma", "7", box_of(0, 0))})), 0);
}

}  // namespace
}  // namespace planscribe::review
