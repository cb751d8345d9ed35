#include "compare/answers.h"

#include <gtest/gtest.h>

namespace planscribe::compare {
namespace {

Comparison example() {
    const Source source{std::string(64, 'a'), 1, 2, 3, 4};
    const Range before{Amount::kronor(1'000), Amount::kronor(1'000)};
    const Range now{Amount{90'050}, Amount::kronor(1'100)};
    Series series{"dalvik",
                  "Finsam Dalvik",
                  {{2030, before, CellStatus::proved, {source}},
                   {2031, now, CellStatus::doubtful, {source, source}},
                   {2032, std::nullopt, CellStatus::doubtful, {source}}}};
    return {{series}, {{"Finsam Dalvik", {2030, 2031, 2034}, {2032, 2033}, {2034}, {2031}}}};
}

TEST(Comparison, IsATableForPeople) {
    EXPECT_EQ(
        comparison_text(example()),
        R"(State grant, kr  year        budget      change           %    status                                                     where
Finsam Dalvik    2030         1 000                            proved             aaaaaaaaaaaa table 1, row 2, column 3, page 4
                 2031  900,50–1 100  -99,50–100  -10,0–10,0  doubtful  aaaaaaaaaaaa table 1, row 2, column 3, page 4 and 1 more
                 2032             ?                          doubtful             aaaaaaaaaaaa table 1, row 2, column 3, page 4

Plans                     years     missing  without table  without state grant
Finsam Dalvik  2030, 2031, 2034  2032, 2033           2034                 2031
)");
}

TEST(Comparison, IsJsonForPrograms) {
    const std::string json = comparison_json(example());
    EXPECT_EQ(json.find("\"format\": \"planscribe.compare/1\""), 4U);
    EXPECT_NE(json.find("\"low\": 900.5,"), std::string::npos);
    EXPECT_NE(json.find("\"amount\": null"), std::string::npos);
    EXPECT_NE(json.find("\"sha256\": \"" + std::string(64, 'a')), std::string::npos);
}

}  // namespace
}  // namespace planscribe::compare
