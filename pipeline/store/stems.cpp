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

}  // namespace

void Stemmer::Deleter::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer() : swedish_(sb_stemmer_new("swedish", "UTF_8")) {
    if (!swedish_) throw std::bad_alloc();
}

std::vector<std::string> Stemmer::stems(std::string_view text) {
    std::vector<std::string> stems = letter_runs(text);
    for (std::string& word : stems) {
        word = cut(word);
        const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
        const auto* stem = sb_stemmer_stem(swedish_.get(), bytes, static_cast<int>(word.size()));
        if (!stem) throw std::bad_alloc();
        word = {reinterpret_cast<const char*>(stem),
                static_cast<std::size_t>(sb_stemmer_length(swedish_.get()))};
    }
    return stems;
}

}  // namespace planscribe::store
