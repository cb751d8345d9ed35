#include "extract/phrase.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

/// Words that a phrase may be broken into by bad spacing.
constexpr std::size_t most_words = 12;

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_kept(char c) {
    return is_plain(c) || static_cast<unsigned char>(c) >= 0x80;
}

enum class Rows { accented, all };

std::string unite(std::string_view text, const Lookalikes& lookalikes, Rows rows) {
    std::string united;
    while (!text.empty()) {
        std::size_t taken = 1;
        std::string_view as = text.substr(0, 1);
        for (const auto& [seen, meant] : lookalikes) {
            if (!text.starts_with(seen) || (rows == Rows::accented && is_ascii(seen))) continue;
            taken = seen.size();
            as = meant;
            break;
        }
        united += as;
        text.remove_prefix(taken);
    }
    return united;
}

/// Two different words of a phrase rarely differ in both of their first letters.
bool may_be_near(std::string_view a, std::string_view b) {
    return a.size() < 2 || b.size() < 2 || a[0] == b[0] || a[1] == b[1] || a[0] == b[1] ||
           a[1] == b[0];
}

bool is_general_punctuation(std::string_view text, std::size_t at) {
    return text.substr(at).starts_with("\xE2\x80") || text.substr(at).starts_with("\xE2\x88");
}

}  // namespace

std::string skeleton(std::string_view word, const Lookalikes& lookalikes) {
    const bool letters = has_letter(word);
    const std::string text =
        letters ? unite(fold(unite(word, lookalikes, Rows::accented)), lookalikes, Rows::all)
                : std::string(word);
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_general_punctuation(text, i))
            i += 2;
        else if (is_kept(text[i]))
            kept += text[i];
    }
    return kept;
}

namespace {

std::optional<Fit> best_fit(std::span<const std::string_view> words, std::string_view phrase) {
    if (words.empty() || !may_be_near(words.front(), phrase)) return std::nullopt;
    const std::size_t limit = tolerance(phrase.size());
    std::optional<Fit> best;
    std::string joined;
    for (std::size_t n = 0; n < words.size() && n < most_words; ++n) {
        joined += words[n];
        if (joined.size() > phrase.size() + limit) break;
        if (words[n].empty() || joined.size() + limit < phrase.size()) continue;
        if (!may_be_near(joined, phrase)) break;
        const std::size_t edits = edit_distance(joined, phrase, limit);
        if (edits <= limit && (!best || edits < best->edits)) best = Fit{n + 1, edits};
    }
    return best;
}

}  // namespace

std::optional<Fit> fit_at_start(std::span<const std::string_view> words, std::string_view phrase) {
    const auto fit = best_fit(words, phrase);
    if (!fit || fit->edits == 0 || fit->words == 1) return fit;
    const auto later = best_fit(words.subspan(1), phrase);
    return later && later->edits < fit->edits ? std::nullopt : fit;
}

std::optional<Fit> stem_at_start(std::span<const std::string_view> words, std::string_view stem) {
    std::string joined;
    for (std::size_t n = 0; n < words.size() && n < most_words; ++n) {
        joined += words[n];
        if (joined.size() < stem.size()) continue;
        const std::string_view head = std::string_view(joined).substr(0, stem.size());
        if (!may_be_near(head, stem)) return std::nullopt;
        const std::size_t limit = tolerance(stem.size() - 1);
        const std::size_t edits = edit_distance(head, stem, limit);
        if (edits > limit) return std::nullopt;
        return Fit{n + 1, edits};
    }
    return std::nullopt;
}

}  // namespace planscribe::extract
