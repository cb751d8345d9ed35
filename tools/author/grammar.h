#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "author/dice.h"
#include "press/manuscript.h"

namespace planscribe::author {

/// A grammar of sentences and words. A file has rules, "== name" and an alternative a line; lines
/// that begin with '#' are left out. In an alternative stand
///     {name}        an alternative of that rule, or the fact of that name
///     {name#1}      the same, and the same alternative wherever it says name#1 in the sentence
///     {name.2#1}    the second form of a word whose forms stand apart by '/'
///     {kr:name}     an amount of the plan, exact; {ca:name} rounded
///     [one|other|]  one of these
///     <<list a=b;c=d>>  a record that the sentence makes in that list of the plan; not printed
/// A sentence that speaks of a fact or an amount that the plan lacks is never made.
class Grammar {
public:
    /// Reads every *.txt of a folder. Throws Error(environment).
    explicit Grammar(const std::filesystem::path& folder);

    const std::vector<std::string>* find(const std::string& rule) const;

private:
    std::map<std::string, std::vector<std::string>> rules_;
};

/// An amount as it is printed in prose, and the statement that it makes.
struct Claim {
    std::string printed;
    Statement statement;
};

/// Writes sentences of one plan. No sentence is written twice.
class Writer {
public:
    /// Prints the amount of that name; nothing when the plan has none.
    using Amounts = std::function<std::optional<Claim>(const std::string& name, bool exact)>;

    /// Both must outlive it.
    Writer(const Grammar& grammar, Dice& dice) : grammar_(grammar), dice_(dice) {}

    void fact(const std::string& name, const std::string& text) { facts_[name] = {text}; }
    void facts(const std::string& name, const std::vector<std::string>& texts) {
        facts_[name] = texts;
    }
    bool has_fact(const std::string& name) const { return facts_.contains(name); }
    void forget(const std::string& name) { facts_.erase(name); }
    void amounts(Amounts amounts) { amounts_ = std::move(amounts); }

    bool knows(const std::string& rule) const { return grammar_.find(rule) != nullptr; }

    /// A word or phrase of a rule, as it stands there.
    std::string phrase(const std::string& rule);

    /// One sentence of a rule that was not written before, first letter upper unless `small`;
    /// nothing when none is left that the plan has the facts for.
    std::optional<press::Prose> sentence(const std::string& rule, bool small = false);

    /// Up to `count` different sentences of a rule in one paragraph, at times in the order of
    /// the file.
    press::Prose paragraph(const std::string& rule, int count);

private:
    struct Draft {
        std::string text;
        std::vector<Statement> statements;
        std::map<std::string, std::string> chosen;  ///< alternatives of name#1
        int depth = 0;
    };

    bool expand(const std::string& pattern, Draft& draft);
    bool expand_slot(const std::string& slot, Draft& draft);
    bool expand_choice(const std::string& choice, Draft& draft);
    bool expand_rule(const std::string& name, Draft& draft);
    std::optional<std::string> alternative(const std::string& name);

    const Grammar& grammar_;
    Dice& dice_;
    std::map<std::string, std::vector<std::string>> facts_;
    Amounts amounts_;
    std::set<std::string> written_;                      ///< sentences, as patterns
    std::map<std::string, std::set<std::string>> said_;  ///< alternatives of words
};

/// With the first letter upper.
std::string capitalized(const std::string& text);

/// Folder of a data file of the author.
std::filesystem::path author_folder();

}  // namespace planscribe::author
