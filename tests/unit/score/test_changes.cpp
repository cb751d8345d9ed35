#include <gtest/gtest.h>

#include <functional>
#include <map>

#include "rich_plan.h"
#include "score/show.h"

namespace planscribe::score {
namespace {

using Json = nlohmann::json;
using Counts = std::map<std::string, long>;

/// Every whole number of a score under its path, as "cells/right/read".
void flatten(const Json& json, const std::string& path, Counts& counts) {
    if (json.is_number_integer()) counts[path] = json.get<long>();
    if (!json.is_object()) return;
    for (const auto& [name, value] : json.items())
        flatten(value, path.empty() ? name : path + "/" + name, counts);
}

Counts counts_of(const Papers& truth, const Papers& output) {
    Counts counts;
    const Json json = Json::parse(score_json({{{}, score_of(truth, output), ""}}, false));
    flatten(json["total"], "", counts);
    return counts;
}

/// What moved between two scores.
Counts moved(const Counts& before, const Counts& after) {
    Counts changes;
    for (const auto& [path, count] : after)
        if (count != before.at(path)) changes[path] = count - before.at(path);
    return changes;
}

Counts operator+(Counts sum, const Counts& other) {
    for (const auto& [path, count] : other) sum[path] += count;
    return sum;
}

/// The truth has it, the output not, or has another one, or has one too many.
Counts lost(const std::string& field, long times = 1) {
    return {{"records/" + field + "/output", -times}, {"records/" + field + "/right", -times}};
}
Counts wrong(const std::string& field) {
    return {{"records/" + field + "/right", -1}};
}
Counts added(const std::string& field, long times = 1) {
    return {{"records/" + field + "/output", times}};
}
/// Properties of a thing that has no partner any more.
Counts uncounted(const std::string& field, long times = 1) {
    return lost(field, times) + Counts{{"records/" + field + "/truth", -times}};
}
Counts uncounted_row() {
    return uncounted("row_order") + uncounted("row_label") + uncounted("row_kind") +
           uncounted("row_account");
}
const Counts not_exact = {{"statements_exact/right", -1}};
Counts cells(const std::string& from, const std::string& to, long times = 1) {
    Counts counts = not_exact;
    counts["cells/" + from] -= times;
    counts["cells/" + to] += times;
    return counts;
}
Counts output(const std::string& status, long times) {
    return {{"cells/output/" + status, times}};
}
Counts false_though(const std::string& status) {
    return {{"cells/false_though_" + status, 1}};
}
Counts text(long characters, long words) {
    Counts counts;
    if (characters != 0) counts["text/cer/edits"] = characters;
    if (words != 0) counts["text/wer/edits"] = words;
    return counts;
}

struct Change {
    std::string name;
    std::function<void(Papers&)> make;
    Counts moves;
};

void PrintTo(const Change& change, std::ostream* stream) {
    *stream << change.name;
}

class Changes : public testing::TestWithParam<Change> {};

TEST_P(Changes, MoveWhatTheyTouchAndNothingElse) {
    const Papers truth = rich_papers();
    Papers changed = truth;
    GetParam().make(changed);
    EXPECT_EQ(moved(counts_of(truth, truth), counts_of(truth, changed)), GetParam().moves);
}

Json& row(Papers& papers, std::size_t row, std::size_t table = 0) {
    return papers.plan["tables"][table]["rows"][row];
}
Json& cell(Papers& papers, std::size_t r, std::size_t column) {
    return row(papers, r)["cells"][column];
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, from.size(), to);
}

const std::vector<Change> cell_changes = {
    {"digit", [](Papers& p) { cell(p, 1, 0)["amount"] = 2384001; },
     cells("right/read", "wrong/read") + false_though("read")},
    {"wrong_and_proved",
     [](Papers& p) {
         cell(p, 1, 0)["amount"] = 7;
         cell(p, 1, 0)["status"] = "proved";
     },
     cells("right/read", "wrong/proved") + false_though("proved") + output("read", -1) +
         output("proved", 1)},
    {"wrong_and_doubtful",
     [](Papers& p) {
         cell(p, 1, 0)["amount"] = 7;
         cell(p, 1, 0)["status"] = "doubtful";
     },
     cells("right/read", "wrong/doubtful") + output("read", -1) + output("doubtful", 1)},
    {"right_and_doubtful", [](Papers& p) { cell(p, 1, 0)["status"] = "doubtful"; },
     Counts{{"cells/right/read", -1}, {"cells/right/doubtful", 1}} + output("read", -1) +
         output("doubtful", 1)},
    {"cell_dropped", [](Papers& p) { cell(p, 1, 0) = nullptr; },
     cells("right/read", "missing") + output("read", -1)},
    {"cell_said_to_be_unreadable",
     [](Papers& p) {
         cell(p, 1, 0) = {{"amount", nullptr}, {"status", "doubtful"}};
     },
     cells("right/read", "unread") + output("read", -1) + output("doubtful", 1)},
    {"cell_invented",
     [](Papers& p) {
         cell(p, 2, 0) = {{"amount", 5}, {"status", "read"}};
     },
     not_exact + Counts{{"cells/invented/read", 1}} + output("read", 1) + false_though("read")},
    {"cell_invented_and_proved",
     [](Papers& p) {
         cell(p, 2, 0) = {{"amount", 5}, {"status", "proved"}};
     },
     not_exact + Counts{{"cells/invented/proved", 1}} + output("proved", 1) +
         false_though("proved")},
};

const std::vector<Change> table_changes = {
    {"row_dropped", [](Papers& p) { p.plan["tables"][0]["rows"].erase(4); },
     cells("right/read", "missing", 5) + output("read", -5) + lost("row") + uncounted_row()},
    {"row_invented",
     [](Papers& p) {
         Json& rows = p.plan["tables"][0]["rows"];
         rows.insert(rows.begin() + 5, Json{{"label", "Kaffemaskinens service"},
                                            {"kind", "item"},
                                            {"cells", {{{"amount", 17}, {"status", "read"}}}}});
     },
     not_exact + Counts{{"cells/invented/read", 1}} + output("read", 1) + false_though("read") +
         added("row")},
    {"rows_swapped", [](Papers& p) { std::swap(row(p, 3), row(p, 4)); }, wrong("row_order")},
    {"label_garbled", [](Papers& p) { row(p, 3)["label"] = "Ta1Inäs kornrnun"; },
     wrong("row_label")},
    {"label_lost", [](Papers& p) { row(p, 3)["label"] = "¤¤"; }, wrong("row_label")},
    {"kind", [](Papers& p) { row(p, 3)["kind"] = "sum"; }, wrong("row_kind")},
    {"part", [](Papers& p) { row(p, 3)["part"] = true; }, added("row_part")},
    {"account", [](Papers& p) { row(p, 3)["account"] = "9999"; }, wrong("row_account")},
    {"column_dropped",
     [](Papers& p) {
         p.plan["tables"][1]["columns"].erase(1);
         for (Json& line : p.plan["tables"][1]["rows"]) line["cells"].erase(1);
     },
     cells("right/read", "missing", 8) + output("read", -8) + lost("column") +
         uncounted("column_year") + uncounted("column_stage")},
    {"column_year", [](Papers& p) { p.plan["tables"][0]["columns"][0]["year"] = 2007; },
     wrong("column_year")},
    {"column_stage", [](Papers& p) { p.plan["tables"][0]["columns"][0]["stage"] = "budget"; },
     wrong("column_stage")},
    {"column_head_lost",
     [](Papers& p) {
         p.plan["tables"][0]["columns"][1] = {{"label", ""}, {"year", nullptr}, {"stage", nullptr}};
     },
     lost("column_year") + lost("column_stage")},
    {"title", [](Papers& p) { p.plan["tables"][0]["title"] = "Budget"; }, wrong("table_title")},
    {"unit", [](Papers& p) { p.plan["tables"][0]["unit"] = "kr"; }, wrong("table_unit")},
    {"table_split",
     [](Papers& p) {
         Json second = p.plan["tables"][0];
         second["title"] = nullptr;
         Json& rows = p.plan["tables"][0]["rows"];
         second["rows"].erase(second["rows"].begin(), second["rows"].begin() + 9);
         rows.erase(rows.begin() + 9, rows.end());
         p.plan["tables"].insert(p.plan["tables"].begin() + 1, second);
     },
     added("table")},
    {"tables_joined",
     [](Papers& p) {
         Json& tables = p.plan["tables"];
         for (Json line : tables[1]["rows"]) {
             Json wide = {nullptr, nullptr, nullptr, nullptr, nullptr};
             for (std::size_t c = 0; c < 3; ++c) wide[c] = line["cells"][c];
             line["cells"] = wide;
             tables[0]["rows"].push_back(line);
         }
         tables.erase(1);
     },
     lost("table") + uncounted("table_order") + uncounted("table_title") + uncounted("table_kind") +
         uncounted("table_unit") + uncounted("column", 3) + uncounted("column_year", 3) +
         uncounted("column_stage", 3)},
    {"table_dropped", [](Papers& p) { p.plan["tables"].erase(1); },
     cells("right/read", "missing", 24) + output("read", -24) + lost("table") + lost("row", 10) +
         lost("column", 3) + uncounted("table_order") + uncounted("table_title") +
         uncounted("table_kind") + uncounted("table_unit") + uncounted("column_year", 3) +
         uncounted("column_stage", 3) + uncounted("row_order", 10) + uncounted("row_label", 10) +
         uncounted("row_kind", 10)},
    {"columns_swapped",
     [](Papers& p) {
         Json& table = p.plan["tables"][1];
         std::swap(table["columns"][0], table["columns"][2]);
         for (Json& line : table["rows"]) std::swap(line["cells"][0], line["cells"][2]);
     },
     {}},
    {"first_column_dropped",
     [](Papers& p) {
         p.plan["tables"][1]["columns"].erase(0);
         for (Json& line : p.plan["tables"][1]["rows"]) line["cells"].erase(0);
     },
     cells("right/read", "missing", 8) + output("read", -8) + lost("column") +
         uncounted("column_year") + uncounted("column_stage")},
    {"tables_swapped", [](Papers& p) { std::swap(p.plan["tables"][0], p.plan["tables"][1]); },
     wrong("table_order")},
};

const std::vector<Change> list_changes = {
    {"association", [](Papers& p) { p.plan["association"]["name"] = "Förbundet"; },
     wrong("association")},
    {"association_lost", [](Papers& p) { p.plan["association"]["name"] = nullptr; },
     lost("association")},
    {"year", [](Papers& p) { p.plan["year"] = 2018; }, wrong("year")},
    {"date", [](Papers& p) { p.plan["decision"]["date"] = "2018-12-24"; }, wrong("decision_date")},
    {"place", [](Papers& p) { p.plan["decision"]["place"] = "Sundsby"; }, wrong("decision_place")},
    {"name", [](Papers& p) { p.plan["board"][0]["name"].get_ref<std::string&>().back() = 'x'; },
     wrong("board_name")},
    {"seats_swapped", [](Papers& p) { std::swap(p.plan["board"][0], p.plan["board"][1]); }, {}},
    {"seat", [](Papers& p) { p.plan["board"][0]["seat"] = "substitute"; }, wrong("board_seat")},
    {"role", [](Papers& p) { p.plan["board"][0]["role"] = "member"; }, wrong("board_role")},
    {"organization_lost", [](Papers& p) { p.plan["board"][0]["organization"] = nullptr; },
     lost("board_organization")},
    {"seat_dropped", [](Papers& p) { p.plan["board"].erase(0); },
     lost("board_name") + uncounted("board_organization") + uncounted("board_seat") +
         uncounted("board_role")},
    {"signatory", [](Papers& p) { p.plan["signatories"][0]["name"] = "Kerstin Ok"; },
     wrong("signatory")},
    {"initiative_dropped", [](Papers& p) { p.plan["initiatives"].erase(0); },
     lost("initiative") + lost("initiative_owner") + lost("initiative_partner", 2) +
         lost("initiative_financing")},
    {"partner_lost", [](Papers& p) { p.plan["initiatives"][0]["partners"].erase(0); },
     lost("initiative_partner")},
    {"financing", [](Papers& p) { p.plan["initiatives"][0]["financing"][0]["amount"] = 1; },
     wrong("initiative_financing")},
    {"goal_nearly",
     [](Papers& p) { p.plan["goals"][0]["text"].get_ref<std::string&>()[0] = 'N'; },
     {}},
    {"target", [](Papers& p) { p.plan["goals"][0]["target"]["value"] = 51; }, wrong("goal_target")},
    {"statement", [](Papers& p) { p.plan["statements"][0]["amount"] = 1540001; },
     wrong("statement")},
    {"finding_lost", [](Papers& p) { p.plan["findings"].clear(); }, lost("finding")},
    {"finding_elsewhere", [](Papers& p) { p.plan["findings"][0]["where"][0]["page"] = 2; },
     wrong("finding")},
    {"finding_invented", [](Papers& p) { p.plan["findings"].push_back(p.plan["findings"][0]); },
     added("finding")},
    {"note_invented",
     [](Papers& p) {
         p.plan["findings"].push_back(p.plan["findings"][0]);
         p.plan["findings"][1]["severity"] = "note";
     },
     {}},
};

const std::vector<Change> text_changes = {
    {"word_changed", [](Papers& p) { replace(p.text, "förbundschefen", "förbundscheten"); },
     text(1, 1)},
    {"word_inserted", [](Papers& p) { replace(p.text, "förbundschefen", "förbundschefen och"); },
     text(4, 1)},
    {"word_deleted", [](Papers& p) { replace(p.text, " förbundschefen", ""); }, text(15, 1)},
    {"words_joined", [](Papers& p) { replace(p.text, " förbundschefen", "förbundschefen"); },
     text(1, 2)},
    {"word_split", [](Papers& p) { replace(p.text, "förbundschefen", "förbunds chefen"); },
     text(1, 2)},
    {"punctuation", [](Papers& p) { replace(p.text, ".\n", ",\n"); }, text(1, 0)},
    {"line_ends", [](Papers& p) { replace(p.text, "\n", "\r\n \t"); }, {}},
};

std::string name_of_change(const testing::TestParamInfo<Change>& info) {
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Cells, Changes, testing::ValuesIn(cell_changes), name_of_change);
INSTANTIATE_TEST_SUITE_P(Tables, Changes, testing::ValuesIn(table_changes), name_of_change);
INSTANTIATE_TEST_SUITE_P(Lists, Changes, testing::ValuesIn(list_changes), name_of_change);
INSTANTIATE_TEST_SUITE_P(Texts, Changes, testing::ValuesIn(text_changes), name_of_change);

TEST(RichPaper, IsPerfectAgainstItself) {
    const Papers papers = rich_papers();
    const Score score = score_of(papers, papers);
    EXPECT_TRUE(score.misses.empty());
    EXPECT_TRUE(score.cells.perfect());
    EXPECT_GT(score.cells.truth(), 100U);
    EXPECT_EQ(score.exact, (Tally{1, 1, 1}));
    for (std::size_t i = 0; i < field_count; ++i) EXPECT_TRUE(score.tallies[i].perfect());
}

}  // namespace
}  // namespace planscribe::score
