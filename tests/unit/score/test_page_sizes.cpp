#include "score/page_sizes.h"

#include <gtest/gtest.h>

#include "files.h"

namespace planscribe::score {
namespace {

TEST(PageSizes, AreToldByTruthsAndByReadings) {
    const Folder folder;
    const auto truth =
        page_sizes(folder.put("words.jsonl", R"({"page":2,"width":2480,"height":3508,"words":[]})"
                                             "\n"));
    ASSERT_EQ(truth.size(), 1U);
    EXPECT_EQ(truth.at(2).width, 2480);
    EXPECT_EQ(truth.at(2).height, 3508);
    const auto turned = page_sizes(
        folder.put("pages.jsonl", R"({"page":1,"size":[1000,2000],"to_paper":[0,-0.5,9,0.5,0,3]})"
                                  "\n{\"page\":2}\n"));
    ASSERT_EQ(turned.size(), 1U);
    EXPECT_DOUBLE_EQ(turned.at(1).width, 1000);
    EXPECT_DOUBLE_EQ(turned.at(1).height, 500);
}

TEST(PageSizes, PlacesOfFindingsAreToldInOthers) {
    std::vector<FindingRecord> findings{
        {"sum", false, "", {{1, 0, {{100, 200, 30, 10}}}, {2, 0, {{1, 1, 1, 1}}}, {1, 0, {}}}}};
    rescale(findings, {{1, {1000, 2000}}}, {{1, {1500, 3000}}, {2, {1, 1}}});
    EXPECT_EQ(*findings[0].where[0].box, (std::array<int, 4>{150, 300, 45, 15}));
    EXPECT_EQ(*findings[0].where[1].box, (std::array<int, 4>{1, 1, 1, 1}));
    EXPECT_FALSE(findings[0].where[2].box);
}

}  // namespace
}  // namespace planscribe::score
