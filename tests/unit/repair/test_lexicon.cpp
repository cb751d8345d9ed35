#include <gtest/gtest.h>

#include "base/error.h"
#include "repair/lexicon.h"

namespace planscribe::repair {
namespace {

class Words : public testing::Test {
protected:
    static void SetUpTestSuite() { lexicon_ = new Lexicon(PLANSCRIBE_SOURCE_DIR "/dictionaries"); }
    static void TearDownTestSuite() { delete lexicon_; }

    static std::optional<Standing> standing(const std::string& word, Shape shape = Shape::lower) {
        const auto verdict = lexicon_->look_up(word, shape);
        return verdict ? std::optional(verdict->standing) : std::nullopt;
    }

    static inline Lexicon* lexicon_ = nullptr;
};

TEST_F(Words, StandInDifferentWays) {
    EXPECT_EQ(standing("och"), Standing::common);
    EXPECT_EQ(standing("samordningsförbund"), Standing::domain);
    EXPECT_EQ(standing("kastrull"), Standing::word);
    EXPECT_EQ(standing("kastrullinventering"), Standing::compound);
    EXPECT_EQ(standing("trädgårdsbusstationen"), Standing::compound);
    EXPECT_EQ(standing("kastrullxinventering"), std::nullopt);
    EXPECT_EQ(standing("kastrvll"), std::nullopt);
}

TEST_F(Words, MayBeNamesWithACapitalOnly) {
    EXPECT_EQ(standing("örkelljunga", Shape::title), Standing::domain);
    EXPECT_EQ(standing("örkelljungas", Shape::title), Standing::domain);
    EXPECT_EQ(standing("örkelljunga", Shape::upper), Standing::domain);
    EXPECT_EQ(standing("örkelljunga"), std::nullopt);
    EXPECT_EQ(standing("bengtsson", Shape::title), Standing::domain);
    EXPECT_EQ(standing("bengtsson"), std::nullopt);
}

TEST_F(Words, CostLessTheMoreOftenTheyAreMet) {
    const int common = lexicon_->look_up("och", Shape::lower)->cost;
    const int word = lexicon_->look_up("kastrull", Shape::lower)->cost;
    const int compound = lexicon_->look_up("kastrullinventering", Shape::lower)->cost;
    EXPECT_LT(common, word);
    EXPECT_LT(word, compound);
}

TEST_F(Words, OfAnyLengthAndBytesAreAnswered) {
    EXPECT_EQ(standing(std::string(10000, 'a')), std::nullopt);
    EXPECT_EQ(standing("\xff\xfe"), std::nullopt);
    EXPECT_EQ(standing(""), std::nullopt);
}

TEST(LexiconFiles, MustBeThere) {
    EXPECT_THROW(Lexicon{"no such folder"}, Error);
}

}  // namespace
}  // namespace planscribe::repair
