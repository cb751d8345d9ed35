#include <gtest/gtest.h>

#include <limits>

#include "model/packed_words.h"

namespace planscribe {
namespace {

Word full_word() {
    Word word;
    word.box = {0, 127, 128, 70'000};
    word.line = 3;
    word.column = 12;
    word.raw = "Verksam-\nhetsplan å";
    word.text = "";
    word.confidence = 61;
    word.incomplete = true;
    word.alternatives = {{2, 99, {'\xc3', '\xa5'}}, {65'535, 255, {'a', 'b', 'c', 'd'}}};
    word.changes = {{"confusion:rn>m", "from", -1, std::numeric_limits<int>::min(), "other"}};
    word.guesses = {{"1 388 000", std::numeric_limits<int>::max()}};
    return word;
}

TEST(PackedWords, EveryFieldComesBack) {
    const Word word = full_word();
    const std::vector<Word> words = unpack(pack({Word(), word}));
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].confidence, 100);
    EXPECT_EQ(words[1].box, word.box);
    EXPECT_EQ(words[1].line, word.line);
    EXPECT_EQ(words[1].column, word.column);
    EXPECT_EQ(words[1].raw, word.raw);
    EXPECT_EQ(words[1].text, word.text);
    EXPECT_EQ(words[1].confidence, word.confidence);
    EXPECT_TRUE(words[1].incomplete);
    EXPECT_FALSE(words[0].incomplete);
    ASSERT_EQ(words[1].alternatives.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(words[1].alternatives[i].symbol, word.alternatives[i].symbol);
        EXPECT_EQ(words[1].alternatives[i].percent, word.alternatives[i].percent);
        EXPECT_EQ(words[1].alternatives[i].text, word.alternatives[i].text);
    }
    ASSERT_EQ(words[1].changes.size(), 1U);
    EXPECT_EQ(words[1].changes[0].rule, word.changes[0].rule);
    EXPECT_EQ(words[1].changes[0].from, word.changes[0].from);
    EXPECT_EQ(words[1].changes[0].cost, word.changes[0].cost);
    EXPECT_EQ(words[1].changes[0].margin, word.changes[0].margin);
    EXPECT_EQ(words[1].changes[0].runner_up, word.changes[0].runner_up);
    ASSERT_EQ(words[1].guesses.size(), 1U);
    EXPECT_EQ(words[1].guesses[0].text, word.guesses[0].text);
    EXPECT_EQ(words[1].guesses[0].cost, word.guesses[0].cost);
}

TEST(PackedWords, NoWordsAreFewBytes) {
    EXPECT_EQ(pack({}).size(), 1U);
    EXPECT_TRUE(unpack(pack({})).empty());
}

TEST(PackedWords, TakeASmallPartOfTheirRoom) {
    Word word;
    word.box = {100, 2'000, 150, 40};
    word.raw = word.text = "planen";
    const std::vector<Word> page(400, word);
    EXPECT_LT(pack(page).size() * 5, page.size() * sizeof(Word));
}

}  // namespace
}  // namespace planscribe
