#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "repair/swedish.h"

namespace planscribe::repair {
namespace {

class SwedishFile : public testing::Test {
protected:
    WordId id(std::string_view word) const {
        const auto place = swedish_.words().walk(symbols_of(word));
        return place && place->final ? place->index : unknown_word;
    }
    int cost_after(std::string_view before, std::string_view word) const {
        return swedish_.cost_after(id(before), id(word), swedish_.cost(id(word)));
    }

    Swedish swedish_{PLANSCRIBE_SOURCE_DIR "/dictionaries/swedish.lexicon"};
};

TEST_F(SwedishFile, KnowsHowWordsMayBeUsed) {
    EXPECT_TRUE(swedish_.uses(id("och")) & use::lower);
    EXPECT_FALSE(swedish_.uses(id("örebro")) & use::lower);
    EXPECT_TRUE(swedish_.uses(id("örebro")) & use::name);
    EXPECT_TRUE(swedish_.uses(id("rehabiliterings")) & use::first);
    EXPECT_TRUE(swedish_.uses(id("kastrull")) & use::last);
    EXPECT_EQ(id("kastrvll"), unknown_word);
}

TEST_F(SwedishFile, KnowsWhichWordsAreOftenMet) {
    EXPECT_LT(swedish_.cost(id("och")), swedish_.cost(id("kastrull")));
    EXPECT_LT(swedish_.cost(id("är")), swedish_.cost(id("ar")));
}

TEST_F(SwedishFile, WeighsAWordByTheOneBefore) {
    EXPECT_LT(cost_after("för", "att"), swedish_.cost(id("att")));
    EXPECT_LT(cost_after("för", "att"), cost_after("för", "alt"));
    EXPECT_GT(cost_after("och", "och"), swedish_.cost(id("och")));
    EXPECT_EQ(swedish_.cost_after(unknown_word, id("att"), 77), 77);
    EXPECT_GE(swedish_.cost_after(id("för"), unknown_word, 77), 77);
    EXPECT_GE(swedish_.cost_after(number_word, unknown_word, 77), 77);
}

TEST_F(SwedishFile, WeighsAWordByItsKind) {
    const auto more_after = [&](std::string_view before, std::string_view word) {
        return cost_after(before, word) - swedish_.cost(id(word));
    };
    EXPECT_LT(more_after("ska", "glasera"), more_after("ska", "glaserat"));
    EXPECT_LT(more_after("har", "glaserat"), more_after("har", "glasera"));
}

TEST(SwedishFiles, MustBeWhole) {
    EXPECT_THROW(Swedish{"no such file"}, Error);
    const auto file = std::filesystem::path(testing::TempDir()) / "cut.lexicon";
    std::ofstream(file) << "PLANSWE2 and no more than that, which is too short";
    EXPECT_THROW(Swedish{file}, Error);
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace planscribe::repair
