#include "extract/labels.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

bool has_words(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return !token.skeleton.empty(); });
}

}  // namespace

std::optional<LabelHit> label_at_start(Tokens tokens, const Vocabulary& vocabulary) {
    // a missing word costs more than the letters it adds: two headings side by side are not one
    constexpr std::size_t letters_an_edit = 5;
    std::optional<LabelHit> best;
    std::size_t best_letters = 0;
    const auto words = skeletons(tokens);
    for (const auto& [label, phrase] : vocabulary.labels) {
        const auto fit = fit_at_start(words, phrase);
        if (!fit || phrase.size() <= best_letters + letters_an_edit * fit->edits) continue;
        best = LabelHit{label, fit->words};
        best_letters = phrase.size() - letters_an_edit * fit->edits;
    }
    return best;
}

std::optional<Label> label_of(Tokens tokens, const Vocabulary& vocabulary) {
    const auto hit = label_at_start(tokens, vocabulary);
    if (!hit || has_words(tokens.subspan(hit->words))) return std::nullopt;
    return hit->label;
}

namespace {

struct RoleFit {
    RoleHit hit;
    std::size_t letters = 0;
    std::size_t edits = 0;
};

std::optional<RoleFit> best_role(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<RoleFit> best;
    const auto words = skeletons(tokens);
    for (const RoleWord& role : vocabulary.roles) {
        const auto fit = fit_at_start(words, role.phrase);
        if (!fit) continue;
        const std::size_t letters = role.phrase.size() - fit->edits;
        if (!best || letters > best->letters)
            best = RoleFit{{&role, fit->words}, letters, fit->edits};
    }
    return best;
}

}  // namespace

std::optional<RoleHit> role_at_start(Tokens tokens, const Vocabulary& vocabulary) {
    const auto here = best_role(tokens, vocabulary);
    if (!here) return std::nullopt;
    if (here->edits > 0 && here->hit.words > 1) {
        const auto later = best_role(tokens.subspan(1), vocabulary);
        if (later && later->edits < here->edits) return std::nullopt;
    }
    return here->hit;
}

std::size_t cue_at_start(Tokens tokens, Cue cue, const Vocabulary& vocabulary) {
    std::size_t longest = 0;
    const auto words = skeletons(tokens);
    for (const auto& [meaning, phrase] : vocabulary.cues) {
        if (meaning != cue) continue;
        if (const auto fit = fit_at_start(words, phrase)) longest = std::max(longest, fit->words);
    }
    return longest;
}

std::optional<std::size_t> find_cue(Tokens tokens, Cue cue, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (cue_at_start(tokens.subspan(i), cue, vocabulary) > 0) return i;
    return std::nullopt;
}

bool starts_with_bullet(Tokens tokens, const Vocabulary& vocabulary) {
    if (tokens.size() < 2) return false;
    const auto& bullets = vocabulary.bullets;
    const auto is_bullet = [&](std::string_view mark) {
        return std::find(bullets.begin(), bullets.end(), mark) != bullets.end();
    };
    const std::string& mark = tokens.front().text;
    if (is_bullet(mark)) return true;
    const auto parts = graphemes(mark);
    return parts.size() == 2 && !has_letter(mark) && std::ranges::all_of(parts, is_bullet);
}

}  // namespace planscribe::extract
