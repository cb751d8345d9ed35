#include "extract/statements.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/prose_amounts.h"
#include "extract/sections.h"
#include "extract/sentences.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t shortest_tolerant_name = 6;
constexpr std::size_t reach_of_this = 4;  ///< lines between "detta" and what it means

/// Index of the first token that begins with one of the stems.
std::optional<std::size_t> find_stem(Tokens tokens, const std::vector<std::string>& stems) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto words = skeletons(tokens.subspan(i));
        for (const std::string& stem : stems)
            if (stem_at_start(words, stem)) return i;
    }
    return std::nullopt;
}

bool is_equity(Concept about) {
    return about == Concept::equity_opening || about == Concept::equity_closing;
}

bool is_total(Concept about) {
    return about == Concept::total_income || about == Concept::total_cost;
}

/// The first rule that fits. A heading on equity stands in for the word in its sentences.
const ConceptRule* rule_for(Tokens tokens, Tokens heading, const Vocabulary& vocabulary) {
    for (const ConceptRule& rule : vocabulary.concepts) {
        const bool named = find_stem(tokens, rule.stems) ||
                           (is_equity(rule.about) && find_stem(heading, rule.stems));
        if (named && (rule.further.empty() || find_stem(tokens, rule.further))) return &rule;
    }
    return nullptr;
}

/// A clause around an amount: from the comma or amount before it to the next.
struct Clause {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Clause clause_around(Tokens tokens, const std::vector<ProseAmount>& amounts, std::size_t which) {
    const ProseAmount& amount = amounts[which];
    Clause clause{which == 0 ? 0 : amounts[which - 1].end,
                  which + 1 < amounts.size() ? amounts[which + 1].begin : tokens.size()};
    for (std::size_t i = clause.begin; i < amount.begin; ++i)
        if (ends_with_any(tokens[i].text, ",;")) clause.begin = i + 1;
    for (std::size_t i = amount.end - 1; i < clause.end; ++i)
        if (ends_with_any(tokens[i].text, ",;")) clause.end = i + 1;
    return clause;
}

class StatementReader {
public:
    StatementReader(const TextLines& lines, const Initiatives& initiatives,
                    std::optional<int> plan_year, const Vocabulary& vocabulary,
                    std::vector<Finding>& findings)
        : lines_(lines),
          initiatives_(initiatives),
          plan_year_(plan_year),
          known_(vocabulary),
          findings_(findings),
          sections_(find_sections(lines, vocabulary)) {}

    std::vector<Statement> run() {
        for (const Initiative& initiative : initiatives_.records)
            for (const YearAmount& amount : initiative.financing)
                found_.push_back(
                    {Concept::initiative, initiative.name, amount.year, amount.amount, amount.ink});
        const std::vector<Sentence> sentences = find_sentences(lines_, known_);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            previous_ = i > 0 ? &sentences[i - 1] : nullptr;
            read(sentences[i]);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Statement& a, const Statement& b) {
            return a.ink.front() < b.ink.front();
        });
        return std::move(found_);
    }

private:
    void read(const Sentence& sentence) {
        const Tokens tokens = sentence.tokens;
        const auto amounts = find_amounts(tokens, known_);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const Tokens words =
                tokens.subspan(amounts[i].begin, amounts[i].end - amounts[i].begin);
            if (initiatives_.financing.contains(words.front().word)) continue;
            if (amounts[i].amount)
                found_.push_back(statement(sentence, amounts, i, ink_of(words)));
            else
                doubt(words);
        }
    }

    Statement statement(const Sentence& sentence, const std::vector<ProseAmount>& amounts,
                        std::size_t which, Ink ink) const {
        const Clause clause = clause_around(sentence.tokens, amounts, which);
        Statement statement;
        statement.amount = *amounts[which].amount;
        statement.ink = std::move(ink);
        statement.step = step(sentence.tokens, amounts[which]);
        statement.year = year_for(sentence, amounts, which, clause);
        name(statement, sentence, amounts, which, clause);
        const std::size_t begin = which == 0 ? 0 : amounts[which - 1].end;
        const Tokens words = Tokens(sentence.tokens).subspan(begin, clause.end - begin);
        if (statement.about == Concept::result && find_cue(words, Cue::deficit, known_))
            statement.amount = -magnitude(statement.amount);
        return statement;
    }

    /// "ca 760 000 kr" rounds to the last digit that is not 0.
    Amount step(Tokens tokens, const ProseAmount& amount) const {
        if (amount.begin == 0 ||
            cue_at_start(tokens.subspan(amount.begin - 1, 1), Cue::roughly, known_) == 0)
            return amount.step;
        std::int64_t power = 1;
        const std::int64_t ore = magnitude(*amount.amount).ore;
        while (power <= ore / 10 && ore % (power * 10) == 0) power *= 10;
        return {std::max(power, amount.step.ore)};
    }

    /// Sets what a statement is about, and its subject.
    void name(Statement& statement, const Sentence& sentence,
              const std::vector<ProseAmount>& amounts, std::size_t which, Clause clause) const {
        const Tokens tokens = sentence.tokens;
        const Tokens upto = tokens.first(amounts[which].end);
        const Tokens before = upto.subspan(clause.begin);
        const Tokens around = tokens.subspan(clause.begin, clause.end - clause.begin);
        if (find_cue(before, Cue::change, known_)) return;
        statement.subject = initiative_at(sentence.line);
        if (!statement.subject) statement.subject = initiative_in(around);
        if (!statement.subject && amounts.size() == 1) statement.subject = initiative_in(tokens);
        if (statement.subject) {
            statement.about = Concept::initiative;
            return;
        }
        for (const Tokens window : {before, around, upto, tokens, referred_to(sentence, around)})
            if (const ConceptRule* rule = rule_for(window, heading(sentence.line), known_)) {
                statement.about = is_total(rule->about) && in_activities(sentence.line)
                                      ? Concept::activity
                                      : rule->about;
                if (rule->about == Concept::activity) statement.subject = stem_word(window, *rule);
                return;
            }
        if (in_activities(sentence.line)) statement.about = Concept::activity;
    }

    /// "Kostnaden för en temadag uppgår till ..." is no cost of the whole.
    bool in_activities(std::size_t line) const { return section_label(line) == Label::activities; }

    /// "För detta avsätts ...": the sentence before, when it stands near.
    Tokens referred_to(const Sentence& sentence, Tokens clause) const {
        const bool near = previous_ != nullptr && sentence.line - previous_->line <= reach_of_this;
        if (!near || !find_cue(clause, Cue::back_reference, known_)) return {};
        return previous_->tokens;
    }

    /// The word that a rule found, as "utbildningsdagar".
    static std::string stem_word(Tokens tokens, const ConceptRule& rule) {
        const std::size_t at = find_stem(tokens, rule.stems).value_or(0);
        return std::string(core(tokens[at].text));
    }

    Tokens heading(std::size_t line) const {
        const Section* section = section_at(line);
        return section != nullptr ? Tokens(lines_[section->heading].tokens) : Tokens();
    }

    bool names(Tokens tokens, const std::string& name) const {
        std::string phrase;
        for (const std::string& word : split_blanks(name))
            phrase += skeleton(word, known_.lookalikes);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (phrase.size() < shortest_tolerant_name && core(tokens[i].text) == name) return true;
            if (phrase.size() >= shortest_tolerant_name && fit_at_start(tokens.subspan(i), phrase))
                return true;
        }
        return false;
    }

    /// The initiative whose text the line belongs to.
    std::optional<std::string> initiative_at(std::size_t line) const {
        for (std::size_t i = 0; i < initiatives_.records.size(); ++i) {
            const auto& [begin, end] = initiatives_.lines[i];
            if (line >= begin && line < end) return initiatives_.records[i].name;
        }
        return std::nullopt;
    }

    std::optional<std::string> initiative_in(Tokens tokens) const {
        for (const Initiative& initiative : initiatives_.records)
            if (names(tokens, initiative.name)) return initiative.name;
        return std::nullopt;
    }

    const Section* section_at(std::size_t line) const {
        const Section* current = nullptr;
        for (const Section& section : sections_)
            if (section.heading <= line) current = &section;
        return current;
    }

    std::optional<Label> section_label(std::size_t line) const {
        const Section* section = section_at(line);
        return section != nullptr ? section->label : std::nullopt;
    }

    bool compared(Tokens tokens, std::size_t at) const {
        for (std::size_t words = 1; words <= std::min<std::size_t>(2, at); ++words)
            if (cue_at_start(tokens.subspan(at - words, words), Cue::compared_with, known_) ==
                words)
                return true;
        return false;
    }

    std::vector<YearMention> years_besides(Tokens tokens,
                                           const std::vector<ProseAmount>& amounts) const {
        std::vector<YearMention> years = find_years(tokens, known_);
        std::erase_if(years, [&](const YearMention& year) {
            return compared(tokens, year.begin) ||
                   std::any_of(amounts.begin(), amounts.end(), [&](const ProseAmount& amount) {
                       return year.begin < amount.end && amount.begin < year.end;
                   });
        });
        return years;
    }

    std::optional<int> year_for(const Sentence& sentence, const std::vector<ProseAmount>& amounts,
                                std::size_t which, const Clause& clause) const {
        std::optional<int> own, behind, before, after;
        for (const YearMention& year : years_besides(sentence.tokens, amounts)) {
            const bool inside = year.begin >= clause.begin && year.end <= clause.end;
            const bool ahead = year.end <= amounts[which].begin;
            if (inside && ahead) own = year.first;
            if (inside && !ahead && !behind) behind = year.first;
            if (!inside && ahead) before = year.first;
            if (!inside && !ahead && !after) after = year.first;
        }
        for (const auto& year : {own, behind, before, after})
            if (year) return year;
        return heading_year(sentence.line);
    }

    std::optional<int> heading_year(std::size_t line) const {
        if (const Section* section = section_at(line))
            if (const auto year = first_year(lines_[section->heading].tokens, known_)) return year;
        return plan_year_;
    }

    void doubt(Tokens words) {
        const std::string printed = text_of(words);
        findings_.push_back(
            {"amount_not_read",
             Severity::warning,
             Cause::reading,
             {"Ett belopp i texten kunde inte läsas säkert: ”" + printed + "”.",
              "An amount in the text could not be read for certain: “" + printed + "”."},
             {ink_of(words)},
             0});
    }

    const TextLines& lines_;
    const Initiatives& initiatives_;
    std::optional<int> plan_year_;
    const Vocabulary& known_;
    std::vector<Finding>& findings_;
    std::vector<Section> sections_;
    const Sentence* previous_ = nullptr;
    std::vector<Statement> found_;
};

}  // namespace

std::vector<Statement> read_statements(const TextLines& lines, const Initiatives& initiatives,
                                       std::optional<int> plan_year, const Vocabulary& vocabulary,
                                       std::vector<Finding>& findings) {
    return StatementReader(lines, initiatives, plan_year, vocabulary, findings).run();
}

}  // namespace planscribe::extract
