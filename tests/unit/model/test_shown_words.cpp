#include "model/shown_words.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "model/json.h"

namespace planscribe {
namespace {

Word word(const std::string& raw, const std::string& text, const Box& box, int line) {
    Word word;
    word.raw = raw;
    word.text = text;
    word.box = box;
    word.line = line;
    return word;
}

Page page() {
    Page page;
    page.number = 3;
    page.origin = PageOrigin::scan;
    page.width = 1000;
    page.height = 2000;
    page.dpi = 300;
    page.to_paper = {0.5, 0.25, 10, -0.25, 0.5, 20};
    page.words = {
        word("", "", {0, 0, 5, 5}, 1),           word("arbe", "arbete", {10, 20, 30, 10}, 1),
        word("te", "", {45, 21, 20, 12}, 1),     word("sam-", "samverkan", {10, 50, 40, 10}, 2),
        word("verkan", "", {10, 80, 60, 10}, 3), word("l", "1", {90, 80, 5, 10}, 3)};
    page.words[2].confidence = 40;
    return page;
}

TEST(ShownWords, WhatRepairJoinedIsOneWord) {
    const auto shown = shown_words(page());
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_EQ(shown[0].text, "arbete");
    EXPECT_EQ(shown[0].raw, "arbe te");
    EXPECT_EQ(shown[0].box, (Box{10, 20, 55, 13}));
    EXPECT_EQ(shown[0].confidence, 40);
    EXPECT_EQ(shown[1].box, (Box{10, 50, 40, 10})) << "the rest stands on another line";
    EXPECT_EQ(shown[2].text, "1");
}

TEST(PageFromJson, GivesBackWordsAndPlaces) {
    const Page before = page(), after = page_from_json(page_json(before), "plan.pdf");
    EXPECT_EQ(after.number, 3);
    EXPECT_EQ(after.width, 1000);
    EXPECT_EQ(after.dpi, 300);
    EXPECT_EQ(after.to_paper.d, -0.25);
    ASSERT_EQ(after.words.size(), before.words.size());
    for (std::size_t i = 0; i < after.words.size(); ++i) {
        EXPECT_EQ(after.words[i].raw, before.words[i].raw);
        EXPECT_EQ(after.words[i].text, before.words[i].text);
        EXPECT_EQ(after.words[i].box, before.words[i].box);
        EXPECT_EQ(after.words[i].line, before.words[i].line);
        EXPECT_EQ(after.words[i].confidence, before.words[i].confidence);
    }
}

TEST(PageFromJson, RefusesWhatIsNone) {
    for (const char* line : {"", "[]", "{\"page\": 0}", "{\"page\": 1, \"size\": [1]}"})
        EXPECT_THROW(page_from_json(line, "plan.pdf"), Error) << line;
}

}  // namespace
}  // namespace planscribe
