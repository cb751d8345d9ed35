#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "app/checking.h"
#include "budget/budget.h"
#include "model/json.h"
#include "own_path.h"
#include "typed/document.h"
#include "typed/follow.h"
#include "typed/read.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

const typed::Vocabulary& vocabulary() {
    static const typed::Vocabulary words(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    return words;
}

Document proved(const std::string& text) {
    return budget::prove(
        typed::document_of(typed::follow(typed::read_plan(text, "plan.yaml", vocabulary()))));
}

/// A plan of invented rows, as a person may type it: groups within groups, numbers of any size,
/// zeros, one number for all years or one for each.
class Inventor {
public:
    explicit Inventor(unsigned seed) : chance_(seed) {}

    std::string plan() {
        years_ = 1 + number(4);
        std::string text = "enhet: kr\nkolumner: 2031";
        for (int year = 1; year < years_; ++year) text += ", " + std::to_string(2031 + year);
        text += "\nintäkter:\n";
        text += "  Staten: " + amount(2'000'000) + "\n  Regionen: enligt lag\n";
        text += "  Kommunerna: enligt lag\n";
        if (number(2) == 0) text += "  Övriga intäkter: " + amount(40'000) + '\n';
        text += "kostnader:\n" + rows(1, 2 + number(6));
        if (number(3) > 0) text += "eget kapital: " + std::to_string(number(900'000)) + '\n';
        return text + "särskilda skäl: prövas\n";
    }

private:
    int number(int below) { return static_cast<int>(chance_() % static_cast<unsigned>(below)); }

    std::string amount(int below) {
        if (number(3) > 0) return std::to_string(number(below));
        std::string list = "[" + std::to_string(number(below));
        for (int year = 1; year < years_; ++year) list += ", " + std::to_string(number(below));
        return list + "]";
    }

    std::string rows(int level, int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            const std::string label = std::string(static_cast<std::size_t>(2 * level), ' ') +
                                      "Rad " + std::to_string(++named_) + ":";
            const bool group = level < 3 && number(4) == 0;
            text += group ? label + '\n' + rows(level + 1, 1 + number(4))
                          : label + ' ' + (number(6) == 0 ? "0" : amount(300'000)) + '\n';
        }
        return text;
    }

    std::minstd_rand chance_;
    int years_ = 1;
    int named_ = 0;
};

/// What follows from a plan never contradicts it, and never makes its own rows look proved.
TEST(Checking, ComputedPlansHoldAndProveNothingTyped) {
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const std::string text = Inventor(seed).plan();
        const Document document = proved(text);
        for (const Finding& finding : document.findings)
            EXPECT_THAT(finding.rule, testing::AnyOf("deficit_budget", "equity_cap"))
                << finding.message.english << '\n'
                << text;
        for (const Row& row : document.plan.tables.at(0).rows)
            for (const auto& cell : row.cells) {
                if (!cell) continue;
                EXPECT_EQ(cell->status, cell->computed ? CellStatus::proved : CellStatus::read)
                    << row.label << '\n'
                    << text;
                EXPECT_EQ(cell->identities.empty(), !cell->computed) << row.label << '\n' << text;
            }
    }
}

TEST(Checking, ATypedSumThatIsOffIsFoundWithItsLine) {
    const Document document = proved(
        "enhet: kr\når: 2031\nintäkter: {Staten: 900, Övriga intäkter: 100}\n"
        "kostnader:\n  A: 300\n  B: 400\n  C: 250\n  Summa kostnader: 970\n");
    ASSERT_EQ(document.findings.size(), 1U);
    const Finding& finding = document.findings[0];
    EXPECT_EQ(finding.rule, "sum");
    EXPECT_EQ(finding.cause, Cause::print);
    EXPECT_EQ(
        document.pages[0].words.at(static_cast<std::size_t>(finding.where.at(0).at(0).word)).line,
        8);
    EXPECT_THAT(finding.message.english, testing::Not(HasSubstr("paper")));
    for (const Row& row : document.plan.tables.at(0).rows)
        if (row.label == "Summa kostnader") {
            EXPECT_EQ(row.cells[0]->amount, Amount::kronor(970));
        }
}

TEST(Checking, ATypedSumThatHoldsProvesItsRows) {
    const Document document = proved(
        "enhet: kr\når: 2031, 2032\nintäkter: {Staten: 900}\n"
        "kostnader: {A: [300, 310], B: 400, Summa kostnader: [700, 710]}\n");
    EXPECT_THAT(document.findings, IsEmpty());
    for (const Row& row : document.plan.tables.at(0).rows)
        if (row.label == "A" || row.label == "B") {
            EXPECT_EQ(row.cells[0]->status, CellStatus::proved) << row.label;
        }
}

class CheckingFiles : public testing::Test {
protected:
    CheckingFiles() : folder_(test::own_path("checking")) {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~CheckingFiles() override { fs::remove_all(folder_); }

    fs::path put(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name) << text;
        return folder_ / name;
    }

    ExitCode check(CheckOptions options) {
        out_.str("");
        messages_.str("");
        setenv("PLANSCRIBE_DICTIONARIES", PLANSCRIBE_SOURCE_DIR "/dictionaries", 1);
        return check_plans(options, out_, messages_);
    }

    const std::string good_ = "enhet: kr\når: 2031\nintäkter: {Staten: 5}\nkostnader: {A: 4}\n";
    fs::path folder_;
    std::ostringstream out_, messages_;
};

TEST_F(CheckingFiles, OneThatFailsLeavesTheOthers) {
    const fs::path bad = put("bad.yaml", "hej\n"), good = put("good.yaml", good_);
    EXPECT_EQ(check({{bad, good, folder_, folder_ / "none.yaml"}, {}, false, {}}),
              ExitCode::could_not_finish);
    EXPECT_THAT(out_.str(), HasSubstr("good.yaml"));
    EXPECT_THAT(messages_.str(), HasSubstr("bad.yaml, line 1"));
    EXPECT_THAT(messages_.str(), HasSubstr("none.yaml: No such file"));
    EXPECT_THAT(messages_.str(), HasSubstr("is a folder; name the plans in it"));
}

TEST_F(CheckingFiles, ExitCodesAreThoseOfTheContract) {
    const fs::path good = put("good.yaml", good_);
    EXPECT_EQ(check({{good}, {}, false, {}}), ExitCode::done);
    EXPECT_EQ(check({{good}, {"A ="}, false, {}}), ExitCode::wrong_usage);
    EXPECT_EQ(check({{good}, {"B +1"}, false, {}}), ExitCode::wrong_usage);
    EXPECT_EQ(check({{put("plan.json", "{}")}, {"A +1"}, false, {}}), ExitCode::wrong_usage);
    EXPECT_EQ(check({{good}, {"A +1"}, false, {}}), ExitCode::done);
    const fs::path off = put("off.yaml",
                             "enhet: kr\når: 2031\nintäkter: {Staten: 5, Övrigt: 3, Summa: 9}\n"
                             "kostnader: {A: 4}\n");
    EXPECT_EQ(check({{off}, {}, false, {}}), ExitCode::look);
    EXPECT_EQ(check({{good}, {}, false, put("file", "")}), ExitCode::could_not_finish);
}

/// A record without its pages, which count the words that records stand on, and without what cells
/// were computed by, which is found anew.
std::string records(const std::string& json) {
    std::string kept = json.substr(0, json.find("\"pages\": ["));
    constexpr std::string_view list = "\"identities\": [";
    for (std::size_t at = 0; (at = kept.find(list, at)) != std::string::npos; at += list.size())
        kept.erase(at + list.size(), kept.find(']', at) - at - list.size());
    return kept;
}

TEST_F(CheckingFiles, WhatItWritesItReadsBackTheSame) {
    const fs::path good = put("good.yaml", good_ + "eget kapital: 3\n");
    ASSERT_EQ(check({{good}, {}, true, folder_ / "out"}), ExitCode::done);
    const std::string first = out_.str();
    for (const char* file : {"plan.json", "text.txt", "report.html", "tables/01-budget.csv"})
        EXPECT_TRUE(fs::exists(folder_ / "out/good" / file)) << file;
    ASSERT_EQ(check({{folder_ / "out/good/plan.json"}, {}, true, {}}), ExitCode::done);
    EXPECT_EQ(records(out_.str()), records(first));
}

TEST_F(CheckingFiles, NoTextOfAFileMovesTheCursor) {
    const fs::path odd = put("odd.yaml",
                             "enhet: kr\når: 2031\nintäkter: {Staten: 5}\n"
                             "kostnader: {\"A\\e[2J\\r\": 4}\n");
    EXPECT_EQ(check({{odd}, {}, false, {}}), ExitCode::done);
    EXPECT_EQ(out_.str().find_first_of("\x1b\r"), std::string::npos);
    EXPECT_EQ(check({{odd}, {"X\x1b[2J +1"}, false, {}}), ExitCode::wrong_usage);
    EXPECT_EQ(messages_.str().find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace planscribe::app
