#include "extract/people.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_names = 4;
constexpr std::size_t longest_party = 3;

bool is_particle(std::string_view word) {
    constexpr std::array<std::string_view, 8> particles{"von", "af", "de", "van",
                                                        "der", "el", "al", "la"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool is_initial(std::string_view word) {
    return starts_upper(word) && graphemes(word).size() == 1;
}

bool is_name(std::string_view word) {
    return starts_upper(word) && !has_digit(word) && !is_initial(word);
}

}  // namespace

bool is_person(Tokens tokens, const Vocabulary& vocabulary) {
    if (tokens.empty() || !starts_upper(core(tokens.front().text))) return false;
    std::size_t names = 0;
    for (const Token& token : tokens) {
        const std::string_view word = core(token.text);
        if (is_name(word))
            ++names;
        else if (!is_particle(word) && !is_initial(word))
            return false;
    }
    if (names < 2 || names > most_names || label_of(tokens, vocabulary)) return false;
    return cue_at_start(tokens.first(1), Cue::body_word, vocabulary) == 0 &&
           cue_at_start(tokens.last(1), Cue::body_word, vocabulary) == 0;
}

bool is_party(const Token& token) {
    if (!token.text.starts_with('(') || token.text.find(')') == std::string::npos) return false;
    const std::string_view inside = core(token.text);
    return inside.size() <= longest_party &&
           std::all_of(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace planscribe::extract
