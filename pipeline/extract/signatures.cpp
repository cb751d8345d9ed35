#include "extract/signatures.h"

#include <algorithm>

#include "base/text.h"
#include "extract/people.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_other_lines = 6;  ///< scribbles and dotted lines between names
constexpr std::size_t most_name_words = 5;
constexpr std::size_t most_prose_words = 8;
constexpr std::size_t longest_addition = 3;

/// The roles that a line consists of, by their proper names; none when it holds other words
/// than short ones behind a role ("Ordförande, AU").
std::vector<std::string> roles_of(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<std::string> roles;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto hit = role_at_start(tokens.subspan(i), vocabulary);
        if (!hit && (roles.empty() || tokens[i].skeleton.size() > longest_addition)) return {};
        if (hit) roles.push_back(hit->role->name);
        i += hit ? hit->words : 1;
    }
    return roles;
}

/// Two letters are a word where they look like a name: "Ek".
bool is_word(const Token& token) {
    const std::string_view word = core(token.text);
    const auto letters = graphemes(word);
    if (letters.size() != 2) return letters.size() > 2 && has_letter(word);
    return word == token.text && starts_upper(word) && has_letter(letters[1]) &&
           !starts_upper(letters[1]);
}

/// The words of a name above a role; stray marks at its ends belong to the pen.
Tokens name_words(Tokens tokens) {
    while (!tokens.empty() && !is_word(tokens.back())) tokens = tokens.first(tokens.size() - 1);
    while (!tokens.empty() && !is_word(tokens.front())) tokens = tokens.subspan(1);
    return tokens;
}

bool may_be_name(Tokens tokens) {
    return tokens.size() >= 2 && tokens.size() <= most_name_words &&
           starts_upper(core(tokens.front().text)) && starts_upper(core(tokens.back().text));
}

class SignatureReader {
public:
    SignatureReader(const TextLines& lines, const Vocabulary& vocabulary)
        : lines_(lines), known_(vocabulary) {}

    std::vector<Signatory> run(std::size_t begin) {
        std::size_t others = 0;
        for (std::size_t i = begin; i < lines_.size() && others <= most_other_lines; ++i) {
            const Tokens tokens = lines_[i].tokens;
            if (lines_[i].in_grid || tokens.size() > most_prose_words) break;
            const auto below = i + 1 < lines_.size() ? roles_of(lines_[i + 1].tokens, known_)
                                                     : std::vector<std::string>();
            if (!roles_of(tokens, known_).empty()) continue;
            others = take(tokens, below) ? 0 : others + 1;
        }
        return std::move(found_);
    }

private:
    bool take(Tokens tokens, const std::vector<std::string>& roles) {
        const std::vector<Tokens> names = names_of(tokens, roles.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            add(names[i], i < roles.size() ? std::optional(roles[i]) : std::nullopt);
        return !names.empty();
    }

    /// The names side by side on a line, parted by wide gaps, or two words each where so many
    /// roles stand below.
    std::vector<Tokens> names_of(Tokens tokens, std::size_t roles) const {
        std::vector<Tokens> parts = split_at_gaps(tokens);
        if (parts.size() == 1 && roles > 1 && tokens.size() == 2 * roles) {
            parts.clear();
            for (std::size_t i = 0; i < roles; ++i) parts.push_back(tokens.subspan(2 * i, 2));
        }
        for (Tokens& part : parts) part = name_words(part);
        std::erase_if(parts, [&](Tokens part) {
            return roles > 0 ? !may_be_name(part) : !is_person(without_role(part), known_);
        });
        return parts;
    }

    Tokens without_role(Tokens part) const {
        for (std::size_t i = 1; i < part.size(); ++i)
            if (role_at_start(part.subspan(i), known_)) return part.first(i);
        return part;
    }

    void add(Tokens part, std::optional<std::string> role) {
        const Tokens name = without_role(part);
        if (const auto hit = role_at_start(part.subspan(name.size()), known_))
            role = hit->role->name;
        found_.push_back({std::string(core(text_of(name))), std::move(role), ink_of(name)});
    }

    const TextLines& lines_;
    const Vocabulary& known_;
    std::vector<Signatory> found_;
};

}  // namespace

std::vector<Signatory> read_signatures(const TextLines& lines, std::size_t begin,
                                       const Vocabulary& vocabulary) {
    return SignatureReader(lines, vocabulary).run(begin);
}

}  // namespace planscribe::extract
