#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/document.h"

namespace planscribe {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Document one_word() {
    Document document;
    Page page;
    page.number = 1;
    page.width = page.height = 100;
    Word word;
    word.box = {10, 10, 20, 20};
    word.raw = word.text = "ord";
    page.words.push_back(word);
    document.pages.push_back(page);
    document.layout.lines.push_back({{{0, 0}}, word.box});
    return document;
}

TEST(Check, AGoodDocumentBreaksNothing) {
    EXPECT_THAT(check(one_word()), IsEmpty());
}

TEST(Check, FindsAWordOffThePage) {
    Document document = one_word();
    document.pages[0].words[0].box.x = 95;
    EXPECT_THAT(check(document), ElementsAre(HasSubstr("off the page")));
}

TEST(Check, FindsAChangeWithoutAReason) {
    Document document = one_word();
    document.pages[0].words[0].text = "ord2";
    EXPECT_THAT(check(document), ElementsAre(HasSubstr("without a reason")));
}

TEST(Check, FindsAWordThatLayoutLost) {
    Document document = one_word();
    document.pages[0].words.push_back(document.pages[0].words[0]);
    EXPECT_THAT(check(document), ElementsAre(HasSubstr("no line")));
}

TEST(Check, FindsARowThatDoesNotFitItsColumns) {
    Document document = one_word();
    Table table;
    table.columns.emplace_back();
    table.rows.emplace_back();
    document.plan.tables.push_back(table);
    EXPECT_THAT(check(document), ElementsAre(HasSubstr("wrong length")));
}

TEST(Check, HoldsThePromisesOfEachRecord) {
    Document document = one_word();
    const Ink word{{0, 0}};
    document.plan.staff = {{"Chef", Decimal{"1.5"}, {}, {}, false, word}};
    document.plan.target_groups = {{"Unga", 29, 16, {}, false, word}};
    document.plan.activities = {{"Möte",
                                 {},
                                 {},
                                 54,
                                 {},
                                 Frequency{0, "year"},
                                 {},
                                 {},
                                 BudgetRow{0, 0, "Möte", false},
                                 word}};
    document.plan.tasks = {{"", TaskOf::board, {{0, 7}}}};
    EXPECT_THAT(check(document),
                UnorderedElementsAre(HasSubstr("(0, 1]"), HasSubstr("ages go down"),
                                     HasSubstr("no such week"), HasSubstr("never happens"),
                                     HasSubstr("leads to no row"), HasSubstr("empty text"),
                                     HasSubstr("no word")));
}

TEST(Check, FindsInkThatPointsNowhere) {
    Document document = one_word();
    BoardMember member;
    member.ink = {{3, 0}};
    document.plan.board.push_back(member);
    EXPECT_THAT(check(document), ElementsAre(HasSubstr("no word")));
}

}  // namespace
}  // namespace planscribe
