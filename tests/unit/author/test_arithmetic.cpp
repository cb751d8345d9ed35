#include <gtest/gtest.h>

#include <set>

#include "author/author.h"
#include "tables_of.h"

namespace planscribe::author {
namespace {

std::int64_t ore(const Table& table, int row, std::size_t column) {
    const auto& cell = table.rows[static_cast<std::size_t>(row)].cells[column];
    return cell && cell->amount ? cell->amount->ore : 0;
}

std::int64_t residual(const Table& table, const Relation& relation, std::size_t column) {
    std::int64_t given = 0;
    for (const auto& term : relation.terms) given += term.sign * ore(table, term.row, column);
    return given - ore(table, relation.total, column);
}

/// What rounding may explain: half a unit for each printed number.
std::int64_t allowed(const press::Manuscript& manuscript, const Table& table,
                     const Relation& relation) {
    if (!manuscript.rounded) return 0;
    const std::int64_t last_digit =
        *table.unit == Unit::mkr ? one(Unit::tkr).ore * 100 : one(*table.unit).ore;
    return last_digit * static_cast<std::int64_t>(relation.terms.size() + 1) / 2;
}

/// Relations, by table, row and column, that do not hold.
std::set<std::vector<int>> broken(const Invention& invention) {
    std::set<std::vector<int>> found;
    const auto tables = tables_of(invention.manuscript);
    for (const Relation& relation : invention.relations) {
        const Table& table = tables.at(static_cast<std::size_t>(relation.table));
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (std::abs(residual(table, relation, c)) >
                allowed(invention.manuscript, table, relation))
                found.insert({relation.table, relation.total, static_cast<int>(c)});
    }
    return found;
}

TEST(Arithmetic, HoldsEverywhereInPlansWithoutPlantedErrors) {
    int rounded = 0;
    std::size_t relations = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed)
        for (const int successive : {0, 1}) {
            const Invention invention = invent_with_relations(seed, {0.0, successive});
            EXPECT_TRUE(invention.manuscript.planted.empty());
            EXPECT_TRUE(broken(invention).empty()) << "seed " << seed;
            rounded += invention.manuscript.rounded;
            relations += invention.relations.size();
        }
    EXPECT_GT(relations, 3000U);
    EXPECT_GT(rounded, 0);
    EXPECT_LT(rounded, 150);
}

TEST(Arithmetic, PlantsAsOftenAsAsked) {
    int all = 0, some = 0;
    std::set<std::string> next;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        all += !invent(seed, {1.0, 0}).planted.empty();
        const auto planted = invent(seed, {0.3, 1}).planted;
        some += !planted.empty();
        for (const press::Planted& error : planted) next.insert(error.finding.rule);
    }
    EXPECT_GE(all, 190);
    EXPECT_GT(some, 35);
    EXPECT_LT(some, 85);
    EXPECT_TRUE(next.contains("restated"));
}

TEST(Arithmetic, PlantedErrorsOfTablesBreakOneColumnAndNothingElse) {
    std::set<std::string> rules;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const Invention invention = invent_with_relations(seed, {1.0, 0});
        ASSERT_LE(invention.manuscript.planted.size(), 1U);
        const auto wrong = broken(invention);
        if (invention.manuscript.planted.empty()) {
            EXPECT_TRUE(wrong.empty()) << "seed " << seed;
            continue;
        }
        const press::Planted& planted = invention.manuscript.planted.front();
        const std::string& rule = planted.finding.rule;
        rules.insert(rule);
        EXPECT_EQ(planted.finding.cause, rule == "matching" ? Cause::rule : Cause::print);
        EXPECT_FALSE(planted.finding.message.swedish.empty());
        EXPECT_FALSE(planted.finding.message.english.empty());
        if (rule != "sum" && rule != "result" && rule != "equity") {
            EXPECT_TRUE(wrong.empty()) << "seed " << seed << " " << rule;
            continue;
        }
        ASSERT_EQ(wrong.size(), 1U) << "seed " << seed << " " << rule;
        EXPECT_EQ((*wrong.begin())[0], planted.table);
        EXPECT_EQ((*wrong.begin())[2], planted.column);
    }
    EXPECT_EQ(rules, (std::set<std::string>{"sum", "result", "equity", "matching", "prose_vs_table",
                                            "row_swap"}));
}

}  // namespace
}  // namespace planscribe::author
