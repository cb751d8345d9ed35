#include <gtest/gtest.h>

#include "ocr/incomplete.h"

namespace planscribe::ocr {
namespace {

/// Digits 20 wide and 30 high.
Word number(int line, const std::string& raw, int width) {
    Word word;
    word.box = {500, line * 50, width, 30};
    word.line = line;
    word.raw = word.text = raw;
    word.confidence = 96;
    return word;
}

class Incomplete : public testing::Test {
protected:
    Incomplete() {
        for (int line = 1; line <= 5; ++line) words.push_back(number(line, "418", 58));
    }

    bool is_marked(const Word& word) {
        words.push_back(word);
        mark_incomplete_numbers(words, unread);
        const bool marked = words.back().incomplete;
        words.pop_back();
        return marked;
    }

    std::vector<Word> words;
    std::vector<Box> unread;
};

TEST_F(Incomplete, ANumberAsWideAsItsDigitsIsWhole) {
    EXPECT_FALSE(is_marked(number(6, "297", 58)));
    EXPECT_FALSE(is_marked(number(6, "18", 38)));
}

TEST_F(Incomplete, TwoDigitsOnTheInkOfThreeAreNot) {
    EXPECT_TRUE(is_marked(number(6, "18", 58)));
    EXPECT_TRUE(is_marked(number(6, "1", 40)));
}

TEST_F(Incomplete, NothingIsSaidWhereTooFewNumbersTellHowWideADigitIs) {
    words.resize(4);
    EXPECT_FALSE(is_marked(number(6, "18", 58)));
}

TEST_F(Incomplete, ALetterBesideItThatNoWordHolds) {
    unread = {{470, 300, 20, 30}};
    EXPECT_TRUE(is_marked(number(6, "297", 58)));
    EXPECT_FALSE(is_marked(number(8, "297", 58)));
    unread = {{400, 300, 20, 30}};
    EXPECT_FALSE(is_marked(number(6, "297", 58)));
}

TEST_F(Incomplete, WordsAreNotAskedFor) {
    unread = {{470, 300, 20, 30}};
    EXPECT_FALSE(is_marked(number(6, "Summa", 100)));
}

}  // namespace
}  // namespace planscribe::ocr
