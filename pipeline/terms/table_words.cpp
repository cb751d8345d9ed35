#include "terms/table_words.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::terms {
namespace {

std::string core(const std::string& word) {
    constexpr std::string_view marks = ".,;:()[]*\"'";
    const auto from = word.find_first_not_of(marks);
    if (from == std::string::npos) return word;
    return word.substr(from, word.find_last_not_of(marks) - from + 1);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words = split_blanks(fold(text));
    for (std::string& word : words) word = core(word);
    return words;
}

/// Index of the word at which `phrase` begins in `words`, as many words long as it has.
std::optional<std::size_t> find_phrase(const std::vector<std::string>& words,
                                       const std::string& phrase) {
    const std::vector<std::string> wanted = split_blanks(phrase);
    for (std::size_t at = 0; at + wanted.size() <= words.size(); ++at) {
        bool all = true;
        for (std::size_t i = 0; i < wanted.size() && all; ++i)
            all = alike(words[at + i], wanted[i]);
        if (all) return at;
    }
    return std::nullopt;
}

std::optional<TableKind> kind_named(const std::string& name) {
    static const std::map<std::string, TableKind> kinds{
        {"budget", TableKind::budget},
        {"income_statement", TableKind::income_statement},
        {"balance_sheet", TableKind::balance_sheet},
        {"cash_flow", TableKind::cash_flow},
        {"other", TableKind::other}};
    const auto found = kinds.find(name);
    if (found == kinds.end()) return std::nullopt;
    return found->second;
}

}  // namespace

TableWords::TableWords(const std::filesystem::path& dictionaries) {
    const auto load = [&](const char* file, std::size_t phrase, std::size_t columns) {
        std::vector<Phrase> phrases;
        for (const Fields& fields : read_dictionary(dictionaries / file, columns))
            phrases.push_back({fields[0], columns > 2 ? fields[1] : "", fold(fields[phrase])});
        return phrases;
    };
    senses_ = load("table_words.tsv", 1, 2);
    stages_ = load("stages.tsv", 1, 2);
    units_ = load("units.tsv", 1, 2);
    kinds_ = load("table_kinds.tsv", 2, 3);
    aux_ = load("aux_columns.tsv", 0, 1);
    for (const Fields& fields : read_dictionary(dictionaries / "municipalities.tsv", 2))
        places_.push_back(words_of(fields[1]).front());
    std::ranges::sort(places_);
}

bool TableWords::names_place(const std::vector<std::string>& words) const {
    return !words.empty() && std::ranges::binary_search(places_, words.front());
}

bool TableWords::has_sense(std::string_view label, std::string_view sense) const {
    const std::vector<std::string> words = words_of(label);
    if (names_place(words)) return false;
    return std::ranges::any_of(senses_, [&](const Phrase& phrase) {
        return phrase.sense == sense && find_phrase(words, phrase.words) == 0U;
    });
}

bool TableWords::is_sum(std::string_view label) const {
    if (has_sense(label, "sum")) return true;
    const std::vector<std::string> words = words_of(label);
    return std::ranges::any_of(senses_, [&](const Phrase& phrase) {
        return phrase.sense == "sum_at_end" && !words.empty() && alike(words.back(), phrase.words);
    });
}

bool TableWords::is_part(std::string_view label) const {
    return has_sense(label, "part");
}

bool TableWords::is_unfinished(std::string_view label) const {
    const std::vector<std::string> words = split_blanks(lower(label));
    return words.size() > 1 && std::ranges::any_of(senses_, [&](const Phrase& phrase) {
               return phrase.sense == "unfinished" && words.back() == phrase.words;
           });
}

bool TableWords::is_unit_note(std::string_view label) const {
    if (has_sense(label, "unit_note")) return true;
    const std::vector<std::string> words = words_of(label);
    return words.size() == 1 && unit(label).has_value();
}

std::optional<Stage> TableWords::stage(std::string_view header) const {
    static const std::map<std::string, Stage> stages{{"outcome", Stage::outcome},
                                                     {"forecast", Stage::forecast},
                                                     {"budget", Stage::budget},
                                                     {"plan", Stage::plan}};
    const std::vector<std::string> words = words_of(header);
    for (const std::string& word : words)
        for (const Phrase& phrase : stages_)
            if (alike(word, phrase.words) ||
                (word.starts_with(phrase.words) && has_digit(word.substr(phrase.words.size()))))
                return stages.at(phrase.sense);
    return std::nullopt;
}

std::optional<Unit> TableWords::unit(std::string_view text) const {
    static const std::map<std::string, Unit> units{
        {"kr", Unit::kr}, {"tkr", Unit::tkr}, {"mkr", Unit::mkr}};
    const std::vector<std::string> words = words_of(text);
    std::size_t first = words.size();
    std::optional<Unit> found;
    for (const Phrase& phrase : units_) {
        const auto at = find_phrase(words, phrase.words);
        if (!at || *at >= first) continue;
        first = *at;
        found = units.at(phrase.sense);
    }
    return found;
}

bool TableWords::is_aux(std::string_view header) const {
    std::string folded = fold(trim(header));
    const auto from = std::ranges::find_if(folded, [](char c) {
        return c == '%' || std::isalnum(static_cast<unsigned char>(c)) != 0;
    });
    folded.erase(folded.begin(), from);  // crumbs of a rule
    const auto is_known = [&](std::string_view words) {
        return std::ranges::any_of(aux_,
                                   [&](const Phrase& phrase) { return phrase.sense == words; });
    };
    constexpr std::size_t longest_mark = 3;  // as "Yo" or "240" for a per cent sign
    const auto blank = folded.rfind(' ');
    const bool marked =
        blank != std::string::npos && graphemes(folded.substr(blank + 1)).size() <= longest_mark;
    return is_known(folded) || (marked && is_known(std::string_view(folded).substr(0, blank)));
}

std::optional<TableKind> TableWords::kind(const std::vector<std::string>& titles,
                                          const std::vector<std::string>& labels) const {
    const auto spoken_for = [&](const Phrase& phrase) {
        const auto& texts = phrase.place == "title" ? titles : labels;
        return std::ranges::any_of(texts, [&](const std::string& text) {
            return fold(text).find(phrase.words) != std::string::npos || alike(text, phrase.words);
        });
    };
    const auto found = std::ranges::find_if(kinds_, spoken_for);
    if (found == kinds_.end()) return std::nullopt;
    return kind_named(found->sense);
}

}  // namespace planscribe::terms
