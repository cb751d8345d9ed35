#include <gtest/gtest.h>

#include "repair/context.h"

namespace planscribe::repair {
namespace {

class Context : public testing::Test {
protected:
    Option option(std::string_view word, int cost = 0) const {
        const auto place = swedish_.words().walk(symbols_of(word));
        if (!place || !place->final) return {nullptr, cost, 20000, unknown_word};
        return {nullptr, cost, swedish_.cost(place->index), place->index};
    }

    Swedish swedish_{PLANSCRIBE_SOURCE_DIR "/dictionaries/swedish.lexicon"};
};

TEST_F(Context, DecidesBetweenWords) {
    const std::vector<Link> text{{sentence_start, {option("för")}},
                                 {std::nullopt, {option("alt"), option("att", 3000)}},
                                 {std::nullopt, {option("se")}}};
    const auto costs = costs_in_context(text, swedish_);
    ASSERT_EQ(costs.size(), 3u);
    EXPECT_EQ(costs[0], std::vector<int>{0});
    EXPECT_EQ(costs[1][1], 0);
    EXPECT_GT(costs[1][0], 0);
}

TEST_F(Context, IsThatOfTheNextWordToo) {
    const std::vector<Link> text{{unknown_word, {option("alt"), option("att", 3000)}},
                                 {std::nullopt, {option("använda")}}};
    const std::vector<Link> apart{{unknown_word, text[0].options}, {unknown_word, text[1].options}};
    const auto together = costs_in_context(text, swedish_)[0];
    const auto alone = costs_in_context(apart, swedish_)[0];
    EXPECT_GT(together[0] - together[1], alone[0] - alone[1]);
}

TEST_F(Context, EndsWhereItIsToldTo) {
    const std::vector<Link> text{{sentence_start, {option("för")}},
                                 {unknown_word, {option("alt", 5), option("alt", 12)}}};
    EXPECT_EQ(costs_in_context(text, swedish_)[1], (std::vector<int>{0, 7}));
    EXPECT_TRUE(costs_in_context({}, swedish_).empty());
}

}  // namespace
}  // namespace planscribe::repair
