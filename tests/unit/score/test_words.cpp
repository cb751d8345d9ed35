#include <gtest/gtest.h>

#include "files.h"
#include "score/words.h"

namespace planscribe::score {
namespace {

WordFates fates_of(const std::string& truth, const std::string& before, const std::string& after) {
    std::vector<Miss> misses;
    return word_fates(passage(truth), passage(before), passage(after), misses);
}

TEST(WordFates, AreToldApart) {
    EXPECT_EQ(fates_of("ett två tre", "ett två tre", "ett två tre"), (WordFates{3, 0, 0, 0, 0}));
    EXPECT_EQ(fates_of("ett två tre", "ett tvä tre", "ett två tre"), (WordFates{2, 1, 0, 0, 0}));
    EXPECT_EQ(fates_of("ett två tre", "ett tvä tre", "ett tvä tre"), (WordFates{2, 0, 1, 0, 0}));
    EXPECT_EQ(fates_of("ett två tre", "ett tvä tre", "ett tva tre"), (WordFates{2, 0, 0, 1, 0}));
    EXPECT_EQ(fates_of("ett två tre", "ett två tre", "ett tvär tre"), (WordFates{2, 0, 0, 0, 1}));
}

TEST(WordFates, CallAWordThatWasJoinedOrSplitBroken) {
    EXPECT_EQ(fates_of("ett två tre fyra", "ett två tre fyra", "ett tvåtre fyra"),
              (WordFates{2, 0, 0, 0, 2}));
    EXPECT_EQ(fates_of("ett två tre fyra", "ett två tre fyra", "ett t vå tre fyra"),
              (WordFates{3, 0, 0, 0, 1}));
}

TEST(WordFates, CountNumbersThatStayWrong) {
    EXPECT_EQ(fates_of("ett 2 tre 4", "ett Z tve 4", "ett Z tre A"), (WordFates{1, 1, 1, 0, 1, 1}));
}

TEST(WordFates, NameTheBrokenWordAndItsPlace) {
    std::vector<Miss> misses;
    word_fates(passage("ett\ftvå\ntre."), passage("ett två tre"), passage("ett två trä"), misses);
    ASSERT_EQ(misses.size(), 1U);
    EXPECT_EQ(misses[0].what, "broken");
    EXPECT_EQ(misses[0].place, "page 2, line 2 of the truth");
    EXPECT_EQ(misses[0].truth, "tre");
    EXPECT_EQ(misses[0].output, "trä");
}

nlohmann::json word(const char* raw, const char* text, int confidence) {
    return {{"raw", raw}, {"text", text}, {"confidence", confidence}, {"line", 1}};
}

const std::string pages =
    nlohmann::json{{"page", 1},
                   {"words", {word("etl", "ett", 42), word("två", "två", 95), word("•", "•", 30)}}}
        .dump() +
    "\n\n" +
    nlohmann::json{{"page", 2}, {"words", {word("tre", "", 100), word("fyra", "tre fyra", 99)}}}
        .dump() +
    "\n";

TEST(WordsOfPages, GiveFatesAndTheRateBeforeRepair) {
    const Score score = score_of({{}, "ett två\ftre fyra", ""}, {{}, "ett två tre fyra", pages});
    EXPECT_EQ(score.fates, (WordFates{3, 1, 0, 0, 0}));
    EXPECT_EQ(score.raw->words.edits, 1U);
    EXPECT_EQ(score.text->words.edits, 0U);
}

TEST(WordsOfPages, AreTakenInTheOrderOfTheText) {
    const std::string columns = nlohmann::json{
        {"page", 1},
        {"words",
         {word("kol", "kol", 90), word("ett", "ett", 90), word("tvä", "två", 90),
          word("kol", "kol", 90),
          word("tre", "tre", 90)}}}.dump();
    const std::string text = "två kol tre kol ett";
    const Score score = score_of({{}, text, ""}, {{}, text, columns});
    EXPECT_EQ(score.fates, (WordFates{4, 1, 0, 0, 0}));
    EXPECT_EQ(score.raw->characters.edits, 1U);
}

TEST(WordsOfPages, GiveAReliabilityCurve) {
    const Reliability curve = *score_of({{}, "ett två\ftre fyra", ""}, {{}, "", pages}).reliability;
    EXPECT_EQ(curve.words(), 4U);
    EXPECT_EQ(curve.bins[4], (Bin{1, 0, 42}));
    EXPECT_EQ(curve.bins[9], (Bin{3, 3, 294}));
    EXPECT_NEAR(curve.calibration_error(), (0.42 + 0.06) / 4, 1e-12);
}

TEST(WordsOfPages, GiveWayToARawText) {
    const Folder folder;
    folder.put("output/text.txt", "ett två");
    folder.put("output/pages.jsonl", pages);
    const Score score =
        planscribe::score::score({folder.put("truth.txt", "ett två"), folder.path() / "output",
                                  folder.put("raw.txt", "elt tva")});
    EXPECT_EQ(score.fates, (WordFates{0, 2, 0, 0, 0}));
}

}  // namespace
}  // namespace planscribe::score
