#include <gtest/gtest.h>

#include "budget/budget.h"
#include "table_maker.h"

/// Random tables that obey arithmetic, then misread on purpose.
namespace planscribe::budget {
namespace {

struct Count {
    int cells = 0;
    int proved = 0;
    int wrong = 0;
    int wrong_proved = 0;
    int wrong_read = 0;
};

void count(const Document& truth, const Document& judged, Count& count) {
    const auto& rows = judged.plan.tables[0].rows;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            const auto& cell = rows[r].cells[c];
            if (!cell) continue;
            const bool wrong = cell->amount != truth.plan.tables[0].rows[r].cells[c]->amount;
            const bool proved = cell->status == CellStatus::proved;
            ++count.cells;
            count.proved += proved;
            count.wrong += wrong;
            count.wrong_proved += wrong && proved;
            count.wrong_read += wrong && cell->status == CellStatus::read;
        }
}

TEST(Properties, SoundTablesAreProvedWithoutFindings) {
    Count sound;
    int findings = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Document truth = TableMaker(seed).budget();
        const Document judged = prove(truth);
        count(truth, judged, sound);
        for (const Finding& finding : judged.findings) findings += finding.rule != "deficit_budget";
    }
    EXPECT_EQ(findings, 0);
    EXPECT_GT(sound.proved * 100, sound.cells * 90) << sound.proved << " of " << sound.cells;
}

TEST(Properties, OneMisreadDigitIsNeverProved) {
    Count misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        TableMaker maker(seed);
        const Document truth = maker.budget();
        Document read = truth;
        maker.misread(read);
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_EQ(misread.wrong, 1'000);
    EXPECT_LT(misread.wrong_read, 5);
    RecordProperty("wrong_read", misread.wrong_read);
}

/// Two misreadings that cancel in one equation cannot be seen; any others can.
TEST(Properties, TwoMisreadDigitsAreNeverProved) {
    Count misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        TableMaker maker(seed);
        const Document truth = maker.budget();
        Document read = truth;
        maker.misread(read);
        maker.misread(read);
        if (maker.cancels(truth, read)) continue;
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_GT(misread.wrong, 1'800);
    RecordProperty("wrong_read", misread.wrong_read);
}

TEST(Properties, OddTablesNeverProveAMisreadDigit) {
    Count sound, misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        TableMaker maker(seed, true);
        const Document truth = maker.budget();
        count(truth, prove(truth), sound);
        Document read = truth;
        maker.misread(read);
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_GT(sound.proved * 100, sound.cells * 80) << sound.proved << " of " << sound.cells;
}

TEST(Properties, SameInSameOut) {
    const Document document = TableMaker(7).budget();
    const Document once = prove(document), twice = prove(document);
    for (std::size_t r = 0; r < once.plan.tables[0].rows.size(); ++r)
        for (std::size_t c = 0; c < once.plan.tables[0].rows[r].cells.size(); ++c)
            if (once.plan.tables[0].rows[r].cells[c]) {
                EXPECT_EQ(once.plan.tables[0].rows[r].cells[c]->identities,
                          twice.plan.tables[0].rows[r].cells[c]->identities);
            }
}

}  // namespace
}  // namespace planscribe::budget
