#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "made_plan.h"
#include "press/settings.h"
#include "press/truth.h"
#include "press/typesetter.h"

namespace planscribe::press {
namespace {

using testing::HasSubstr;
using testing::Not;

Manuscript long_table(int rows) {
    Manuscript plan;
    plan.style = test::plain_style();
    plan.blocks.push_back(Heading{"Ekonomi", 1});
    plan.blocks.push_back(test::small_table(rows));
    return plan;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

TEST(Typesetter, LosesNothingWhereATableBreaksOverPages) {
    Manuscript plan = long_table(150);
    const std::vector<Sheet> sheets = set_pages(plan);
    ASSERT_GT(sheets.size(), 2U);
    const std::string text = truth_text(sheets);
    for (int i = 0; i < 150; ++i) EXPECT_EQ(count(text, "Rad" + std::to_string(i) + " "), 1U) << i;
}

TEST(Typesetter, RepeatsTheHeaderOnlyWhenTheSettingSaysSo) {
    Manuscript plan = long_table(150);
    EXPECT_EQ(count(truth_text(set_pages(plan)), "Budget 2021"), 1U);
    auto& table = std::get<TableBlock>(plan.blocks[1]);
    table.setting.repeats_header = true;
    const std::vector<Sheet> sheets = set_pages(plan);
    EXPECT_EQ(count(truth_text(sheets), "Budget 2021"), sheets.size());
}

TEST(Typesetter, KeepsAHeadingWithWhatFollows) {
    for (int lines = 1; lines < 60; ++lines) {
        Manuscript plan;
        plan.style = test::plain_style();
        for (int i = 0; i < lines; ++i) plan.blocks.push_back(Prose{"Stycke.", {}, false});
        plan.blocks.push_back(Heading{"Rubrik", 1});
        plan.blocks.push_back(Prose{"Sist.", {}, false});
        const std::vector<Sheet> sheets = set_pages(plan);
        EXPECT_NE(line_text(sheets.back().lines().front()), "Sist.") << lines;
    }
}

TEST(Typesetter, BeginsPagesWhereTheManuscriptSays) {
    Manuscript plan = long_table(3);
    plan.page_breaks = {1};
    EXPECT_EQ(set_pages(plan).size(), 2U);
}

TEST(Typesetter, LaysPagesOfWideTablesWhenTheStyleSaysSo) {
    Manuscript plan = long_table(3);
    Table& table = std::get<TableBlock>(plan.blocks[1]).table;
    for (int i = 0; i < 5; ++i) {
        table.columns.push_back({"Plan " + std::to_string(2023 + i), 2023 + i, Stage::plan});
        for (Row& row : table.rows) row.cells.push_back(test::cell(-123456789));
    }
    EXPECT_LT(set_pages(plan).front().width(), set_pages(plan).front().height());
    plan.style.landscape_tables = true;
    const std::vector<Sheet> sheets = set_pages(plan);
    EXPECT_GT(sheets.front().width(), sheets.front().height());
}

TEST(Typesetter, SaysEveryBlockInEveryDress) {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        Manuscript plan = test::made_plan();
        Chance chance(seed);
        dress(plan, chance);
        const std::string text = truth_text(set_pages(plan));
        for (const char* part : {"Verksamhetsplan 2021", "Minst 60 procent", "Åsa Ek", "Per Gran",
                                 "Steget", "Rad5", "Ekdalen den 20 november 2020", "Ordförande"})
            EXPECT_THAT(text, HasSubstr(part)) << seed;
        EXPECT_THAT(text, Not(HasSubstr("INKOM"))) << seed;
        EXPECT_THAT(text, Not(HasSubstr(".."))) << seed;
    }
}

TEST(Typesetter, PartsAPairThatHasNoRoom) {
    Manuscript plan;
    plan.style = test::plain_style();
    plan.blocks.push_back(TablePair{test::small_table(70), test::small_table(3)});
    const std::vector<Sheet> sheets = set_pages(plan);
    EXPECT_GT(sheets.size(), 1U);
    EXPECT_EQ(count(truth_text(sheets), "Rad2 "), 2U);
}

TEST(Typesetter, SetsEveryFormOfBoard) {
    for (const BoardForm form :
         {BoardForm::lines, BoardForm::bullets, BoardForm::columns, BoardForm::parties,
          BoardForm::party_table, BoardForm::name_table}) {
        Manuscript plan = test::made_plan();
        for (Block& block : plan.blocks)
            if (auto* board = std::get_if<Board>(&block)) board->form = form;
        const std::string text = truth_text(set_pages(plan));
        EXPECT_THAT(text, HasSubstr("Per Gran"));
        EXPECT_EQ(count(text, "ordförande"), 1U);
    }
}

TEST(Typesetter, RecordsKnowWhereTheyStand) {
    Manuscript plan = test::made_plan();
    const std::vector<Sheet> sheets = set_pages(plan);
    std::vector<PageWords> words;
    for (const Sheet& sheet : sheets) words.push_back(boxed_words(sheet, sheet.picture(75)));
    const auto said = [&](const Ink& ink) {
        std::string text;
        for (const WordId& id : ink)
            text += (text.empty() ? "" : " ") + words.at(id.page).words.at(id.word).text;
        return text;
    };
    EXPECT_EQ(said(std::get<Prose>(plan.blocks[1]).statements[0].ink), "1 250 000 kronor");
    EXPECT_EQ(said(std::get<InitiativeBlock>(plan.blocks[4]).initiative.financing[0].ink),
              "450 000 kronor");
    const Table& table = std::get<TableBlock>(plan.blocks[5]).table;
    EXPECT_EQ(said(table.rows[4].ink), "Rad4");
    EXPECT_EQ(said(table.rows[4].cells[1]->ink), "-5 000");
    EXPECT_EQ(said(table.rows.back().cells[0]->ink), "21 000");
}

TEST(Typesetter, TruthStatesTheRoundedAmountThatIsPrinted) {
    Manuscript plan;
    plan.style = test::plain_style();
    plan.blocks.push_back(test::small_table(1, Unit::mkr));
    std::get<TableBlock>(plan.blocks[0]).setting.notation.decimals = 1;
    std::get<TableBlock>(plan.blocks[0]).table.rows[0].cells[0] = test::cell(1260000);
    const std::vector<Sheet> sheets = set_pages(plan);
    const auto truth = nlohmann::json::parse(truth_json(plan, sheets.size(), {}));
    const auto& cell = truth["tables"][0]["rows"][0]["cells"][0];
    EXPECT_EQ(cell["raw"], "1,3");
    EXPECT_EQ(cell["amount"], 1300000);
}

}  // namespace
}  // namespace planscribe::press
