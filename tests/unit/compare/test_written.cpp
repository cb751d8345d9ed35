#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "archive_of.h"
#include "compare/page.h"
#include "compare/page_data.h"
#include "compare/places.h"
#include "compare/write.h"

namespace planscribe::compare {
namespace {

using nlohmann::json;
using test::TableBuilder;
using testing::HasSubstr;
using testing::Not;

constexpr const char* evil = "</script><script>alert('x')</script>&<b>=1+1";

std::vector<Document> example() {
    Document plan = plan_of("Dalvik", 2020,
                            {TableBuilder({2020})
                                 .item("Staten", {1'000}, "3010")
                                 .doubtful(0)
                                 .item(evil, {300}, "3030")
                                 .item("=2+2", {200}, "3030")
                                 .build()});
    test::cell(plan, 0, 0).rivals = {{Amount{99'950}, 500}};
    plan.source.file = evil;
    return {plan};
}

Comparison comparison(const char* question = "state_grant") {
    return compared(example(), {{}, {}, {question}});
}

std::string csv(const Comparison& comparison) {
    std::ostringstream out;
    write_csv(out, comparison, Language::english);
    return out.str();
}

TEST(WrittenComparison, IsTablesForATerminal) {
    const std::string text = comparison_text(comparison(), Language::english, 0);
    EXPECT_THAT(text, HasSubstr("State grant by year  [state_grant]\n"));
    EXPECT_THAT(text, HasSubstr("Dalvik"));
    EXPECT_THAT(text, HasSubstr("999,50–1 000"));
    EXPECT_THAT(text, HasSubstr("in doubt"));
    EXPECT_THAT(text, HasSubstr("eeeeeeeeeeee table 1, row 1, column 1"));
    EXPECT_THAT(comparison_text(comparison(), Language::swedish, 0), HasSubstr("osäker"));
    EXPECT_THAT(comparison_text(comparison("surplus"), Language::english, 0),
                HasSubstr("nothing to show"));
    EXPECT_THAT(comparison_text(comparison("municipal_split"), Language::english, 1),
                HasSubstr("… and 1 more (--question municipal_split)"));
}

TEST(WrittenComparison, IsCsvOfOneQuestion) {
    const std::string text = csv(comparison());
    EXPECT_THAT(text, HasSubstr("association,association_at,year,grant_low,grant_high,"));
    EXPECT_THAT(text, HasSubstr("Dalvik,,2020,999.50,1000,doubtful,"
                                "eeeeeeeeeeee#table=1&row=1&column=1,"));
}

TEST(WrittenComparison, IsCsvOfManyQuestions) {
    const std::string text = csv(compared(example()));
    EXPECT_TRUE(text.starts_with("question,row,column,kind,text,low,high,status,at,to_settle\r\n"));
    EXPECT_THAT(text, HasSubstr("state_grant,1,grant,money,,999.50,1000,doubtful,"));
    EXPECT_THAT(text, HasSubstr("'=2+2"));
    EXPECT_THAT(text, Not(HasSubstr(",=2+2")));
}

TEST(WrittenComparison, IsJson) {
    std::ostringstream out;
    write_json(out, compared(example()));
    const json whole = json::parse(out.str());
    EXPECT_EQ(whole["format"], "planscribe.compare/2");
    EXPECT_EQ(whole["documents"][0]["file"], evil);
    const json& question = whole["questions"][0];
    EXPECT_EQ(question["id"], "state_grant");
    const json& grant = question["rows"][0][2];
    EXPECT_EQ(grant["low"], 999.5);
    EXPECT_EQ(grant["high"], 1'000);
    EXPECT_EQ(grant["status"], "doubtful");
    EXPECT_EQ(grant["at"][0]["document"], whole["documents"][0]["id"]);
    EXPECT_EQ(grant["at"][0]["to_settle"], true);
    for (const json& each : whole["questions"])
        for (const json& row : each["rows"]) EXPECT_EQ(row.size(), each["columns"].size());
}

TEST(WrittenComparison, IsAWorkbookOfTheSameBytesEachTime) {
    const auto xlsx = [] {
        std::ostringstream out;
        write_xlsx(out, compared(example()), Language::swedish);
        return out.str();
    };
    const std::string bytes = xlsx();
    EXPECT_TRUE(bytes.starts_with("PK"));
    EXPECT_EQ(bytes, xlsx());
}

TEST(WrittenComparison, IsAPageWhereNoTextIsMarkup) {
    std::ostringstream out;
    write_page(out, compared(example()), {});
    const std::string page = out.str();
    EXPECT_THAT(page, HasSubstr("\\u003c/script\\u003e"));
    EXPECT_THAT(page, Not(HasSubstr("alert('x')</script>")));
    EXPECT_THAT(page, Not(HasSubstr("<b>=1+1")));
    EXPECT_THAT(page, HasSubstr("Content-Security-Policy"));
    EXPECT_THAT(page, Not(HasSubstr("src=\"http")));
}

TEST(WrittenComparison, LeadsToReportsWhereTheyLie) {
    const std::string sha256 = example()[0].source.sha256;
    const json data = json::parse(page_data(comparison(), {{{sha256, "./out/plan/report.html"}}}));
    EXPECT_EQ(data["documents"][0][4], "./out/plan/report.html");
    EXPECT_EQ(data["target"], "_self");
    EXPECT_EQ(json::parse(page_data(comparison(), {{}, "_top"}))["target"], "_top");
    EXPECT_EQ(json::parse(page_data(comparison(), {}))["documents"][0][4], "");
    const json& grant = data["questions"][0]["rows"][0][2];
    EXPECT_EQ(grant[0], "n");
    EXPECT_EQ(grant[4], 0);  // the document
    EXPECT_EQ(grant[6], 1);  // its table
}

TEST(WrittenComparison, NamesPlacesByPageAndBox) {
    const Comparison all = comparison();
    Place place;
    place.page = 3;
    place.box = {1, 2, 30, 40};
    EXPECT_EQ(address(all, place), "eeeeeeeeeeee#page=3&box=1,2,30,40");
    EXPECT_EQ(described(all, place, Language::swedish), "eeeeeeeeeeee sida 3, ruta 1,2,30,40");
}

}  // namespace
}  // namespace planscribe::compare
