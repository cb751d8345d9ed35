#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cer.h"
#include "plan_comparison.h"

namespace planscribe::measure {
namespace {

using Json = nlohmann::json;

TEST(CharacterErrorRate, IsNothingForTheSameText) {
    EXPECT_EQ(character_error_rate("Måla båten röd", "Måla båten röd").edits, 0U);
}

TEST(CharacterErrorRate, CountsInsertionsSubstitutionsAndDeletions) {
    const ErrorRate rate = character_error_rate("arkivet", "xrkvete");
    EXPECT_EQ(rate.edits, 3U);
    EXPECT_EQ(rate.length, 7U);
    EXPECT_NEAR(rate.percent(), 42.857, 0.001);
}

TEST(CharacterErrorRate, CountsGraphemesNotBytes) {
    EXPECT_EQ(character_error_rate("å", "a").edits, 1U);
    EXPECT_EQ(character_error_rate("å", "a\u030A").edits, 0U);
}

TEST(CharacterErrorRate, TakesAnyWhiteSpaceForOneBlank) {
    EXPECT_EQ(character_error_rate("ett två\ftre", " ett\n\n två\u00A0\t tre\n").edits, 0U);
    EXPECT_EQ(character_error_rate("ett två", "etttvå").edits, 1U);
}

TEST(CharacterErrorRate, TakesLeadersForBlanksButNotADot) {
    EXPECT_EQ(character_error_rate("Hyra 12 000", "Hyra ..... . .. 12 000").edits, 0U);
    EXPECT_EQ(character_error_rate("Hyra 12 000", "Hyra. 12 000").edits, 1U);
}

TEST(CharacterErrorRate, OfNothingReadIsAHundred) {
    EXPECT_EQ(character_error_rate("hyra", "").percent(), 100);
    EXPECT_EQ(character_error_rate("", "").percent(), 0);
}

Json row(const char* label, std::vector<int> amounts, const char* status = "read") {
    Json cells = Json::array();
    for (const int amount : amounts)
        cells.push_back({{"amount", amount}, {"raw", ""}, {"status", status}});
    return {{"label", label}, {"kind", "item"}, {"cells", cells}};
}

Json plan(std::vector<std::vector<Json>> tables) {
    Json json = {{"tables", Json::array()}, {"board", Json::array()}};
    for (const auto& rows : tables)
        json["tables"].push_back({{"columns", Json::array()}, {"rows", rows}});
    return json;
}

TEST(CompareCells, MatchesRowsByLabelThoughATableWasSplit) {
    const Json truth = plan({{row("Hyra", {10, 20}), row("Städning", {5, 6})}});
    const Json output = plan({{row("Hyra", {10, 20})}, {row("Stadning", {5, 6})}});
    EXPECT_TRUE(compare_cells(truth, output).perfect());
}

TEST(CompareCells, TellsWrongFromMissingAndExtra) {
    const Json truth = plan({{row("Hyra", {10}), row("Städning", {5}), row("Telefon", {3})}});
    const Json output = plan({{row("Hyra", {70}), row("Telefon", {3, 4})}});
    const CellCount count = compare_cells(truth, output);
    EXPECT_EQ(count.right, 1);
    EXPECT_EQ(count.wrong, 1);
    EXPECT_EQ(count.missing, 1);
    EXPECT_EQ(count.extra, 1);
    EXPECT_EQ(count.problems.size(), 3U);
}

TEST(CompareCells, TellsAWrongCellThatIsProved) {
    const Json truth = plan({{row("Hyra", {10, 20})}});
    const CellCount count = compare_cells(truth, plan({{row("Hyra", {10, 25}, "proved")}}));
    EXPECT_EQ(count.wrong_and_proved, 1);
}

TEST(CompareCells, TakesAnUnknownRowThatIsProvedForWrong) {
    const Json output = plan({{row("Hyra", {10}), row("Okänd post", {7}, "proved")}});
    EXPECT_EQ(compare_cells(plan({{row("Hyra", {10})}}), output).wrong_and_proved, 1);
}

Json seat(const char* name, const char* organization, const char* role) {
    return {{"name", name}, {"organization", organization}, {"seat", "ordinary"}, {"role", role}};
}

TEST(CompareBoard, AsksForNameOrganizationSeatAndRole) {
    Json truth = plan({}), output = plan({});
    truth["board"] = {seat("Ada Ek", "Ortens kommun", "chair"),
                      seat("Bo Alm", "Ortens kommun", "member")};
    output["board"] = {seat("Bo Alm", "Ortens kommun", "member"),
                       seat("Ada Ek", "Ortens kommun", "member"),
                       seat("Cia Lind", "Ortens kommun", "member")};
    const SeatCount count = compare_board(truth, output);
    EXPECT_EQ(count.right, 1);
    EXPECT_EQ(count.all, 2);
    EXPECT_EQ(count.extra, 1);
    EXPECT_FALSE(count.perfect());
}

TEST(CompareHeaders, AsksForYearAndStage) {
    Json truth = plan({{}}), output = plan({{}});
    truth["tables"][0]["columns"] = {{{"label", ""}, {"year", 2011}, {"stage", "budget"}},
                                     {{"label", ""}, {"year", 2012}, {"stage", "plan"}}};
    output["tables"][0]["columns"] = {{{"label", ""}, {"year", 2011}, {"stage", "budget"}},
                                      {{"label", ""}, {"year", 2012}, {"stage", "budget"}}};
    EXPECT_EQ(compare_headers(truth, output).right, 1);
    EXPECT_EQ(compare_headers(truth, output).all, 2);
}

}  // namespace
}  // namespace planscribe::measure
