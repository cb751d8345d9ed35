#include <gtest/gtest.h>

#include "base/error.h"
#include "repair/numbers.h"
#include "repair/plain_text.h"

namespace planscribe::repair {
namespace {

class MisreadNumbers : public testing::Test {
protected:
    /// The guess for a word of a line; empty for none.
    std::string guess(const std::string& line, std::size_t at) const {
        std::vector<Page> pages = PlainText(line).pages();
        numbers_.guess(pages);
        const Word& word = pages[0].words.at(at);
        EXPECT_EQ(word.text, word.raw);
        return word.guesses.empty() ? "" : word.guesses[0].text;
    }

    Numbers numbers_{PLANSCRIBE_SOURCE_DIR "/dictionaries/digit_lookalikes.tsv"};
};

TEST_F(MisreadNumbers, MayHaveLettersForDigits) {
    EXPECT_EQ(guess("år Z02t", 1), "2021");
    EXPECT_EQ(guess("-BB1 000", 0), "-881");
    EXPECT_EQ(guess("l 877", 0), "1");
    EXPECT_EQ(guess("2O25-Ol-l1", 0), "2025-01-11");
}

TEST_F(MisreadNumbers, MayBePerCentSigns) {
    EXPECT_EQ(guess("80 70 av", 1), "%");
    EXPECT_EQ(guess("av 70", 1), "");
}

TEST_F(MisreadNumbers, AreNotWordsAndNumbersAsTheyAre) {
    EXPECT_EQ(guess("1 388 000", 1), "");
    EXPECT_EQ(guess("i olja", 0), "");
    EXPECT_EQ(guess("Solbo 12", 0), "");
    EXPECT_EQ(guess("f6r", 0), "");
}

TEST_F(MisreadNumbers, CostMoreTheMoreLettersTheyHave) {
    std::vector<Page> pages = PlainText("1O 1OO").pages();
    numbers_.guess(pages);
    EXPECT_LT(pages[0].words[0].guesses.at(0).cost, pages[0].words[1].guesses.at(0).cost);
}

TEST(NumberTable, MustBeThere) {
    EXPECT_THROW(Numbers{"no such file"}, Error);
}

}  // namespace
}  // namespace planscribe::repair
