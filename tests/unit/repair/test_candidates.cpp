#include <gtest/gtest.h>

#include <algorithm>

#include "repair/candidates.h"

namespace planscribe::repair {
namespace {

class Candidates : public testing::Test {
protected:
    std::vector<Candidate> of(std::string_view read, const Allowed& allowed = {}) const {
        return candidates(read, confusions_, letters_, allowed);
    }
    const Candidate* find(const std::vector<Candidate>& all, std::string_view word) const {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Candidate& c) { return c.word == word; });
        return found == all.end() ? nullptr : &*found;
    }

    Confusions confusions_{PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv"};
    LetterModel letters_{{"trädgård", "mård", "hämnd", "kämpar", "klämma", "gårdar", "mjölk"}};
};

TEST_F(Candidates, UndoSeveralConfusionsAtOnce) {
    const auto all = of("tradgdrd");
    const Candidate* garden = find(all, "trädgård");
    ASSERT_NE(garden, nullptr);
    ASSERT_EQ(garden->edits.size(), 2u);
    EXPECT_EQ(garden->edits[0].at, 2u);
    EXPECT_EQ(garden->edits[0].confusion->right, "ä");
    EXPECT_EQ(garden->edits[1].at, 5u);
    EXPECT_EQ(garden->edit_cost,
              garden->edits[0].confusion->cost + garden->edits[1].confusion->cost);
}

TEST_F(Candidates, MergeLettersThatFellApart) {
    EXPECT_NE(find(of("kläl<rna"), "kläkma"), nullptr);
    EXPECT_NE(find(of("rnjöll<"), "mjölk"), nullptr);
}

TEST_F(Candidates, TakeTheFirstCapitalForItsLetter) {
    EXPECT_NE(find(of("Mard"), "mård"), nullptr);
    EXPECT_NE(find(of("Irärnnd"), "fämnd"), nullptr);
    EXPECT_EQ(find(of("hIrämnd"), "hfämnd"), nullptr);
}

TEST_F(Candidates, UndoOnlyWhatIsAllowed) {
    const Allowed none(confusions_.all().size(), false);
    EXPECT_TRUE(of("tradgard", none).empty());
}

TEST_F(Candidates, ComeInOrderAndAreFew) {
    const auto all = of("klalnmalrnanrill<i");
    EXPECT_LE(all.size(), most_candidates);
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.order < b.order;
    }));
}

TEST_F(Candidates, OfNothingAreNone) {
    EXPECT_TRUE(of("").empty());
}

}  // namespace
}  // namespace planscribe::repair
