#include <gtest/gtest.h>

#include "repair/document_profile.h"

namespace planscribe::repair {
namespace {

class Profile : public testing::Test {
protected:
    const Confusion& lost() const { return confusions_.beginning_like("o")[1]; }

    Confusions confusions_{PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv"};
    std::vector<Ruling> rulings_{confusions_.all().size(), Ruling::none};
    DocumentProfile profile_{rulings_};
};

TEST_F(Profile, BeginsWithTheTable) {
    EXPECT_EQ(profile_.cost(lost()), lost().cost);
    EXPECT_EQ(profile_.restraint(), 0);
    EXPECT_TRUE(profile_.evident().empty());
}

TEST_F(Profile, MakesCheapWhatTheDocumentOftenHas) {
    for (int i = 0; i < 30; ++i) profile_.note_mended({{0, &lost()}});
    std::string text;
    for (int i = 0; i < 30; ++i) text += lost().right + "l ";
    profile_.settle(confusions_, text);
    EXPECT_LT(profile_.cost(lost()), lost().cost / 2);
    EXPECT_TRUE(profile_.evident()[lost().id]);
    EXPECT_EQ(profile_.restraint(), 0);
}

TEST_F(Profile, MakesDearWhatTheDocumentHasNot) {
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += lost().right + "l ";
        profile_.note_kept();
    }
    profile_.settle(confusions_, text);
    EXPECT_GT(profile_.cost(lost()), lost().cost);
    EXPECT_GT(profile_.restraint(), 0);
    EXPECT_TRUE(profile_.evident().empty());
}

TEST_F(Profile, TakesThePeoplesWordForItsConfusions) {
    rulings_[lost().id] = Ruling::refused;
    DocumentProfile refused(rulings_);
    for (int i = 0; i < 30; ++i) refused.note_mended({{0, &lost()}});
    refused.settle(confusions_, lost().right);
    EXPECT_GT(refused.cost(lost()), 100 * lost().cost);
    EXPECT_TRUE(refused.evident().empty());
    rulings_[lost().id] = Ruling::accepted;
    const DocumentProfile accepted(rulings_);
    EXPECT_LT(accepted.cost(lost()), lost().cost);
    EXPECT_TRUE(accepted.evident()[lost().id]);
}

TEST_F(Profile, InsistsOnUnknownWordsThatComeAgain) {
    for (int i = 0; i < 2; ++i) profile_.note_unknown("kvarnbo");
    EXPECT_FALSE(profile_.insists_on("kvarnbo"));
    profile_.note_unknown("kvarnbo");
    EXPECT_TRUE(profile_.insists_on("kvarnbo"));
    EXPECT_FALSE(profile_.insists_on("kvarn"));
}

}  // namespace
}  // namespace planscribe::repair
