#include "searchable/text_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planscribe::searchable {
namespace {

using testing::HasSubstr;
using testing::Not;

Word word(const std::string& text, const Box& box, int line) {
    Word word;
    word.raw = word.text = text;
    word.box = box;
    word.line = line;
    return word;
}

TEST(TextLayer, SetsWordsInvisiblyWithinTheirBoxes) {
    Page page;
    page.words = {word("Åre", {100, 200, 60, 40}, 1), word("är", {180, 205, 40, 30}, 1)};
    EXPECT_EQ(text_layer(page, {0.24, 0, 0, 0, -0.24, 842}),
              "q 0.24 0 0 0.24 0 842 cm BT 3 Tr\n"
              "/PlanscribeText 40 Tf 100 Tz 100 -240 Td <00c5007200650020>Tj\n"
              "80 0 Td <00e40072>Tj\n"
              "ET Q\n");
}

TEST(TextLayer, TakesALineApartWhoseHeightsDiffer) {
    Page page;
    page.words = {word("a", {0, 0, 10, 10}, 1), word("b", {20, 0, 10, 10}, 1),
                  word("C", {40, 0, 50, 100}, 1)};
    EXPECT_THAT(text_layer(page, {}), HasSubstr("/PlanscribeText 100 Tf"));
    EXPECT_THAT(text_layer(page, {}), HasSubstr("/PlanscribeText 10 Tf"));
}

TEST(TextLayer, JoinedWordsAreOneOverBothBoxes) {
    Page page;
    page.words = {word("arbete", {0, 0, 30, 10}, 1), word("te", {40, 0, 20, 10}, 1)};
    page.words[1].text.clear();
    EXPECT_THAT(text_layer(page, {}), HasSubstr(" 200 Tz"));
}

TEST(TextLayer, LettersBeyondTheBasicPlaneAreTwoCodes) {
    Page page;
    page.words = {word("\xf0\x9d\x84\x9e", {0, 0, 10, 10}, 1)};
    EXPECT_THAT(text_layer(page, {}), HasSubstr("<d834dd1e>"));
}

TEST(TextLayer, IsEmptyWithoutWords) {
    Page page;
    EXPECT_EQ(text_layer(page, {}), "");
    page.words = {word("text", {}, 1)};
    EXPECT_EQ(text_layer(page, {}), "");
}

}  // namespace
}  // namespace planscribe::searchable
