#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "model/json.h"
#include "review/repairs.h"

namespace planscribe::review {
namespace {

using nlohmann::json;

Word mended(const std::string& raw, const std::string& text, const std::string& rule) {
    Word word;
    word.box = {10, 20, 30, 40};
    word.raw = raw;
    word.text = text;
    word.changes = {{rule, raw, 500}};
    return word;
}

std::string line(std::vector<Word> words) {
    Page page;
    page.words = std::move(words);
    return page_json(page);
}

TEST(Repairs, SayWhichRuleMendedWhichWordsAndWhere) {
    const Word ink = mended("l<ansli", "kansli", "confusion:l<>k");
    const std::vector<std::string> pages{
        line({ink, mended("rned", "med", "confusion:rn>m"), mended("-", "–", "mark:dash")}),
        line({ink, mended("fra~", "från", "confusion:~>n"),
              mended("tal<", "tak", "confusion:l<>k")}),
        "no page"};
    const json rules = json::parse(repairs_json(
        pages, {{"confusion:rn>m", "accepted"}, {"confusion:ii>ü", "refused"}}))["rules"];
    ASSERT_EQ(rules.size(), 4U);
    EXPECT_EQ(rules[0]["rule"], "confusion:l<>k");
    EXPECT_EQ(rules[0]["times"], 3);
    EXPECT_EQ(rules[0]["ruling"], "");
    ASSERT_EQ(rules[0]["words"].size(), 2U);
    EXPECT_EQ(rules[0]["words"][0]["times"], 2);
    EXPECT_EQ(rules[0]["words"][0]["place"]["page"], 1);
    EXPECT_EQ(rules[0]["words"][0]["place"]["box"][3], 40);
    EXPECT_EQ(rules[3]["rule"], "confusion:ii>ü");
    EXPECT_EQ(rules[3]["times"], 0);
    EXPECT_EQ(rules[3]["ruling"], "refused");
}

TEST(Repairs, OfNoPagesAreNone) {
    EXPECT_TRUE(json::parse(repairs_json({}, {}))["rules"].empty());
}

}  // namespace
}  // namespace planscribe::review
