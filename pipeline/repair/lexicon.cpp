#include "repair/lexicon.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::repair {

namespace fs = std::filesystem;

namespace {

// Costs are thousandths of a nat.
constexpr int field_cost = 7500, compound_cost = 14000;
constexpr int name_cost = 9500;   ///< of people
constexpr int rare_cost = 10500;  ///< a word of the dictionary without count costs more
constexpr int letters_share = 5;  ///< of the letters' cost, a fifth weighs compounds

struct Column {
    std::string_view file;
    std::size_t index;
    int cost = field_cost;  ///< of a word
};

/// Where the words of the field stand.
constexpr std::array<Column, 9> field_columns{{{"domain_words.tsv", 0},
                                               {"abbreviations.tsv", 0, rare_cost},
                                               {"person_names.tsv", 0, name_cost},
                                               {"municipalities.tsv", 1},
                                               {"regions.tsv", 0},
                                               {"regions.tsv", 1},
                                               {"organisations.tsv", 1},
                                               {"organisations.tsv", 2},
                                               {"organisations.tsv", 3}}};

/// The words of names that are divided by blanks and '|'.
std::vector<std::string> split_names(const std::string& names) {
    std::vector<std::string> words;
    for (const std::string& name : split(names, '|'))
        for (std::string& word : split_blanks(name)) words.push_back(std::move(word));
    return words;
}

/// Symbols of each word and its genitive, with their use.
std::map<std::string, Lexicon::FieldWord> read_field(const fs::path& dictionaries) {
    std::map<std::string, Lexicon::FieldWord> field;
    const auto add = [&](const std::string& symbols, unsigned uses, int cost) {
        Lexicon::FieldWord& word = field[symbols];
        word.uses |= uses;
        word.cost = std::min(word.cost, cost);
    };
    for (const auto& [file, column, cost] : field_columns)
        for (const Fields& row : read_dictionary(dictionaries / file, column + 1))
            for (const std::string& word : split_names(row[column])) {
                const bool name = starts_upper(word);
                const std::string symbols = symbols_of(lower(word));
                if (symbols.empty() || symbols.find('\0') != std::string::npos) continue;
                add(symbols, name ? use::name : use::lower, cost);
                if (name) add(symbols + symbols_of("s"), use::name, cost);
            }
    return field;
}

bool may_be_used(unsigned uses, Shape shape) {
    if ((uses & use::lower) != 0) return true;
    if (shape == Shape::upper) return (uses & use::alone) != 0;
    return shape == Shape::title && (uses & use::name) != 0;
}

}  // namespace

Lexicon::Lexicon(const fs::path& dictionaries, Lists lists)
    : swedish_(dictionaries / "swedish.lexicon"), field_graph_({}, {}) {
    if (lists == Lists::none) return;
    std::vector<std::string> words;
    for (const auto& [symbols, word] : read_field(dictionaries)) {
        words.push_back(symbols);
        field_words_.push_back(word);
    }
    field_.emplace(words);
    field_graph_ = field_->graph();
}

std::optional<Verdict> Lexicon::judge(const WordGraph::Place& place, std::string_view,
                                      Shape shape) const {
    if (!place.final || !may_be_used(swedish_.uses(place.index), shape)) return std::nullopt;
    const int cost = swedish_.cost(place.index);
    const bool is_name = (swedish_.uses(place.index) & use::lower) == 0;
    return Verdict{is_name            ? Standing::name
                   : cost < rare_cost ? Standing::common
                                      : Standing::word,
                   cost, place.index};
}

std::optional<Verdict> Lexicon::judge_field(const WordGraph::Place& place, std::string_view word,
                                            Shape shape) const {
    if (!place.final) return std::nullopt;
    const FieldWord& found = field_words_[place.index];
    if (!may_be_used(found.uses, shape)) return std::nullopt;
    const auto known = swedish_.words().walk(symbols_of(word));
    const bool capital = (found.uses & use::lower) == 0;
    if (!known || !known->final)
        return Verdict{Standing::domain, found.cost, unknown_word, capital};
    const bool name = capital && (swedish_.uses(known->index) & use::lower) == 0;
    const int cost = swedish_.cost(known->index);
    const Standing standing = cost < found.cost ? Standing::common : Standing::domain;
    return Verdict{standing, std::min(cost, found.cost), known->index, name};
}

std::optional<Verdict> Lexicon::judge_compound(const WordGraph::Place& last_part,
                                               std::string_view word) const {
    if (!last_part.final || (swedish_.uses(last_part.index) & use::last) == 0) return std::nullopt;
    return Verdict{Standing::compound, compound_cost + letters().cost(word) / letters_share,
                   unknown_word};
}

bool Lexicon::may_continue(const WordGraph::Place& part, bool first) const {
    return part.final && (swedish_.uses(part.index) & (first ? use::first : use::middle)) != 0;
}

std::optional<Verdict> Lexicon::look_up(std::string_view lower_word, Shape shape) const {
    if (lower_word.empty() || lower_word.size() > longest_word) return std::nullopt;
    const std::string symbols = symbols_of(lower_word);
    if (const auto place = field_graph_.walk(symbols))
        if (auto verdict = judge_field(*place, lower_word, shape)) return verdict;
    if (const auto place = swedish_.words().walk(symbols))
        if (auto verdict = judge(*place, lower_word, shape)) return verdict;
    return look_up_compound(symbols, lower_word);
}

/// Which positions parts of compounds may begin at is found from left to right. Three equal
/// letters at a seam are written as two: "buss" and "station".
std::optional<Verdict> Lexicon::look_up_compound(std::string_view symbols,
                                                 std::string_view word) const {
    std::vector<bool> begins(symbols.size() + 1, false);
    begins[0] = true;
    for (std::size_t from = 0; from < symbols.size(); ++from) {
        if (!begins[from]) continue;
        std::optional<WordGraph::Place> place = WordGraph::Place{};
        for (std::size_t at = from; at < symbols.size() && place; ++at) {
            place = swedish_.words().step(*place, static_cast<std::uint8_t>(symbols[at]));
            if (!place || at + 1 - from < shortest_part) continue;
            if (at + 1 == symbols.size() && from > 0)
                if (const auto verdict = judge_compound(*place, word)) return verdict;
            if (!may_continue(*place, from == 0)) continue;
            begins[at + 1] = true;
            if (symbols[at] == symbols[at - 1]) begins[at] = true;
        }
    }
    return std::nullopt;
}

bool Lexicon::may_be_first_part(std::string_view lower_word) const {
    const auto place = swedish_.words().walk(symbols_of(lower_word));
    return place && may_continue(*place, true);
}

}  // namespace planscribe::repair
