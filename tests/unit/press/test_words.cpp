#include <gtest/gtest.h>

#include <algorithm>

#include "base/text.h"
#include "made_plan.h"
#include "press/settings.h"
#include "press/truth.h"
#include "press/typesetter.h"

namespace planscribe::press {
namespace {

TEST(Words, EveryWordOfTheTextHasABoxWithInkOnItsPage) {
    for (const std::uint32_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        Manuscript plan = test::made_plan();
        Chance chance(seed);
        dress(plan, chance);
        const std::vector<Sheet> sheets = set_pages(plan);
        const auto texts = split(truth_text(sheets), '\f');
        ASSERT_EQ(texts.size(), sheets.size());
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const Image picture = sheets[i].picture(150);
            const PageWords page = boxed_words(sheets[i], picture);
            const auto words = split_blanks(texts[i]);
            ASSERT_EQ(page.words.size(), words.size()) << seed;
            for (std::size_t w = 0; w < words.size(); ++w) {
                const Box& box = page.words[w].box;
                EXPECT_EQ(page.words[w].text, words[w]);
                ASSERT_TRUE(box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0);
                ASSERT_TRUE(box.right() <= picture.width && box.bottom() <= picture.height);
                int darkest = 255;
                for (int y = box.y; y < box.bottom(); ++y)
                    for (int x = box.x; x < box.right(); ++x)
                        darkest = std::min<int>(
                            darkest,
                            picture.pixels[static_cast<std::size_t>(y) * picture.width + x]);
                EXPECT_LT(darkest, 160) << words[w] << ", seed " << seed;
            }
        }
    }
}

TEST(Words, WhereaboutsSpanTheWordsOnTheFirstPage) {
    const std::vector<PageWords> pages = {
        {100, 100, {{"a", {10, 10, 5, 5}}, {"b", {20, 12, 5, 8}}}},
        {100, 100, {{"c", {1, 1, 2, 2}}}}};
    const auto where = whereabouts(pages, {{0, 0}, {0, 1}, {1, 0}});
    ASSERT_TRUE(where.has_value());
    EXPECT_EQ(where->page, 1);
    EXPECT_EQ(where->box, (Box{10, 10, 15, 10}));
    EXPECT_FALSE(whereabouts(pages, {}).has_value());
}

}  // namespace
}  // namespace planscribe::press
