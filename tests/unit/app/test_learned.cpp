#include <gmock/gmock.h>

#include "app/learned.h"

namespace planscribe::app {
namespace {

store::Correction said(const std::string& about, const std::string& raw, const std::string& answer,
                       std::int64_t number) {
    return {"", 1, {}, raw, answer, "Ada", "", about, number};
}

TEST(WhatPeopleSaid, IsHeededWhenTheDocumentIsReadAgain) {
    const std::vector<store::Correction> log = {said("number", "1 340", "1 540", 1),
                                                said("number", "35", "55", 2),
                                                said("repair", "confusion:l<>k", "refused", 3),
                                                said("repair", "confusion:rn>m", "accepted", 4),
                                                said("repair", "confusion:l<>k", "accepted", 5),
                                                said("repair", "confusion:ii>u", "refused", 6),
                                                said("undo", "", "4", 7)};
    const auto decisions = decisions_from(log);
    EXPECT_THAT(decisions.accepted, testing::ElementsAre("confusion:l<>k"));
    EXPECT_THAT(decisions.refused, testing::ElementsAre("confusion:ii>u"));
    Page page;
    page.words.resize(2);
    page.words[0].raw = "1 340";
    page.words[1].raw = "33";
    const auto seen = seen_misreadings(log, {page});
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].read, "3");
    EXPECT_EQ(seen[0].on_paper, "5");
    EXPECT_EQ(seen[0].times, 2);
    EXPECT_EQ(seen[0].stands, 3);
    EXPECT_TRUE(seen_misreadings({}, {page}).empty());
}

}  // namespace
}  // namespace planscribe::app
