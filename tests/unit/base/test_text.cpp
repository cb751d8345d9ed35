#include <gtest/gtest.h>

#include "base/text.h"

namespace planscribe {
namespace {

TEST(Text, NormalizeComposesAndReplacesMalformedBytes) {
    EXPECT_EQ(normalize("a\u030A"), "å");
    EXPECT_EQ(normalize("a\xFFz"), "a\uFFFDz");
}

TEST(Text, FoldStripsCaseAndDiacritics) {
    EXPECT_EQ(fold("ÅÄÖé"), "aaoe");
    EXPECT_EQ(fold("Förbund"), "forbund");
}

TEST(Text, GraphemesKeepCombinedLettersTogether) {
    EXPECT_EQ(graphemes("ra\u030Ad"), (std::vector<std::string>{"r", "a\u030A", "d"}));
    EXPECT_TRUE(graphemes("").empty());
}

TEST(Text, PlainTextIsTreatedAsAnyOther) {
    EXPECT_EQ(lower("ÅÄÖÉÀÞ Z×÷ÿß9"), "åäöéàþ z×÷ÿß9");
    EXPECT_EQ(graphemes("rÅd×!"), (std::vector<std::string>{"r", "Å", "d", "×", "!"}));
    EXPECT_EQ(graphemes("å\u0301"), (std::vector<std::string>{"å\u0301"}));
    EXPECT_TRUE(starts_upper("Åre"));
    EXPECT_FALSE(starts_upper("åRE"));
    EXPECT_FALSE(starts_upper("×A"));
    EXPECT_TRUE(has_letter("1ß"));
    EXPECT_FALSE(has_letter("×÷1-"));
    EXPECT_TRUE(has_digit("é1"));
    EXPECT_FALSE(has_digit("éa"));
    EXPECT_EQ(normalize("abc\xC3"), "abc\uFFFD");
}

TEST(Text, SplitBlanksKnowsNarrowAndNoBreakBlanks) {
    EXPECT_EQ(split_blanks(" 1\u00A0388\u202F000\tkr\n"),
              (std::vector<std::string>{"1", "388", "000", "kr"}));
    EXPECT_TRUE(split_blanks(" \u00A0").empty());
}

TEST(Text, LetterRunsArePartedByAllElse) {
    EXPECT_EQ(letter_runs(" Psyko-sociala, 1\u00A0250 §7!"),
              (std::vector<std::string>{"psyko", "sociala", "1", "250", "7"}));
    EXPECT_EQ(letter_runs("a\u030AR\xFF"
                          "O\u0301\u0301"),
              (std::vector<std::string>{"\u00E5r", "\u00F3\u0301"}));
    EXPECT_TRUE(letter_runs("–!").empty());
}

TEST(Text, SplitKeepsEmptyParts) {
    EXPECT_EQ(split("a||b", '|'), (std::vector<std::string>{"a", "", "b"}));
    EXPECT_EQ(split("", '|'), (std::vector<std::string>{""}));
}

TEST(Text, TrimTakesBlanksOfAnyKindAtTheEndsOnly) {
    EXPECT_EQ(trim("\u00A0 a b\u2009"), "a b");
}

TEST(Text, EditDistanceStopsAtItsLimit) {
    EXPECT_EQ(edit_distance("styrelse", "styrelse", 2), 0U);
    EXPECT_EQ(edit_distance("ordforande", "ordförande", 2), 1U);
    EXPECT_EQ(edit_distance("kansli", "revision", 2), 3U);
    EXPECT_EQ(edit_distance("", "ab", 5), 2U);
}

/// By definition: all ways to begin.
std::size_t plain_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() + b.size();
    const std::string_view rest = a.substr(1), others = b.substr(1);
    if (a.front() == b.front()) return plain_distance(rest, others);
    return 1 + std::min({plain_distance(rest, b), plain_distance(a, others),
                         plain_distance(rest, others)});
}

TEST(Text, DistanceUpToALimitIsThatOfTheDefinition) {
    std::vector<std::string> words{""};
    for (std::size_t i = 0; words.size() < 100; ++i)
        for (const char letter : {'a', 'b', 'c'}) words.push_back(words[i] + letter);
    for (const std::string& a : words)
        for (const std::string& b : words)
            for (const std::size_t limit : {0U, 1U, 2U, 3U, 9U})
                ASSERT_EQ(edit_distance(a, b, limit), std::min(plain_distance(a, b), limit + 1))
                    << a << " " << b << " " << limit;
}

TEST(Text, AlikeToleratesOneEditInSixLetters) {
    EXPECT_TRUE(alike("Forsakringskassan", "Försäkringskassan"));
    EXPECT_TRUE(alike("Arbetsforrnedlingen", "Arbetsförmedlingen"));
    EXPECT_FALSE(alike("plan", "plats"));
    EXPECT_FALSE(alike("kr", "tkr"));
}

TEST(Text, LettersAndDigits) {
    EXPECT_TRUE(has_digit("v.45"));
    EXPECT_FALSE(has_digit("vecka"));
    EXPECT_TRUE(has_letter("1 ö"));
    EXPECT_FALSE(has_letter("1 -"));
    EXPECT_TRUE(starts_upper("Övrigt"));
    EXPECT_FALSE(starts_upper("övrigt"));
    EXPECT_FALSE(starts_upper(""));
}

TEST(IsDigit, TakesThoseOfAsciiAlone) {
    EXPECT_TRUE(is_digit('0'));
    EXPECT_TRUE(is_digit('9'));
    EXPECT_FALSE(is_digit('O'));
    EXPECT_FALSE(is_digit('/'));
    EXPECT_FALSE(is_digit(':'));
    EXPECT_FALSE(is_digit('\xB2'));
}

TEST(StripPunctuation, TakesItFromBothEnds) {
    EXPECT_EQ(strip_punctuation("(\u201cplan\u201d),"), "plan");
    EXPECT_EQ(strip_punctuation("e-post."), "e-post");
    EXPECT_EQ(strip_punctuation("\u2013"), "");
    EXPECT_EQ(strip_punctuation(""), "");
}

TEST(StripPunctuation, KeepsWhatBearsMeaning) {
    EXPECT_EQ(strip_punctuation("-67"), "-67");
    EXPECT_EQ(strip_punctuation("(-67)"), "-67");
    EXPECT_EQ(strip_punctuation("\u201367"), "\u201367");
    EXPECT_EQ(strip_punctuation("-plan"), "plan");
    EXPECT_EQ(strip_punctuation("45%."), "45%");
    EXPECT_EQ(strip_punctuation("\u00A7"), "\u00A7");
}

TEST(FirstMalformed, IsTheFirstByteThatIsNoUtf8) {
    EXPECT_EQ(first_malformed(""), 0U);
    EXPECT_EQ(first_malformed("r\u00E4tt \U0001F600"), std::string("r\u00E4tt \U0001F600").size());
    EXPECT_EQ(first_malformed("r\xE4tt"), 1U);
    EXPECT_EQ(first_malformed("cut \xC3"), 4U);
    EXPECT_EQ(first_malformed("long \xC0\xAF"), 5U);
    EXPECT_EQ(first_malformed("half \xED\xA0\x80"), 5U);
}

}  // namespace
}  // namespace planscribe
