#include <gtest/gtest.h>

#include "files.h"

namespace planscribe::score {
namespace {

using Json = nlohmann::json;

Json plan_with(const Json& lists) {
    Json plan = {{"format", "planscribe.plan/1"}};
    plan.update(lists);
    return plan;
}

Tally tally(const Json& truth, const Json& output, Field field) {
    return of(score_of({plan_with(truth), "ord", ""}, {plan_with(output), "ord", ""}).tallies,
              field);
}

TEST(Details, AreCountedByWhatTheyTell) {
    const Json truth = {{"groups", {{{"kind", "steering_group"}, {"level", "managers"}}}},
                        {"activities", {{{"week", 41}}, {{"week", 7}}, {{"week", 7}}}}};
    Json output = truth;
    output["groups"][0]["level"] = "case_workers";
    output["activities"].erase(0);
    output["activities"].push_back({{"text", "Frukost"}, {"week", nullptr}});
    const Tally level = tally(truth, output, Field::group_level);
    EXPECT_EQ(level.truth, 1);
    EXPECT_EQ(level.output, 1);
    EXPECT_EQ(level.right, 0);
    const Tally weeks = tally(truth, output, Field::activity_week);
    EXPECT_EQ(weeks.truth, 2) << "a week counts once";
    EXPECT_EQ(weeks.output, 1);
    EXPECT_EQ(weeks.right, 1);
}

TEST(Details, WhatTheTruthDoesNotSpeakOfIsNotCounted) {
    const Json output = {{"quorums", {{{"rule", "half"}}}}};
    EXPECT_EQ(tally(Json::object(), output, Field::quorum).output, 0);
    EXPECT_EQ(tally({{"quorums", Json::array()}}, output, Field::quorum).output, 1);
}

TEST(Details, TargetGroupsOfInsatserCountToo) {
    const Json ages = {{{"age_from", 18}, {"age_to", 29}}};
    const Json truth = {{"target_groups", ages}};
    const Json output = {{"target_groups", Json::array()},
                         {"initiatives", {{{"name", "Bron"}, {"target_groups", ages}}}}};
    EXPECT_EQ(tally(truth, output, Field::target_ages).right, 1);
}

}  // namespace
}  // namespace planscribe::score
