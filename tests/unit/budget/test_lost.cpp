#include <gtest/gtest.h>

#include "budget/budget.h"
#include "doubting_engine.h"

/// Numbers that stand on the paper and could not be read at all.
namespace planscribe::budget {
namespace {

void lose(Document& document, Spot spot) {
    Cell& cell = cell_at(document, spot);
    cell.amount.reset();
    cell.rivals.clear();
    cell.status = CellStatus::doubtful;
}

struct Count {
    int lost = 0;
    int proved = 0;
    int supposed = 0;
    int open = 0;
    int wrong_supposed = 0;
    int wrong_proved = 0;
};

void count(const Document& truth, const Document& judged, Spot lost, Count& count) {
    const auto& rows = judged.plan.tables[0].rows;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            const auto& cell = rows[r].cells[c];
            if (!cell || !cell->amount || cell->status != CellStatus::proved) continue;
            count.wrong_proved += cell->amount->ore != TableMaker::amount_at(truth, r, c);
        }
    const Cell& cell = *rows[lost.row].cells[lost.column];
    const std::int64_t value = TableMaker::amount_at(truth, lost.row, lost.column);
    ++count.lost;
    count.open += !cell.amount;
    if (!cell.amount) return;
    EXPECT_TRUE(cell.repaired);
    (cell.status == CellStatus::proved ? count.proved : count.supposed) += 1;
    count.wrong_supposed += cell.amount->ore != value;
}

/// Made budgets in which one number was lost, and `misread` others had a digit misread of which
/// the engine had doubts.
Count lose_in_many(int misread) {
    Count all;
    for (unsigned seed = 0; seed < 1'500; ++seed) {
        TableMaker maker(seed, seed % 3 == 0);
        const Document truth = maker.budget();
        Document read = truth;
        std::vector<Spot> wrong;
        for (int i = 0; i < misread; ++i) {
            const auto [row, column] = maker.misread(read);
            wrong.push_back({row, column});
        }
        Engine engine(maker, 1'000);
        engine.read(read, 95);
        for (const Spot spot : wrong)
            engine.hold(cell_at(read, spot),
                        Amount{TableMaker::amount_at(truth, spot.row, spot.column)},
                        300 + maker.below(2'200));
        const auto [row, column] = maker.misread(read);
        lose(read, {row, column});
        count(truth, prove(std::move(read)), {row, column}, all);
    }
    return all;
}

TEST(Lost, AreFoundAgainWhereSumsAskForThem) {
    const Count all = lose_in_many(0);
    EXPECT_EQ(all.wrong_proved, 0);
    EXPECT_LE(all.wrong_supposed * 50, all.proved + all.supposed) << all.wrong_supposed;
    EXPECT_GT((all.proved + all.supposed) * 2, all.lost)
        << all.proved << " proved, " << all.supposed << " supposed, " << all.open << " open";
    EXPECT_GT(all.proved * 10, all.lost);
}

TEST(Lost, NoWrongNumberIsProvedBesideMisreadOnes) {
    for (const int misread : {1, 2}) EXPECT_EQ(lose_in_many(misread).wrong_proved, 0) << misread;
}

/// 611 000 + 87 250 + 36 000 = 734 250, in two years; two sums of their own in the first.
Document two_years() {
    Document document = test::document_of({TableBuilder({2031, 2032})
                                               .item("Kansli", {611'000, 640'500})
                                               .item("Styrelse", {87'250, 91'300})
                                               .item("Revision", {36'000, 38'700})
                                               .sum("Summa", {734'250, 770'500})
                                               .build()});
    test::print(document, PageOrigin::scan, 95);
    return document;
}

TEST(Lost, WhatOneSumAloneAsksForIsSupposed) {
    Document document = two_years();
    lose(document, {1, 0});
    document = prove(std::move(document));
    const Cell& board = test::cell(document, 1, 0);
    EXPECT_EQ(board.amount, Amount::kronor(87'250));
    EXPECT_TRUE(board.computed);
    EXPECT_EQ(board.identities, std::vector<std::string>{"sum: Summa"});
    EXPECT_EQ(board.status, CellStatus::doubtful);
    for (const std::size_t row : {0U, 2U, 3U})
        EXPECT_NE(test::cell(document, row, 0).status, CellStatus::proved);
}

TEST(Lost, TwoInOneSumStayOpen) {
    Document document = two_years();
    lose(document, {1, 0});
    lose(document, {2, 0});
    document = prove(std::move(document));
    EXPECT_FALSE(test::cell(document, 1, 0).amount);
    EXPECT_FALSE(test::cell(document, 2, 0).amount);
}

TEST(Lost, WhereNoSumStandsTheyStayOpen) {
    Document document = test::document_of(
        {TableBuilder({2031}).item("Kansli", {611'000}).item("Styrelse", {87'250}).build()});
    test::print(document, PageOrigin::scan, 95);
    lose(document, {1, 0});
    document = prove(std::move(document));
    EXPECT_FALSE(test::cell(document, 1, 0).amount);
}

}  // namespace
}  // namespace planscribe::budget
