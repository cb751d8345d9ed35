#include "store/stems.h"

#include <libstemmer.h>

#include <new>

#include "base/text.h"

namespace planscribe::store {
namespace {

constexpr std::size_t longest = 64;

/// Without a torn character at its end.
std::string_view cut(std::string_view word) {
    if (word.size() <= longest) return word;
    return word.substr(0, first_malformed(word.substr(0, longest)));
}

bool has_vowel(std::string_view word) {
    for (const std::string_view vowel : {"a", "e", "i", "o", "u", "y", "å", "ä", "ö"})
        if (word.find(vowel) != std::string_view::npos) return true;
    return false;
}

/// "förbundet", "åren" -> "förbund", "år"; "ohälsan", "ekonomin" -> "ohälsa", "ekonomi"; and the
/// "verksamh" of "verksamheter" -> "verksam", as "verksamhet" becomes.
std::string without_rest(const std::string& word) {
    if (word.ends_with("et") || word.ends_with("en")) {
        std::string rest = word.substr(0, word.size() - 2);
        if (rest.size() >= 2 && has_vowel(rest)) return rest;
    }
    if (word.size() < 5) return word;
    if (word.ends_with('h') && !word.ends_with("ch") && !has_vowel(word.substr(word.size() - 2)))
        return word.substr(0, word.size() - 1);
    for (const std::string_view end : {"an", "in", "on", "un", "yn", "ån", "än", "ön"})
        if (word.ends_with(end)) return word.substr(0, word.size() - 1);
    return word;
}

}  // namespace

void Stemmer::Deleter::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer() : swedish_(sb_stemmer_new("swedish", "UTF_8")) {
    if (!swedish_) throw std::bad_alloc();
}

std::string Stemmer::snowball(const std::string& word) {
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stem = sb_stemmer_stem(swedish_.get(), bytes, static_cast<int>(word.size()));
    if (!stem) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(swedish_.get()))};
}

std::vector<std::string> Stemmer::stems(std::string_view text) {
    std::vector<std::string> stems = letter_runs(text);
    for (std::string& word : stems) {
        word = cut(word);
        for (std::string longer; longer.size() != word.size();) {
            longer = word;
            word = without_rest(snowball(word));
        }
    }
    return stems;
}

}  // namespace planscribe::store
