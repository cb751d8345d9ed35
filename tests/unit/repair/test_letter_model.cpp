#include <gtest/gtest.h>

#include "repair/letter_model.h"

namespace planscribe::repair {
namespace {

const LetterModel& model() {
    static const LetterModel learnt({"hast", "hastig", "rast", "rastlös", "väst", "västra"});
    return learnt;
}

TEST(LetterModel, PrefersWhatItHasSeen) {
    EXPECT_LT(model().cost("hast"), model().cost("hsat"));
    EXPECT_LT(model().cost("västra"), model().cost("vfstra"));
}

TEST(LetterModel, StepsAddUpToTheCostOfTheWord) {
    LetterModel::Context context = model().start();
    int sum = 0;
    for (const char* letter : {"v", "ä", "s", "t"})
        sum += model().step(context, LetterModel::first_symbol(letter).symbol);
    EXPECT_EQ(sum + model().finish(context), model().cost("väst"));
}

TEST(LetterModel, TakesAnyBytes) {
    EXPECT_GT(model().cost("\xff\xc3"), 0);
    EXPECT_EQ(LetterModel::first_symbol("\xe2\x82").bytes, 2u);
    EXPECT_EQ(LetterModel::first_symbol("€x").bytes, 3u);
}

}  // namespace
}  // namespace planscribe::repair
