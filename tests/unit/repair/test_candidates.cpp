#include <gtest/gtest.h>

#include <algorithm>

#include "repair/candidates.h"

namespace planscribe::repair {
namespace {

class Candidates : public testing::Test {
protected:
    std::vector<Candidate> of(std::string_view read, Shape shape = Shape::lower,
                              const Allowed& allowed = {}) {
        return search_.find({read, shape, false}, allowed);
    }
    static const Candidate* find(const std::vector<Candidate>& all, std::string_view word) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Candidate& c) { return c.word == word; });
        return found == all.end() ? nullptr : &*found;
    }

    Lexicon lexicon_{PLANSCRIBE_SOURCE_DIR "/dictionaries"};
    Confusions confusions_{PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv"};
    CandidateSearch search_{lexicon_, confusions_};
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
    EXPECT_NE(find(of("rnjöll<"), "mjölk"), nullptr);
    EXPECT_NE(find(of("clatorn"), "datorn"), nullptr);
}

TEST_F(Candidates, TakeTheFirstCapitalForItsLetter) {
    EXPECT_NE(find(of("Mardar", Shape::title), "mårdar"), nullptr);
    EXPECT_NE(find(of("Irämja", Shape::title), "främja"), nullptr);
    EXPECT_EQ(find(of("hIrämja", Shape::mixed), "hfrämja"), nullptr);
}

TEST_F(Candidates, AreWordsOfTheFieldAndCompoundsToo) {
    const auto field = of("Orkelljunga", Shape::title);
    ASSERT_NE(find(field, "örkelljunga"), nullptr);
    EXPECT_EQ(find(field, "örkelljunga")->verdict.standing, Standing::domain);
    EXPECT_EQ(find(of("orkelljunga"), "örkelljunga"), nullptr);
    const auto compound = of("l<astrullinventering");
    ASSERT_NE(find(compound, "kastrullinventering"), nullptr);
    EXPECT_EQ(find(compound, "kastrullinventering")->verdict.standing, Standing::compound);
    EXPECT_NE(find(of("stadsbusstationcn"), "stadsbusstationen"), nullptr);
}

TEST_F(Candidates, UndoOnlyWhatIsAllowed) {
    const Allowed none(confusions_.all().size(), false);
    EXPECT_TRUE(of("tradgard", Shape::lower, none).empty());
}

TEST_F(Candidates, AreFew) {
    EXPECT_LE(of("klalnmalrnanrill<i").size(), CandidateSearch::most_candidates);
}

TEST_F(Candidates, OfNothingAreNone) {
    EXPECT_TRUE(of("").empty());
}

}  // namespace
}  // namespace planscribe::repair
