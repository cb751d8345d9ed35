#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "repair/marks.h"
#include "repair/plain_text.h"

namespace planscribe::repair {
namespace {

class Misread : public testing::Test {
protected:
    std::string mended(const std::string& text) const {
        const PlainText plain(text);
        std::vector<Page> pages = plain.pages();
        marks_.mend(pages);
        return plain.written(pages);
    }

    Marks marks_{PLANSCRIBE_SOURCE_DIR "/dictionaries/marks.tsv"};
};

TEST_F(Misread, BulletsBeginSeveralLines) {
    EXPECT_EQ(mended("e Att vattna\ne Att klippa\n"), "• Att vattna\n• Att klippa\n");
    EXPECT_EQ(mended("e Att vattna\noch e klippa\n"), "e Att vattna\noch e klippa\n");
    EXPECT_EQ(mended("e\ne\n"), "e\ne\n");
}

TEST_F(Misread, PerCentSignsFollowANumber) {
    EXPECT_EQ(mended("minst 80 o/o av 5,5 Yo"), "minst 80 % av 5,5 %");
    EXPECT_EQ(mended("lag o/o och\nYo 3"), "lag o/o och\nYo 3");
}

TEST_F(Misread, SectionSignsStandBesideANumber) {
    EXPECT_EQ(mended("enligt 7 $ och $ 78 samt $ dagen"), "enligt 7 § och § 78 samt $ dagen");
}

TEST_F(Misread, StrokesBeginASentence) {
    EXPECT_EQ(mended("Så blev det. | dag\nvar det klart.\n| går inte."),
              "Så blev det. I dag\nvar det klart.\nI går inte.");
    EXPECT_EQ(mended("| går inte\nSumma | kr\nKlart. | Nej"),
              "| går inte\nSumma | kr\nKlart. | Nej");
}

TEST_F(Misread, DigitsAreNone) {
    EXPECT_EQ(mended("minst 80 70 av 96"), "minst 80 70 av 96");
}

TEST_F(Misread, MarksAreToldAsChanges) {
    const PlainText plain("20 o/o");
    std::vector<Page> pages = plain.pages();
    marks_.mend(pages);
    const Word& word = pages[0].words[1];
    ASSERT_EQ(word.changes.size(), 1u);
    EXPECT_EQ(word.changes[0].rule, "mark:o/o>%");
    EXPECT_EQ(word.changes[0].from, "o/o");
    EXPECT_EQ(word.raw, "o/o");
}

TEST(MarkTable, RefusesRowsThatAreNone) {
    const auto file = std::filesystem::path(testing::TempDir()) / "marks";
    std::ofstream(file) << "e\t•\tsomewhere\n";
    EXPECT_THROW(Marks{file}, Error);
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace planscribe::repair
