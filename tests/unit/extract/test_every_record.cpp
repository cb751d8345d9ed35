#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "example.h"
#include "extract/records.h"
#include "model/record_fields.h"

namespace planscribe::extract {
namespace {

/// Letters and digits alone, folded: how words are compared with the words they came from.
std::string bare(std::string_view text) {
    return join(letter_runs(fold(text)), "");
}

/// Whether every text of a record that is kept as printed stands in the words of its source.
class Quotes {
public:
    Quotes(const Document& document, std::string name, const Ink& ink)
        : name_(std::move(name)), quote_(bare(repaired_text(document.pages, ink))) {
        EXPECT_FALSE(quote_.empty()) << name_ << " stands on no words";
    }

    template <typename T>
    void operator()(std::string_view, const T&) {}
    void operator()(std::string_view field, const std::string& text) {
        if (field != "text") return;
        EXPECT_NE(quote_.find(bare(text)), std::string::npos) << name_ << ": " << text;
    }
    void operator()(std::string_view field, int number) {
        if (field == "week") has(std::to_string(number));
    }
    void operator()(std::string_view field, const std::optional<int>& number) {
        if (number && field.starts_with("age")) has(std::to_string(*number));
    }
    void operator()(std::string_view field, const Decimal& number) {
        if (field == "value") has(number.digits);
    }

private:
    void has(const std::string& digits) {
        EXPECT_NE(quote_.find(bare(digits)), std::string::npos) << name_ << ": " << digits;
    }

    std::string name_;
    std::string quote_;
};

Document golden(const std::string& stem) {
    std::ifstream in(PLANSCRIBE_SOURCE_DIR "/tests/golden/read/" + stem + ".txt");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    Document document = test::text_document(text);
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    return document;
}

TEST(EveryRecord, QuotesTheWordsThatItCameFrom) {
    const Document document = golden("the-rest");
    const auto holds = [&](const std::string& name, const auto& records) {
        for (const auto& record : records) {
            Quotes quotes(document, name, record_ink(record));
            each_field(record, quotes);
        }
    };
    each_list(document.plan, [&](const std::string& name, const auto& records) {
        const bool later = name == "missing";  // needs tables, and stands on nothing
        EXPECT_EQ(records.empty(), later) << name;
        if (!later) holds(name, records);
    });
    for (const Initiative& initiative : document.plan.initiatives) {
        holds("staff of an initiative", initiative.staff);
        holds("target group of an initiative", initiative.target_groups);
    }
    ASSERT_TRUE(document.plan.special_reasons);
    holds("special_reasons", std::vector<Passage>{*document.plan.special_reasons});
    EXPECT_TRUE(check(document).empty());
}

/// Whether records that each_list() does not visit stand in their words: names and texts whole,
/// amounts by a digit of theirs.
class Core {
public:
    explicit Core(const Document& document) : document_(document) {}

    std::size_t hold() {
        const Plan& plan = document_.plan;
        for (const BoardMember& seat : plan.board) text(seat.name, seat.ink);
        for (const Signatory& signatory : plan.signatories) text(signatory.name, signatory.ink);
        for (const Member& member : plan.members) beginning(member.name, member.ink);
        for (const Goal& goal : plan.goals) text(goal.text, goal.ink);
        for (const Statement& statement : plan.statements) amount(statement.amount, statement.ink);
        for (const Initiative& initiative : plan.initiatives) {
            text(initiative.name, initiative.ink);
            for (const Goal& goal : initiative.goals) text(goal.text, goal.ink);
            for (const YearAmount& share : initiative.financing) amount(share.amount, share.ink);
        }
        return held_;
    }

private:
    std::string quote(const Ink& ink) const { return bare(repaired_text(document_.pages, ink)); }

    void text(const std::string& text, const Ink& ink) {
        ++held_;
        EXPECT_NE(quote(ink).find(bare(text)), std::string::npos) << text;
    }

    /// "Dalarna" becomes "Region Dalarna", "kommunerna Orsa och Mora" two that end in "kommun".
    void beginning(const std::string& name, const Ink& ink) {
        ++held_;
        constexpr std::size_t enough = 4;
        const auto words = split_blanks(name);
        EXPECT_TRUE(std::ranges::any_of(words, [&](const std::string& word) {
            return quote(ink).find(bare(word).substr(0, enough)) != std::string::npos;
        })) << name;
    }

    /// "1,9 mkr" and "1 900 tkr" begin as the amount does.
    void amount(Amount amount, const Ink& ink) {
        ++held_;
        std::string first = std::to_string(magnitude(amount).ore);
        if (amount.ore != 0) first = first.substr(0, first.find_last_not_of('0') + 1);
        EXPECT_NE(quote(ink).find(first), std::string::npos) << format_kronor(amount);
    }

    const Document& document_;
    std::size_t held_ = 0;
};

TEST(EveryRecord, NamesGoalsAndAmountsQuoteTheirWordsInAllGoldens) {
    std::size_t held = 0;
    for (const char* stem : {"the-rest", "adds-up", "sum-off"}) held += Core(golden(stem)).hold();
    EXPECT_GT(held, 30U);
}

TEST(EveryRecord, NothingIsFoundInALetter) {
    Document document = test::text_document(
        "Hej,\n\nTack för ett trevligt möte i går. Vi ses om två veckor och tar med oss kakor till "
        "alla.\nDet var 20 % billigare än vi trodde.\n\nHälsningar\nKlas Öst\n");
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    each_list(document.plan, [&](const std::string& name, const auto& records) {
        if (name == "figures") return;
        EXPECT_TRUE(records.empty()) << name;
    });
}

}  // namespace
}  // namespace planscribe::extract
