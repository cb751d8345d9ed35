#include "extract/prose.h"

#include <algorithm>

namespace planscribe::extract {
namespace {

/// Compounds that differ in two letters are two words: "arbetsordning", "arbetsledning".
constexpr std::size_t long_word = 18;

/// A quick look before the costly one: words rarely differ in both of their first letters.
bool may_begin(std::string_view word, std::string_view stem) {
    if (word.empty()) return false;
    if (word.size() < 2 || stem.size() < 2) return word[0] == stem[0];
    return word[0] == stem[0] || word[1] == stem[1] || word[0] == stem[1] || word[1] == stem[0];
}

/// The skeletons of a text from each of its tokens on.
class Beginnings {
public:
    explicit Beginnings(Tokens tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            words_.push_back(skeletons(tokens.subspan(i)));
    }

    std::optional<Fit> fit(std::size_t at, const Stem& stem) const {
        const auto& words = words_[at];
        if (words.empty() || !may_begin(words.front(), stem.letters)) return std::nullopt;
        const auto fit = stem_at_start(words, stem.letters);
        if (!fit || fit->edits == 0) return fit;
        const bool joined = fit->words > stem.words;
        const bool other = stem.words == 1 && fit->edits > 1 && stem.letters.size() < long_word;
        return joined || other ? std::nullopt : fit;
    }

    std::optional<std::size_t> find(const Stems& stems) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (const Stem& stem : stems)
                if (fit(i, stem)) return i;
        return std::nullopt;
    }

    std::size_t size() const { return words_.size(); }

private:
    std::vector<std::vector<std::string_view>> words_;
};

bool bears(const Beginnings& text, const TopicRule& rule) {
    return std::ranges::all_of(rule.groups,
                               [&](const auto& group) { return text.find(group).has_value(); }) &&
           !text.find(rule.none_of);
}

struct ThingFit {
    const Thing* thing = nullptr;
    std::size_t words = 0;
    std::size_t letters = 0;
};

bool is_short_form(const Token& token, const Thing& thing) {
    return std::ranges::count(thing.short_forms, core(token.text)) > 0;
}

ThingFit thing_at(Tokens tokens, const Beginnings& text, std::size_t at, ThingList list,
                  const Vocabulary& vocabulary) {
    ThingFit best;
    for (const Thing& thing : vocabulary.fields.things) {
        if (thing.list != list) continue;
        if (is_short_form(tokens[at], thing) && best.letters == 0) best = {&thing, 1, 1};
        for (const Stem& stem : thing.stems)
            if (const auto fit = text.fit(at, stem);
                fit && stem.letters.size() > best.letters + fit->edits)
                best = {&thing, fit->words, stem.letters.size() - fit->edits};
    }
    return best;
}

std::optional<std::size_t> holder(const std::vector<LineRange>& ranges, std::size_t line) {
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (line >= ranges[i].first && line < ranges[i].second) return i;
    return std::nullopt;
}

std::optional<std::size_t> section_of(const std::vector<Section>& sections, std::size_t line) {
    const auto next = std::ranges::upper_bound(sections, line, {}, &Section::heading);
    if (next == sections.begin()) return std::nullopt;
    return static_cast<std::size_t>(next - sections.begin()) - 1;
}

}  // namespace

std::optional<std::size_t> find_stem(Tokens tokens, const Stems& stems) {
    return Beginnings(tokens).find(stems);
}

std::set<Topic> topics_of(Tokens tokens, const Vocabulary& vocabulary) {
    const Beginnings text(tokens);
    std::set<Topic> topics;
    for (const TopicRule& rule : vocabulary.fields.topics)
        if (!topics.contains(rule.topic) && bears(text, rule)) topics.insert(rule.topic);
    return topics;
}

std::vector<ThingHit> find_things(Tokens tokens, ThingList list, const Vocabulary& vocabulary) {
    const Beginnings text(tokens);
    std::vector<ThingHit> hits;
    for (std::size_t i = 0; i < text.size();) {
        const ThingFit fit = thing_at(tokens, text, i, list, vocabulary);
        if (fit.thing) hits.push_back({fit.thing, i, i + fit.words});
        i += std::max<std::size_t>(fit.words, 1);
    }
    return hits;
}

Tokens Prose::heading(std::size_t section) const {
    return without_number(lines[sections[section].heading].tokens);
}

Prose read_prose(const TextLines& lines, const Initiatives& initiatives, std::optional<int> year,
                 const Vocabulary& vocabulary) {
    Prose prose{lines, vocabulary, year, find_sections(lines, vocabulary), {}};
    for (Sentence& sentence : find_sentences(lines, vocabulary)) {
        Remark remark{std::move(sentence), {}, {}, {}};
        remark.topics = topics_of(remark.tokens(), vocabulary);
        remark.section = section_of(prose.sections, remark.sentence.line);
        remark.initiative = holder(initiatives.lines, remark.sentence.line);
        prose.remarks.push_back(std::move(remark));
    }
    return prose;
}

}  // namespace planscribe::extract
