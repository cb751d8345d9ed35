#include "author/grammar.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>

#include "author/facts.h"
#include "author/goals.h"

namespace planscribe::author {
namespace {

const std::set<std::string> told_elsewhere = {"insats",    "ägare",     "partner",     "belopp",
                                              "aktivitet", "medlemmar", "grundat",     "kommunen",
                                              "andel",     "n",         "nollresultat"};
const std::set<std::string> of_some_plans = {"en_kommun",  "flera_kommuner", "antal_kommuner",
                                             "sedan_2019", "sedan_2020",     "sedan_2022",
                                             "före_2020",  "efter_pandemin"};

std::vector<std::string> grammar_lines() {
    std::vector<std::string> lines;
    for (const auto& entry : std::filesystem::directory_iterator(author_folder() / "grammar")) {
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);)
            if (!line.empty() && line[0] != '#' && !line.starts_with("== ")) lines.push_back(line);
    }
    return lines;
}

/// A name in the grammar that nothing stands for would silence its sentence for ever.
TEST(Grammar, SpeaksOnlyOfWhatItKnows) {
    const Grammar grammar(author_folder() / "grammar");
    const Association association = invented_association(7);
    Dice dice(7, 1);
    Writer writer(grammar, dice);
    People people(dice);
    tell_facts(writer, association, 2024, people, dice);
    static const std::regex slot(R"(\{([^{}:#.]+)(\.\d)?(#\d)?\})");
    std::set<std::string> unknown;
    for (const std::string& line : grammar_lines())
        for (std::sregex_iterator at(line.begin(), line.end(), slot), end; at != end; ++at) {
            const std::string name = (*at)[1];
            if (!grammar.find(name) && !writer.has_fact(name) && !told_elsewhere.contains(name) &&
                !of_some_plans.contains(name))
                unknown.insert(name);
        }
    EXPECT_TRUE(unknown.empty()) << *unknown.begin();
}

TEST(Grammar, ANoteIsKeptAndNotPrinted) {
    const Grammar grammar(author_folder() / "grammar");
    Dice dice(8, 1);
    Writer writer(grammar, dice);
    writer.fact("vecka", "17");
    std::vector<std::string> notes;
    while (const auto sentence = writer.sentence("kalender")) {
        EXPECT_EQ(sentence->text.find('<'), std::string::npos) << sentence->text;
        for (const std::string& note : sentence->notes) {
            EXPECT_EQ(note, "activities week=17");
            EXPECT_NE(sentence->text.find("vecka 17"), std::string::npos);
            notes.push_back(note);
        }
    }
    EXPECT_GE(notes.size(), 2u);
}

TEST(Grammar, WritesNoSentenceTwice) {
    const Grammar grammar(author_folder() / "grammar");
    const Association association = invented_association(8);
    Dice dice(8, 1);
    Writer writer(grammar, dice);
    People people(dice);
    tell_facts(writer, association, 2024, people, dice);
    std::set<std::string> sentences;
    std::size_t count = 0;
    while (const auto sentence = writer.sentence("omvärld")) {
        sentences.insert(sentence->text);
        ++count;
    }
    EXPECT_GT(count, 25U);
    EXPECT_EQ(sentences.size(), count);
    EXPECT_TRUE(writer.paragraph("omvärld", 3).text.empty());
}

TEST(Grammar, GivesGoalsTheirNumbers) {
    const Grammar grammar(author_folder() / "grammar");
    const Association association = invented_association(9);
    Dice dice(9, 1);
    Writer writer(grammar, dice);
    People people(dice);
    tell_facts(writer, association, 2024, people, dice);
    int counted = 0;
    for (const Goal& goal : invented_goals("förbundsmål", 20, writer, dice)) {
        if (!goal.target) continue;
        ++counted;
        EXPECT_NE(goal.text.find(goal.target->value), std::string::npos) << goal.text;
        const bool percent = goal.target->unit == "percent";
        EXPECT_TRUE(percent || goal.text.find(goal.target->unit) != std::string::npos);
    }
    EXPECT_GT(counted, 5);
}

}  // namespace
}  // namespace planscribe::author
