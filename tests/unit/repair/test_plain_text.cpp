#include <gtest/gtest.h>

#include "repair/plain_text.h"

namespace planscribe::repair {
namespace {

/// What comes back when each word is marked.
std::string marked(const std::string& text) {
    const PlainText plain(text);
    std::vector<Page> pages = plain.pages();
    for (Page& page : pages)
        for (Word& word : page.words) word.text += "_";
    return plain.written(pages);
}

TEST(PlainText, KeepsBlanksAndLineEnds) {
    EXPECT_EQ(marked(" a  b\tc\r\n\r\nd\u00A0e"), " a_  b_\tc_\r\n\r\nd_\u00A0e_");
    EXPECT_EQ(marked("a\n"), "a_\n");
    EXPECT_EQ(marked(""), "");
    EXPECT_EQ(marked("\n\n"), "\n\n");
}

TEST(PlainText, NumbersLinesAndPages) {
    const std::vector<Page> pages = PlainText("a\n\nb\n\fc\n").pages();
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].words[1].line, 3);
    EXPECT_EQ(pages[1].words[0].line, 4);
    EXPECT_EQ(pages[1].number, 2);
}

TEST(PlainText, LeavesLinesThatItDoesNotUnderstand) {
    for (const char* line : {"\xE5\xE4", "a \xFF b", "\xC3", "\xED\xA0\x80", "\xC0\x80", "a\x01",
                             "\xF4\x90\x80\x80", "\x7F"}) {
        const std::string text = std::string(line) + "\nb\n";
        EXPECT_EQ(marked(text), std::string(line) + "\nb_\n");
        EXPECT_EQ(PlainText(text).lines_not_understood(), 1u);
    }
    const std::string nul("a\0b c\nd", 7);
    EXPECT_EQ(marked(nul), nul + "_");
    EXPECT_EQ(PlainText("å ä ö € 𝄞\n").lines_not_understood(), 0u);
}

TEST(PlainText, DropsTheBlankBeforeAWordThatWasJoined) {
    const PlainText plain("en jul gran.\n");
    std::vector<Page> pages = plain.pages();
    pages[0].words[1].text = "julgran.";
    pages[0].words[2].text.clear();
    EXPECT_EQ(plain.written(pages), "en julgran.\n");
}

TEST(PlainText, JoinsWordsThatALineEndParts) {
    const Repairer repairer(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    EXPECT_EQ(join_parted_words("en kast-\nrull, med\nlock\n", repairer),
              "en kastrull,\nmed\nlock\n");
    const std::string kept = "kast-\nQvll\njord-\noch skogsbruk\nkast-\n\nrull\n";
    EXPECT_EQ(join_parted_words(kept, repairer), kept);
}

}  // namespace
}  // namespace planscribe::repair
