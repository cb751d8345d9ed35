#include <gtest/gtest.h>

#include "files.h"

namespace planscribe::score {
namespace {

TextScore text_score(const std::string& truth, const std::string& output) {
    const Folder folder;
    return *score({folder.put("truth.txt", truth), folder.put("output.txt", output), {}}).text;
}

std::size_t characters(const std::string& truth, const std::string& output) {
    return text_score(truth, output).characters.edits;
}

std::size_t words(const std::string& truth, const std::string& output) {
    return text_score(truth, output).words.edits;
}

TEST(Characters, AreInsertedReplacedAndLeftOut) {
    const ErrorCount count = text_score("arkivet", "xrkvete").characters;
    EXPECT_EQ(count.edits, 3U);
    EXPECT_EQ(count.length, 7U);
    EXPECT_NEAR(count.percent(), 42.857, 0.001);
}

TEST(Characters, AreGraphemesInNfcNotBytes) {
    EXPECT_EQ(characters("å", "a"), 1U);
    EXPECT_EQ(characters("å", "a\u030A"), 0U);
    EXPECT_EQ(text_score("a\u0323\u0302b", "b").characters.length, 2U);
}

TEST(Characters, TakeAnyWhiteSpaceForOneBlank) {
    EXPECT_EQ(characters("ett två\ftre", " ett\n\n två\u00A0\t tre\r\n"), 0U);
    EXPECT_EQ(characters("ett två", "etttvå"), 1U);
}

TEST(Characters, TakeLeadersForABlankButNotThreeDots) {
    EXPECT_EQ(characters("Hyra 12 000", "Hyra ..... . .. 12 000"), 0U);
    EXPECT_EQ(characters("Hyra 12 000", "Hyra...........12 000"), 0U);
    EXPECT_EQ(characters("Hyra 12 000", "Hyra. 12 000"), 1U);
    EXPECT_EQ(characters("och så", "och så..."), 3U);
    EXPECT_EQ(characters("och så", "och så\n..\n.."), 6U);
}

TEST(Characters, OfNothingReadAreAllWrong) {
    EXPECT_EQ(text_score("hyra", "").characters.percent(), 100);
    EXPECT_EQ(text_score("hyra", "").words.percent(), 100);
}

TEST(Words, CountWithoutPunctuationAtTheirEnds) {
    EXPECT_EQ(words("Hyra, (el) och vatten.", "Hyra el – och \"vatten\""), 0U);
    EXPECT_EQ(words("e-post", "epost"), 1U);
    EXPECT_EQ(text_score("- ett • två", "ett").words.length, 2U);
}

TEST(Words, KeepTheMinusOfANumberAndPercent) {
    EXPECT_EQ(words("-67 500", "67 500"), 1U);
    EXPECT_EQ(words("45%", "45"), 1U);
    EXPECT_EQ(words("§ 12", "$ 12"), 1U);
}

TEST(Words, AreChangedInsertedLeftOutJoinedAndSplit) {
    EXPECT_EQ(words("en plan för året", "en plun för året"), 1U);
    EXPECT_EQ(words("en plan för året", "en ny plan för året"), 1U);
    EXPECT_EQ(words("en plan för året", "en plan året"), 1U);
    EXPECT_EQ(words("en plan för året", "enplan för året"), 2U);
    EXPECT_EQ(words("en plan för året", "en pl an för året"), 2U);
}

/// A hundred pages and more: a plain table would take minutes and gigabytes.
TEST(Text, OfAHundredPagesIsCompared) {
    std::string truth, output;
    for (int i = 0; i < 25000; ++i) {
        const std::string word = "ord" + std::to_string(i * 7919 % 5003) + " ";
        truth += word;
        output += i % 10 == 0 ? "fel " : word;
    }
    const TextScore score = text_score(truth, output);
    EXPECT_EQ(score.words.edits, 2500U);
    EXPECT_EQ(score.words.length, 25000U);
}

}  // namespace
}  // namespace planscribe::score
