#include "author/author.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

#include "base/text.h"
#include "tables_of.h"

namespace planscribe::author {
namespace {

std::string whole_text(const press::Manuscript& manuscript) {
    std::string text;
    for (const press::Prose& prose : prose_of(manuscript)) text += prose.text + "\n";
    for (const Table& table : tables_of(manuscript))
        for (const Row& row : table.rows) {
            text += row.label + "\n";
            for (const auto& cell : row.cells)
                if (cell) text += std::to_string(cell->amount->ore) + " ";
        }
    return text;
}

TEST(Author, WritesTheSamePlanFromTheSameSeed) {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const auto once = invent(seed, {0.5, 0}), again = invent(seed, {0.5, 0});
        EXPECT_EQ(whole_text(once), whole_text(again));
        EXPECT_NE(whole_text(once), whole_text(invent(seed + 1, {0.5, 0})));
    }
}

TEST(Author, KnowsThousandsOfWords) {
    std::set<std::string> words;
    std::size_t written = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed)
        for (const press::Prose& prose : prose_of(invent(seed, {})))
            for (const std::string& blank : split_blanks(prose.text)) {
                const auto first = blank.find_first_not_of("(”.,:;");
                const auto last = blank.find_last_not_of(")”.,:;");
                if (first == std::string::npos || !has_letter(blank)) continue;
                ++written;
                words.insert(lower(blank.substr(first, last - first + 1)));
            }
    std::cout << words.size() << " word forms in " << written << " words\n";
    EXPECT_GT(words.size(), 5000U);
}

TEST(Author, StatesNoAmountWithoutStatementAndNoStatementWithoutAmount) {
    for (std::uint32_t seed = 1; seed <= 200; ++seed)
        for (const press::Prose& prose : prose_of(invent(seed, {0.5, 0}))) {
            std::size_t amounts = 0;
            const auto words = split_blanks(prose.text);
            for (std::size_t i = 1; i < words.size(); ++i) {
                const std::string unit = words[i].substr(0, words[i].find_last_not_of(".,") + 1);
                const bool millions = unit == "miljoner";
                amounts +=
                    has_digit(words[i - 1]) && (unit == "kr" || unit == "kronor" || unit == "tkr" ||
                                                unit == "mkr" || unit == "mnkr" || millions);
            }
            EXPECT_EQ(amounts, prose.statements.size()) << seed << ": " << prose.text;
        }
}

std::string blanks(std::int64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
    return digits;
}

TEST(Author, StatesAmountsThatStandInTheText) {
    std::size_t found = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed)
        for (const press::Prose& prose : prose_of(invent(seed, {0.5, 0})))
            for (const Statement& statement : prose.statements) {
                const std::int64_t kronor = std::abs(statement.amount.ore) / 100;
                const std::string tenth =
                    kronor / 100'000 % 10 ? "," + std::to_string(kronor / 100'000 % 10) : "";
                const bool stands =
                    prose.text.find(blanks(kronor) + " kr") != std::string::npos ||
                    prose.text.find(blanks(kronor / 1000) + " tkr") != std::string::npos ||
                    prose.text.find(blanks(kronor / 1'000'000) + tenth + " m") != std::string::npos;
                EXPECT_TRUE(stands) << seed << ": " << prose.text;
                EXPECT_TRUE(statement.year.has_value());
                ++found;
            }
    EXPECT_GT(found, 1500U);
}

TEST(Author, WritesBothPlansOfAnAssociation) {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        const auto first = invent(seed, {0.0, 0}), next = invent(seed, {0.0, 1});
        EXPECT_EQ(first.record.association, next.record.association);
        EXPECT_EQ(*first.record.year + 1, *next.record.year);
    }
}

TEST(Author, PrintsNothingOfItsGrammar) {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const std::string text = whole_text(invent(seed, {}));
        EXPECT_EQ(text.find_first_of("{}[]|@#"), std::string::npos) << seed;
        EXPECT_EQ(text.find("  "), std::string::npos) << seed;
        EXPECT_EQ(text.find(".."), std::string::npos) << seed;
    }
}

TEST(Author, NamesAsMembersAllThatSendSomeoneToTheBoard) {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const auto manuscript = invent(seed, {});
        std::set<std::string> members, offices;
        for (const Member& member : manuscript.record.members) members.insert(member.name);
        for (const press::Block& block : manuscript.blocks)
            if (const auto* board = std::get_if<press::Board>(&block))
                for (const press::Seating& seat : board->seats)
                    offices.insert(seat.member.organization.value_or(""));
        EXPECT_EQ(members, offices) << "seed " << seed;
    }
}

TEST(Author, NotesTheWeekOfAnActivityThatIsNamedByIt) {
    std::size_t weeks = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed)
        for (const press::Prose& prose : prose_of(invent(seed, {}))) {
            const bool named = prose.text.find("(v. ") != std::string::npos &&
                               !prose.statements.empty() &&
                               prose.statements[0].about == Concept::activity;
            if (!named) continue;
            ++weeks;
            EXPECT_EQ(prose.notes.size(), 1U) << prose.text;
        }
    EXPECT_GT(weeks, 0U);
}

}  // namespace
}  // namespace planscribe::author
