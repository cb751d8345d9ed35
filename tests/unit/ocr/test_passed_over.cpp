#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "ocr/letters.h"
#include "ocr/passed_over.h"
#include "told_engine.h"

namespace planscribe::ocr {
namespace {

using test::ToldEngine;
using testing::ElementsAre;
using testing::IsEmpty;

/// A white page on which black blocks stand for letters, 20 wide and 30 high.
class Sheet {
public:
    Sheet() { image_.pixels.assign(800 * 300, 255); }

    Sheet& ink(const Box& box, std::uint8_t grey = 0) {
        for (int y = box.y; y < box.bottom(); ++y)
            for (int x = box.x; x < box.right(); ++x)
                image_.pixels[static_cast<std::size_t>(y * image_.width + x)] = grey;
        return *this;
    }

    const Image& image() const { return image_; }

private:
    Image image_{800, 300, 300, {}};
};

Word word(const Box& box, const std::string& raw, int line = 1, int confidence = 95) {
    Word word;
    word.box = box;
    word.line = line;
    word.raw = word.text = raw;
    word.confidence = confidence;
    return word;
}

const Box label{40, 40, 20, 30}, number{700, 42, 20, 28}, below{40, 100, 20, 30};

std::vector<std::string> texts(const std::vector<Word>& words) {
    std::vector<std::string> texts;
    for (const Word& word : words) texts.push_back(word.text);
    return texts;
}

class PassedOver : public testing::Test {
protected:
    PassedOver() {
        sheet.ink(label).ink(number).ink(below);
        words = {word(label, "K"), word(below, "R", 2)};
    }

    void read() { read_passed_over(sheet.image(), engine, words); }

    Sheet sheet;
    ToldEngine engine;
    std::vector<Word> words;
};

TEST_F(PassedOver, ANumberFarFromItsLabelIsPutOnItsLine) {
    engine.again = {word(label, "K"), word(number, "8", 1, 70), word(below, "R", 2)};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "8", "R"));
    EXPECT_EQ(words[1].line, 1);
    ASSERT_EQ(words[1].changes.size(), 1U);
    EXPECT_EQ(words[1].changes[0].rule, "ink:passed over");
}

TEST_F(PassedOver, ANumberThatNoReadingHasIsReadFromItsCrop) {
    for (int row = 2; row < 5; ++row) {
        const Box box{700, 40 + 50 * row, 20, 28};
        sheet.ink(box);
        words.push_back(word(box, "7", row + 1));
    }
    engine.again = {word({0, 0, 40, 56}, "8", 1, 70)};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "8", "R", "7", "7", "7"));
    EXPECT_EQ(words[1].box, number);
    EXPECT_TRUE(words[1].incomplete);
    EXPECT_EQ(words[1].changes.at(0).rule, "ink:left over");
}

TEST_F(PassedOver, ALostHeadOfANumberIsAGuess) {
    words.insert(words.begin() + 1, word(number, "400"));
    sheet.ink({672, 42, 20, 28});
    engine.again = {word({0, 0, 90, 56}, "4400", 1, 70)};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "400", "R"));
    ASSERT_EQ(words[1].guesses.size(), 1U);
    EXPECT_EQ(words[1].guesses[0].text, "4400");
}

TEST_F(PassedOver, WhatStandsLeftOfALineGoesBeforeIt) {
    words = {word(number, "8"), word(below, "R", 2)};
    engine.again = {word(label, "K"), word(number, "8")};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "8", "R"));
}

TEST_F(PassedOver, APageThatWasReadWholeIsNotReadAgain) {
    words.insert(words.begin() + 1, word(number, "8"));
    read();
    EXPECT_EQ(engine.asked, 0);
}

TEST_F(PassedOver, WordsThatWereReadStay) {
    engine.again = {word(unite(label, {60, 40, 30, 30}), "Ka"), word(number, "8")};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "8", "R"));
}

TEST_F(PassedOver, MarksAndDoubtfulLettersAreLeftOut) {
    engine.again = {word(number, "|")};
    read();
    engine.again = {word(number, "i", 1, 60)};
    read();
    engine.again = {word(number, "8", 1, 10)};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "R"));
}

TEST_F(PassedOver, LettersAreOfTheSizeAndDarknessOfPrintAndStandOnALine) {
    Sheet other;
    other.ink(label)
        .ink({200, 60, 4, 4})         // a speck
        .ink({300, 0, 8, 300})        // a rule
        .ink({400, 40, 20, 30}, 200)  // seen through the paper
        .ink({500, 200, 20, 30});     // no word beside it
    const std::vector<Word> sure{word(label, "K")};
    EXPECT_THAT(letters_outside(other.image(), sure).beside_words, IsEmpty());
    EXPECT_THAT(letters_outside(other.image(), sure).lines, IsEmpty());
    other.ink(number);
    EXPECT_THAT(letters_outside(other.image(), sure).beside_words, ElementsAre(number));
    EXPECT_THAT(letters_outside(other.image(), {}).beside_words, IsEmpty());
}

/// A line of two years between two lines, which the engine left out.
class MissedLine : public PassedOver {
protected:
    MissedLine() {
        for (const int left : {300, 600})
            for (int i = 0; i < 4; ++i) sheet.ink({left + 30 * i, 160, 20, 30});
        lower = {40, 220, 20, 30};
        sheet.ink(lower);
        words = {word(label, "K"), word(number, "8"), word(below, "R", 2), word(lower, "S", 3)};
        engine.again = {year(300, "2028", 97), year(600, "2027", 96)};
    }

    /// Where it stands on the strip: the line with its own height of white around it.
    static Word year(int left, const std::string& raw, int confidence) {
        constexpr int around = 7, margin = 30, x = 300 - around - margin, y = 160 - around - margin;
        return word({left - x, 160 - y, 110, 30}, raw, 1, confidence);
    }

    Box lower;
};

TEST_F(MissedLine, IsReadFromItsOwnStripAndPutBeforeTheLineBelow) {
    read();
    ASSERT_THAT(texts(words), ElementsAre("K", "8", "R", "2028", "2027", "S"));
    EXPECT_EQ(words[3].line, words[4].line);
    EXPECT_THAT((std::set{1, 2, 3}), testing::Not(testing::Contains(words[3].line)));
    EXPECT_EQ(words[3].box, (Box{300, 160, 110, 30}));
    EXPECT_FALSE(words[3].incomplete);
    EXPECT_EQ(words[3].changes.at(0).rule, "ink:missed line");
}

TEST_F(MissedLine, WhatTheEngineIsNotSureOfNeedsAProof) {
    engine.again = {year(300, "2028", 50), year(600, "2027", 96)};
    read();
    ASSERT_EQ(words.size(), 6U);
    EXPECT_TRUE(words[3].incomplete);
    EXPECT_FALSE(words[4].incomplete);
}

TEST_F(MissedLine, IsLeftWhereTheEngineIsNotSureOfMostOfIt) {
    engine.again = {year(300, "2028", 20), year(600, "2027", 30)};
    read();
    EXPECT_THAT(texts(words), ElementsAre("K", "8", "R", "S"));
}

TEST_F(MissedLine, IsNoneWhereWordsStandOnItsInk) {
    words.insert(words.begin() + 3, word({290, 155, 430, 40}, "ww", 9, 20));
    read();
    EXPECT_EQ(engine.asked, 0);
}

}  // namespace
}  // namespace planscribe::ocr
