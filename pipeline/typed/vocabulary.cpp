#include "typed/vocabulary.h"

#include <algorithm>
#include <array>

#include "base/dictionary.h"
#include "base/text.h"
#include "model/names.h"

namespace planscribe::typed {
namespace {

constexpr std::array top{"association", "org_number", "year",    "unit",  "columns",
                         "income",      "costs",      "opening", "board", "reasons"};

std::string key_of(std::string_view text) {
    return join(split_blanks(fold(text)), " ");
}

}  // namespace

Vocabulary::Vocabulary(const std::filesystem::path& dictionaries)
    : accounts_(dictionaries), table_words_(dictionaries) {
    for (const Fields& fields : read_dictionary(dictionaries / "typed_plan.tsv", 3))
        for (const Language language : {Language::swedish, Language::english})
            for (const std::string& word :
                 split(fields[language == Language::swedish ? 1 : 2], '|'))
                words_.push_back({fields[0], language, word, key_of(word)});
    for (const Fields& fields : read_dictionary(dictionaries / "typed_accounts.tsv", 2))
        for (const std::string& label : split(fields[1], '|'))
            typed_accounts_.emplace_back(key_of(label), fields[0]);
}

std::optional<Vocabulary::Hit> Vocabulary::find(std::string_view text) const {
    const auto found = std::ranges::find(words_, key_of(text), &Word::folded);
    if (found == words_.end()) return std::nullopt;
    return Hit{found->key, found->language, found->text};
}

bool Vocabulary::is(std::string_view text, std::string_view key) const {
    const std::string folded = key_of(text);
    return std::ranges::any_of(
        words_, [&](const Word& word) { return word.key == key && word.folded == folded; });
}

std::string Vocabulary::word(std::string_view key, Language language) const {
    const auto found = std::ranges::find_if(
        words_, [&](const Word& word) { return word.key == key && word.language == language; });
    return found == words_.end() ? std::string(key) : found->text;
}

std::string Vocabulary::top_keys(Language language) const {
    std::vector<std::string> words;
    words.reserve(top.size());
    for (const char* key : top) words.push_back(lower(word(key, language)));
    return join(words, ", ");
}

bool Vocabulary::is_total(std::string_view label) const {
    const std::vector<std::string> words = split_blanks(fold(label));
    return !words.empty() && (is(words.front(), "total") || is(words.back(), "total"));
}

std::optional<std::string> Vocabulary::account(std::string_view label) const {
    const auto typed = std::ranges::find(typed_accounts_, key_of(label),
                                         &decltype(typed_accounts_)::value_type::first);
    auto printed = accounts_.find(label);
    if (printed || typed == typed_accounts_.end()) return printed;
    return typed->second;
}

std::optional<Stage> Vocabulary::stage(std::string_view word) const {
    for (const auto stage : {Stage::outcome, Stage::forecast, Stage::budget, Stage::plan})
        if (is(word, name_of(stage))) return stage;
    return table_words_.stage(word);
}

std::optional<Unit> Vocabulary::unit(std::string_view word) const {
    return table_words_.unit(word);
}

}  // namespace planscribe::typed
