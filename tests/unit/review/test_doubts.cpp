#include <gmock/gmock.h>

#include "example.h"
#include "review/doubts.h"
#include "review/signs.h"

namespace planscribe::review {
namespace {

using example::box_of;

/// The cell that was misread has the right number among its rivals.
Case doubtful() {
    Document document = example::misread();
    auto& cell = document.plan.tables[0].rows[0].cells[0];
    cell->status = CellStatus::doubtful;
    cell->rivals = {{Amount::kronor(300), 4'900}};
    return open_case(example::reading(document));
}

const Doubt* doubt_at(const std::vector<Doubt>& doubts, int row, int column) {
    const auto found = std::ranges::find(doubts, budget::Place{0, row, column}, &Doubt::place);
    return found == doubts.end() ? nullptr : &*found;
}

TEST(Doubts, SuggestWhatTheSumsAskForFirst) {
    const Case opened = doubtful();
    const auto doubts = doubts_of(opened.answered, opened.proved);
    const Doubt* doubt = doubt_at(doubts, 0, 0);
    ASSERT_TRUE(doubt);
    const Candidate& first = doubt->candidates.front();
    EXPECT_EQ(first.holding(), 1);
    EXPECT_EQ(first.amount, Amount::kronor(300));
    EXPECT_EQ(first.settles, static_cast<int>(doubts.size()) - 1);
    EXPECT_THAT(first.sums.front().terms, testing::ElementsAre("300", "+ 281"));
    EXPECT_EQ(first.sums.front().total, "581");
}

TEST(Doubts, SayInWordsWhatTheSumsSay) {
    Doubt doubt;
    const auto made = [](int kronor, std::vector<bool> holds) {
        Candidate candidate;
        candidate.amount = Amount::kronor(kronor);
        for (const bool one : holds) candidate.sums.push_back({"", "", {}, "", "", one});
        return candidate;
    };
    doubt.candidates = {made(881, {true, true, true}), made(581, {false, false, false})};
    EXPECT_EQ(words_of(doubt, Unit::kr).swedish, "Med 881 stämmer 3 summor, med 581 ingen.");
    EXPECT_EQ(words_of(doubt, Unit::kr).english, "With 881 3 sums hold, with 581 none.");
    doubt.candidates = {made(881, {true, false})};
    EXPECT_EQ(words_of(doubt, Unit::kr).swedish, "Med 881 stämmer en summa.");
    doubt.candidates = {made(881, {})};
    EXPECT_EQ(words_of(doubt, Unit::kr).swedish,
              "Ingen summa säger något om talet. Jämför med bilden.");
}

TEST(Doubts, AreAsTheyWereWhereNothingChanged) {
    const Case opened = doubtful();
    auto doubts = doubts_of(opened.answered, opened.proved);
    doubts.front().candidates.front().settles = 77;
    const Earlier same{doubts, {false}};
    EXPECT_EQ(
        doubts_of(opened.answered, opened.proved, {}, &same).front().candidates.front().settles,
        77);
    const Earlier other{doubts, {true}};
    EXPECT_NE(
        doubts_of(opened.answered, opened.proved, {}, &other).front().candidates.front().settles,
        77);
}

TEST(Learned, DigitsAreLikelyToBeMisreadAgain) {
    store::Correction answer = example::answer("number", "581", box_of(0, 0));
    answer.raw = "381";
    const Learned learned({answer});
    EXPECT_GT(learned.discount("1 340", "1 540"), 0);
    EXPECT_EQ(learned.discount("1 340", "1 640"), 0);
    EXPECT_EQ(learned.discount("1 340", "15 340"), 0);
    EXPECT_EQ(learned.discount("1 340", "1 340"), 0);
    EXPECT_GT(Learned({answer, answer}).discount("3", "5"), learned.discount("3", "5"));
    EXPECT_EQ(Learned().discount("3", "5"), 0);
}

TEST(Signs, AreInDoubtBehindAMarkAndAmongOthers) {
    Document document = example::on_paper(
        test::TableBuilder({2031}).item("a", {-5}).item("b", {520}).item("c", {-7}).build());
    EXPECT_GT(cost_of_other_sign(document, {0, 0, 0}), cost_of_other_sign(document, {0, 1, 0}));
    document.pages[0]
        .words[static_cast<std::size_t>(document.plan.tables[0].rows[1].cells[0]->ink[0].word)]
        .raw = "«520";
    EXPECT_LT(cost_of_other_sign(document, {0, 1, 0}), 0);
}

}  // namespace
}  // namespace planscribe::review
