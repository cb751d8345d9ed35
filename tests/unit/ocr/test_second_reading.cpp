#include "ocr/second_reading.h"
#include "told_engine.h"

#include <gmock/gmock.h>

namespace planscribe::ocr {
namespace {

using test::ToldEngine;
using testing::ElementsAre;
using testing::IsEmpty;

Word word_at(int x, const std::string& raw, int confidence = 90) {
    Word word;
    word.box = {x, 20, static_cast<int>(raw.size()) * 20, 30};
    word.line = 1;
    word.raw = word.text = raw;
    word.confidence = confidence;
    return word;
}

/// The guesses of the words that are one number, as "text cost", "-" where there is none.
std::vector<std::string> guesses(const std::vector<std::string>& raw, const std::string& again,
                                 int confidence = 90) {
    std::vector<Word> words;
    int x = 20;
    for (const std::string& text : raw) {
        words.push_back(word_at(x, text));
        x = words.back().box.right() + 10;
    }
    ToldEngine engine;
    engine.again = {word_at(0, again, confidence)};
    const Image page{800, 100, 300, std::vector<std::uint8_t>(80'000, 255)};
    read_numbers_again(page, engine, words);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(words[i].text, raw[i]);
        for (const Guess& guess : words[i].guesses)
            found.push_back(guess.text + " " + std::to_string(guess.cost));
        if (words[i].guesses.empty()) found.push_back("-");
    }
    return found;
}

TEST(SecondReading, SaysNothingWhereItAgrees) {
    EXPECT_THAT(guesses({"1", "388", "000"}, "1388000"), ElementsAre("-", "-", "-"));
    EXPECT_THAT(guesses({"-745"}, "745"), ElementsAre("-"));
}

TEST(SecondReading, IsAGuessOfTheWordThatItDiffersIn) {
    EXPECT_THAT(guesses({"1", "388", "000"}, "1.588.000"), ElementsAre("-", "588 300", "-"));
    EXPECT_THAT(guesses({"15"}, "115"), ElementsAre("115 300"));
    EXPECT_THAT(guesses({"14605"}, "1605"), ElementsAre("1605 300"));
    EXPECT_THAT(guesses({"2", "388", "000"}, "12388000"), ElementsAre("12 300", "-", "-"));
}

TEST(SecondReading, KeepsTheMarksAroundTheDigits) {
    EXPECT_THAT(guesses({"-388,"}, "588"), ElementsAre("-588, 300"));
}

TEST(SecondReading, CostsMoreWhereTheEngineWasLessSureOfIt) {
    EXPECT_THAT(guesses({"388"}, "588", 30), ElementsAre("588 1099"));
    EXPECT_THAT(guesses({"388"}, "588", 0), ElementsAre("588 2890"));
}

TEST(SecondReading, OfWordsAndSingleDigitsIsNotAskedFor) {
    ToldEngine engine;
    const Image page{800, 100, 300, std::vector<std::uint8_t>(80'000, 255)};
    std::vector<Word> words{word_at(20, "Summa"), word_at(200, "5"), word_at(400, "v.45b")};
    read_numbers_again(page, engine, words);
    EXPECT_EQ(engine.asked, 0);
}

TEST(SecondReading, OfAScrapThatEndsWhereNumbersDo) {
    ToldEngine engine;
    engine.again = {word_at(0, "375", 90)};
    const Image page{800, 400, 300, std::vector<std::uint8_t>(320'000, 255)};
    std::vector<Word> words;
    for (int line = 1; line <= 4; ++line) {
        words.push_back(word_at(400, line == 4 ? "SOX" : "375"));
        words.back().line = line;
    }
    words.push_back(word_at(100, "SOX"));
    words.back().line = 4;
    read_numbers_again(page, engine, words);
    ASSERT_EQ(words[3].guesses.size(), 1U);
    EXPECT_EQ(words[3].guesses[0].text, "375");
    EXPECT_EQ(words[3].text, "SOX");
    EXPECT_TRUE(words[4].guesses.empty());
}

TEST(SecondReading, NothingReadAgainIsNoGuess) {
    EXPECT_THAT(guesses({"388"}, ""), ElementsAre("-"));
}

}  // namespace
}  // namespace planscribe::ocr
