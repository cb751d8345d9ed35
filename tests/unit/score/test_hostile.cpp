#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "base/error.h"
#include "rich_plan.h"

namespace planscribe::score {
namespace {

using testing::HasSubstr;

std::string refusal(const Case& documents) {
    try {
        score(documents);
    } catch (const Error& error) {
        return error.what();
    }
    return "no refusal";
}

/// A file that is not as it should be, and what is said of it.
struct Bad {
    std::string name;
    std::string file;
    std::string bytes;
    std::string reason;
};

void PrintTo(const Bad& bad, std::ostream* stream) {
    *stream << bad.name;
}

class BadFiles : public testing::TestWithParam<Bad> {};

TEST_P(BadFiles, AreToldWithTheirNameAndTheReason) {
    const Folder folder;
    for (const char* side : {"truth/", "output/"}) {
        folder.put(side + std::string("plan.json"), "{}");
        folder.put(side + std::string("text.txt"), "text");
    }
    folder.put(GetParam().file, GetParam().bytes);
    const std::string said = refusal({folder.path() / "truth", folder.path() / "output", {}});
    EXPECT_THAT(said, HasSubstr((folder.path() / GetParam().file).string()));
    EXPECT_THAT(said, HasSubstr(GetParam().reason));
}

std::string many(std::size_t count, const std::string& item) {
    std::string list = "[" + item;
    for (std::size_t i = 1; i < count; ++i) list += "," + item;
    return list + "]";
}

std::string tables(const std::string& rows) {
    return R"({"tables":[{"columns":[],"rows":)" + rows + "}]}";
}

std::string table_of(const std::string& cell) {
    return tables(R"([{"label":"Hyra","cells":[)" + cell + "]}]");
}

const std::vector<Bad> bad_files = {
    {"empty_record", "output/plan.json", "", "is not JSON"},
    {"cut_record", "output/plan.json", R"({"tables": [)", "is not JSON (byte 13)"},
    {"bytes", "truth/plan.json", "\xFF\xFE{}", "is not JSON"},
    {"bad_utf8_in_json", "output/plan.json", "{\"year\": \"\xC3(\"}", "is not JSON"},
    {"list", "output/plan.json", "[]", "the whole is no object"},
    {"number", "output/plan.json", "7", "the whole is no object"},
    {"format", "truth/plan.json", R"({"format":"other/1"})", "is of format other/1"},
    {"tables", "output/plan.json", R"({"tables":{}})", "tables is no list"},
    {"rows", "output/plan.json", tables("7"), "tables/0/rows is no list"},
    {"label", "output/plan.json", tables(R"([{"label":[]}])"), "tables/0/rows/0/label is no text"},
    {"cell", "output/plan.json", table_of("1"), "tables/0/rows/0/cells/0 is no object"},
    {"amount", "output/plan.json", table_of(R"({"amount":"1"})"), "amount is no number"},
    {"huge_amount", "output/plan.json", table_of(R"({"amount":1e300})"), "is no amount of money"},
    {"status", "output/plan.json", table_of(R"({"status":"sure"})"), "no status that we know"},
    {"box", "output/plan.json", R"({"board":[{"name":"A","source":{"box":[1,2]}}]})",
     "board/0/source/box is no box"},
    {"page", "output/plan.json", R"({"board":[{"source":{"page":1e99}}]})",
     "page is no whole number"},
    {"many_rows", "output/plan.json", tables(many(2001, "{}")), "has more than 2000 elements"},
    {"many_cells", "output/plan.json", tables(R"([{"cells":)" + many(1000, "null") + "}]"),
     "cells has more than 60 elements"},
    {"many_statements", "truth/plan.json",
     R"({"statements":)" + many(100000, R"({"concept":"other","amount":1})") + "}",
     "statements has more than 2000 elements"},
    {"deep", "output/plan.json", std::string(100000, '['), "is not JSON"},
    {"latin_1", "output/text.txt", "Sollefte\xE5", "is not UTF-8 (byte 9)"},
    {"empty_truth", "truth/text.txt", " \n", "is empty"},
    {"words_no_json", "output/pages.jsonl", "{}\n{\n", "pages.jsonl, line 2: is not JSON"},
    {"words_no_list", "output/pages.jsonl", R"({"words":1})", "words is no list"},
    {"confidence", "output/pages.jsonl", R"({"words":[{"raw":"a","confidence":101}]})",
     "words/0/confidence is no whole number from 0 to 100"},
};

INSTANTIATE_TEST_SUITE_P(All, BadFiles, testing::ValuesIn(bad_files),
                         [](const auto& bad) { return bad.param.name; });

TEST(BadFiles, DeepJsonIsRefusedOrLeftAside) {
    const std::string deep(200000, '['), back(200000, ']');
    const Folder folder;
    const auto truth = folder.put("truth.json", "{\"goals\":" + deep + back + "}");
    EXPECT_THAT(refusal({truth, folder.put("output.json", "{}"), {}}), HasSubstr("is no object"));
}

/// Whatever a record is changed into, it is scored or refused.
TEST(BadFiles, OfAnyBytesAreScoredOrRefused) {
    const Papers papers = rich_papers();
    const std::string bytes = papers.plan.dump();
    const Folder folder;
    const auto truth = folder.put("truth.json", bytes);
    std::mt19937 chance(5);
    int scored = 0, refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string changed = bytes;
        for (int edits = 0; edits <= round % 3; ++edits)
            changed[chance() % changed.size()] = "{}[],:\"0-e \xC3nt"[chance() % 15];
        try {
            score({truth, folder.put("output.json", changed), {}});
            ++scored;
        } catch (const Error&) {
            ++refused;
        }
    }
    EXPECT_GT(scored, 10);
    EXPECT_GT(refused, 10);
}

TEST(Pairs, WithNothingInCommonAreRefused) {
    const Folder folder;
    const auto text = folder.put("a.txt", "text"), records = folder.put("b.json", "{}");
    EXPECT_THAT(refusal({text, records, {}}), HasSubstr("has nothing that"));
    EXPECT_THAT(refusal({folder.path() / "nowhere", text, {}}), HasSubstr("is no file"));
    std::filesystem::create_directory(folder.path() / "empty");
    EXPECT_THAT(refusal({text, folder.path() / "empty", {}}), HasSubstr("holds neither"));
}

TEST(Pairs, AreScoredByWhatBothHave) {
    const Folder folder;
    folder.put("both/truth/plan.json", "{}");
    folder.put("both/truth/text.txt", "\uFEFFtext");
    const Score by_text = score({folder.path() / "both", folder.put("read.txt", "text"), {}});
    EXPECT_EQ(by_text.text->characters.edits, 0U);
    EXPECT_FALSE(by_text.records);
    const Score by_records = score({folder.path() / "both", folder.put("read.json", "{}"), {}});
    EXPECT_FALSE(by_records.text);
    EXPECT_TRUE(by_records.records);
}

TEST(Truth, ThatDoesNotSpeakOfAThingDoesNotCountIt) {
    const nlohmann::json output = {{"board", {{{"name", "Ada Ek"}}}}, {"year", 2019}};
    EXPECT_EQ(score_of({nlohmann::json::object(), "text", ""}, {output, "text", ""}).tallies,
              Tallies{});
    const Score empty =
        score_of({{{"board", nlohmann::json::array()}}, "a", ""}, {output, "a", ""});
    EXPECT_EQ(of(empty.tallies, Field::board_name), (Tally{0, 1, 0}));
}

}  // namespace
}  // namespace planscribe::score
