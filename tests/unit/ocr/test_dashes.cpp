#include "ocr/dashes.h"

#include <gtest/gtest.h>

namespace planscribe::ocr {
namespace {

/// White paper with numbers as solid blocks 30 high; the engine knows the numbers alone.
struct Paper {
    static constexpr int width = 800, height = 300;
    Image image{width, height, 300, std::vector<std::uint8_t>(width* height, 255)};
    std::vector<Word> words;

    void ink(const Box& box) {
        for (int y = box.y; y < box.bottom(); ++y)
            for (int x = box.x; x < box.right(); ++x)
                image.pixels[static_cast<std::size_t>(y * width + x)] = 0;
    }

    void number(const std::string& digits, int right, int row) {
        const int across = static_cast<int>(digits.size()) * 20;
        Word word;
        word.box = {right - across, 20 + 60 * row, across, 30};
        word.line = row + 1;
        word.raw = word.text = digits;
        words.push_back(word);
        ink(word.box);
    }

    /// A dash whose right edge is at `right`, in the middle of a row unless moved.
    void dash(int right, int row, int across = 12, int thick = 4, int lower = 0) {
        ink({right - across, 20 + 60 * row + 13 + lower, across, thick});
    }

    std::vector<std::string> read() {
        find_lost_dashes(image, words);
        std::vector<std::string> texts;
        for (const Word& word : words) texts.push_back(word.text);
        return texts;
    }
};

using Texts = std::vector<std::string>;

TEST(LostDashes, AMinusBeforeANumber) {
    Paper paper;
    paper.number("500", 400, 0);
    paper.dash(332, 0);
    EXPECT_EQ(paper.read(), (Texts{"-", "500"}));
    EXPECT_EQ(paper.words[0].raw, "-");
    EXPECT_EQ(paper.words[0].line, 1);
    ASSERT_EQ(paper.words[0].changes.size(), 1U);
    EXPECT_EQ(paper.words[0].changes[0].rule, "ink:dash");
}

TEST(LostDashes, OneDashIsFoundOnceByTwoPiecesOfARow) {
    Paper paper;
    paper.number("500", 400, 0);
    paper.number("600", 600, 0);
    paper.number("500", 400, 1);
    paper.number("600", 600, 1);
    paper.number("700", 200, 1);
    paper.number("700", 200, 2);
    paper.number("700", 200, 3);
    paper.words[1].line = 9;
    paper.dash(200, 0);
    const Texts texts = paper.read();
    EXPECT_EQ(std::ranges::count(texts, "-"), 1);
}

TEST(LostDashes, AMinusThatTheBoxOfTheNumberHoldsIsGivenUpByIt) {
    Paper paper;
    paper.number("56", 400, 0);
    paper.dash(352, 0);
    Box& box = paper.words[0].box;
    box = {box.x - 20, box.y, box.width + 20, box.height};
    EXPECT_EQ(paper.read(), (Texts{"-", "56"}));
    EXPECT_LT(paper.words[0].box.x, paper.words[1].box.x);
    EXPECT_EQ(paper.words[1].box.x, 352);
    EXPECT_EQ(paper.words[1].box.right(), 400);
}

TEST(LostDashes, ALoneDashInAColumnOfNumbers) {
    Paper paper;
    for (const int row : {0, 1, 2}) {
        paper.number("700", 300, row);
        paper.number("500", 600, row);
    }
    paper.number("900", 300, 3);
    paper.dash(598, 3);
    EXPECT_EQ(paper.read().back(), "-");
    EXPECT_EQ(paper.words.back().line, 4);
}

TEST(LostDashes, NotWhatLiesLowStandsHighOrIsNoStroke) {
    for (const auto& [across, thick, lower] :
         {std::tuple{12, 4, 12}, {12, 4, -12}, {4, 4, 0}, {12, 12, 0}, {40, 4, 0}}) {
        Paper paper;
        paper.number("500", 400, 0);
        paper.dash(332, 0, across, thick, lower);
        EXPECT_EQ(paper.read(), Texts{"500"}) << across << ' ' << thick << ' ' << lower;
    }
}

TEST(LostDashes, NotFarFromANumberOutsideOfColumns) {
    Paper paper;
    paper.number("500", 400, 0);
    paper.dash(200, 0);
    EXPECT_EQ(paper.read(), Texts{"500"});
}

TEST(LostDashes, NotWhatTheEngineRead) {
    Paper paper;
    paper.number("500", 400, 0);
    paper.dash(332, 0);
    Word dash;
    dash.box = {320, 33, 12, 4};
    dash.line = 1;
    dash.raw = dash.text = "=";
    paper.words.insert(paper.words.begin(), dash);
    EXPECT_EQ(paper.read(), (Texts{"=", "500"}));
}

/// What is left of a word of ink that was read behind the number 500.
std::string mark_after_number(const Box& box, const std::string& raw) {
    Paper paper;
    paper.number("500", 400, 0);
    Word mark;
    mark.box = box;
    mark.line = 1;
    mark.raw = mark.text = raw;
    paper.words.push_back(mark);
    const Texts texts = paper.read();
    EXPECT_EQ(paper.words.back().raw, raw);
    return texts.back();
}

TEST(LostDashes, AFlatMarkReadAsSomethingElseIsOne) {
    EXPECT_EQ(mark_after_number({560, 33, 12, 4}, ":"), "-");
    EXPECT_EQ(mark_after_number({560, 33, 12, 4}, "a"), "-");
    EXPECT_EQ(mark_after_number({600, 40, 4, 4}, ":"), ":");
}

TEST(LostDashes, AFlatMarkReadAsADigitIsOne) {
    EXPECT_EQ(mark_after_number({560, 33, 12, 4}, "7"), "-");
    EXPECT_EQ(mark_after_number({560, 20, 12, 30}, "7"), "7");
}

TEST(LostDashes, ARowOfDashesNeedsNoNumber) {
    const auto dashes_in = [](const std::vector<int>& edges) {
        Paper paper;
        for (int row = 0; row < 3; ++row)
            for (const int edge : {300, 500, 700}) paper.number("500", edge, row);
        Word label;
        label.box = {20, 20 + 60 * 3, 100, 30};
        label.line = 9;
        label.raw = label.text = "Resultat";
        paper.words.push_back(label);
        for (const int edge : edges) paper.dash(edge, 3);
        const Texts texts = paper.read();
        return std::ranges::count(texts, "-");
    };
    EXPECT_EQ(dashes_in({300, 500, 700}), 3);
    EXPECT_EQ(dashes_in({500}), 0);
}

TEST(LostDashes, ASpeckReadAsADashIsNone) {
    EXPECT_EQ(mark_after_number({560, 33, 3, 3}, "-"), "");
    EXPECT_EQ(mark_after_number({560, 33, 12, 4}, "-"), "-");
}

TEST(LostDashes, NothingIsReadOffTheEdges) {
    Paper paper;
    Word word;
    word.box = {-5, -5, 2000, 2000};
    word.raw = word.text = "12";
    paper.words = {word};
    EXPECT_EQ(paper.read(), Texts{"12"});
    Image none;
    find_lost_dashes(none, paper.words);
}

}  // namespace
}  // namespace planscribe::ocr
