#include <gtest/gtest.h>

#include "repair/swedish.h"

namespace planscribe::repair {
namespace {

class Letters : public testing::Test {
protected:
    Swedish swedish_{PLANSCRIBE_SOURCE_DIR "/dictionaries/swedish.lexicon"};
    const LetterModel& model_ = swedish_.letters();
};

TEST_F(Letters, PreferWhatIsSwedish) {
    EXPECT_LT(model_.cost("trädgård"), model_.cost("trddgfrd"));
    EXPECT_LT(model_.cost("västra"), model_.cost("vfstra"));
}

TEST_F(Letters, StepsAddUpToTheCostOfTheWord) {
    LetterModel::Context context = LetterModel::start();
    int sum = 0;
    for (const char* letter : {"v", "ä", "s", "t"})
        sum += model_.step(context, first_symbol(letter).number);
    EXPECT_EQ(sum + model_.finish(context), model_.cost("väst"));
}

TEST_F(Letters, TakeAnyBytes) {
    EXPECT_GT(model_.cost("\xff\xc3"), 0);
    EXPECT_EQ(first_symbol("\xe2\x82").bytes, 2u);
    EXPECT_EQ(first_symbol("€x").bytes, 3u);
    EXPECT_EQ(first_symbol("€x").number, 0u);
    EXPECT_EQ(first_symbol("a").number, 1u);
    EXPECT_EQ(first_symbol("ö").number, 29u);
}

}  // namespace
}  // namespace planscribe::repair
