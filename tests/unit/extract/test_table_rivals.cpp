#include <gtest/gtest.h>

#include "extract/table_rivals.h"

namespace planscribe::extract {
namespace {

/// A table of one column, each cell of one word as a scan has it.
class TableRivals : public testing::Test {
protected:
    TableRivals() {
        pages_.resize(1);
        table_.unit = Unit::kr;
        table_.columns = {{"2031", 2031, Stage::budget}};
    }

    void row(const std::string& raw, int confidence = 96) {
        Word word;
        word.raw = word.text = raw;
        word.confidence = confidence;
        Row row;
        row.cells.emplace_back().emplace();
        row.cells[0]->ink = {{0, static_cast<int>(pages_[0].words.size())}};
        if (const auto printed = parse_amount(raw, Unit::kr))
            row.cells[0]->amount = printed->amount;
        else
            row.cells[0]->status = CellStatus::doubtful;
        pages_[0].words.push_back(word);
        table_.rows.push_back(row);
    }

    const Cell& after(std::size_t row) {
        static const DigitConfusions confusions(PLANSCRIBE_SOURCE_DIR "/dictionaries");
        add_rivals(table_, RivalReader(pages_, confusions));
        return *table_.rows[row].cells[0];
    }

    std::vector<Page> pages_;
    Table table_;
};

TEST_F(TableRivals, AMarkAmongNegativeNumbersIsAMinus) {
    row("-612");
    row(":573");
    row("-405");
    const Cell& cell = after(1);
    EXPECT_EQ(cell.amount, Amount::kronor(-573));
    EXPECT_TRUE(cell.repaired);
    EXPECT_EQ(cell.status, CellStatus::doubtful);
}

TEST_F(TableRivals, AMarkElsewhereMayBeNothing) {
    row("612");
    row(":573");
    row("-405");
    EXPECT_FALSE(after(1).amount);
}

TEST_F(TableRivals, ZerosAndBlanksTellNoSign) {
    row("-612");
    row("0");
    row(":573");
    row("-405");
    EXPECT_EQ(after(2).amount, Amount::kronor(-573));
}

TEST_F(TableRivals, ALikelyReadingIsTakenInDoubt) {
    row("15840000");
    row("17531 000");
    EXPECT_EQ(after(1).amount, Amount::kronor(17'531'000));
    EXPECT_EQ(after(1).status, CellStatus::doubtful);
}

TEST_F(TableRivals, ACommaMayBeLostWhereTheOthersHaveOne) {
    table_.unit = Unit::mkr;
    row("2,1");
    row("12");
    row("0,6");
    const Cell& cell = after(1);
    EXPECT_EQ(cell.status, CellStatus::doubtful);
    ASSERT_FALSE(cell.rivals.empty());
    EXPECT_EQ(cell.rivals.front().amount, Amount::kronor(1'200'000));
}

TEST_F(TableRivals, ACommaMayBeLostInASecondReading) {
    table_.unit = Unit::mkr;
    row("2,1");
    row("Xr", 0);
    row("0,6");
    pages_[0].words[1].guesses = {{"27", 300}};
    EXPECT_EQ(after(1).amount, Amount::kronor(2'700'000));
}

TEST_F(TableRivals, ACommaMayBeLostBeforeAUnit) {
    row("2,1 mkr");
    row("72 mkr");
    row("0,6 mkr");
    const Cell& cell = after(1);
    EXPECT_EQ(cell.status, CellStatus::doubtful);
    ASSERT_FALSE(cell.rivals.empty());
    EXPECT_EQ(cell.rivals.front().amount, Amount::kronor(7'200'000));
}

TEST_F(TableRivals, ASignAmongCrumbsIsOddInATableWithoutAny) {
    for (const char* raw : {"612", "573", "405", "388", "291", "177", "64"}) row(raw);
    row("\"-2.510", 0);
    const Cell& cell = after(7);
    EXPECT_EQ(cell.amount, Amount::kronor(2'510));
    EXPECT_EQ(cell.status, CellStatus::doubtful);
}

TEST_F(TableRivals, WhatIsClearStaysAsItIs) {
    row("612");
    const Cell& cell = after(0);
    EXPECT_EQ(cell.status, CellStatus::read);
    EXPECT_FALSE(cell.repaired);
}

}  // namespace
}  // namespace planscribe::extract
