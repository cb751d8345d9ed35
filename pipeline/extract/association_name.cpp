#include "extract/association_name.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "extract/organisations.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_place_words = 6;
constexpr std::size_t shortest_tolerant_place = 8;
constexpr std::size_t fewest_running_words = 7;

bool all_capitals(std::string_view word) {
    const auto letters = graphemes(word);
    return letters.size() > 1 && std::all_of(letters.begin(), letters.end(), [](const auto& l) {
               return !has_letter(l) || starts_upper(l);
           });
}

std::string titled(std::string_view word) {
    const auto letters = graphemes(word);
    std::string text = letters.front();
    for (std::size_t i = 1; i < letters.size(); ++i) text += lower(letters[i]);
    return text;
}

class NameReader {
public:
    explicit NameReader(const Vocabulary& vocabulary)
        : known_(vocabulary),
          definite_(form("samordningsförbundet")),
          indefinite_(form("samordningsförbund")),
          genitive_(form("samordningsförbundets")),
          finsam_(form("finsam")),
          in_(form("i")) {}

    /// "Samordningsförbundet i X", "Samordningsförbund X", "Finsam X".
    std::optional<std::string> name_at(Tokens tokens) const {
        std::string name = first_word(tokens.front());
        if (name.empty() || ends_name(tokens.front())) return std::nullopt;
        std::size_t next = 1;
        for (const auto& [word, text] : {std::pair(finsam_, " Finsam"), std::pair(in_, " i")}) {
            if (next >= tokens.size() || tokens[next].skeleton != word) continue;
            name += text;
            ++next;
        }
        const auto places = places_behind(tokens.subspan(next));
        if (places.empty()) return std::nullopt;
        return name + " " + join(places, " ");
    }

    /// "Norra Xs samordningsförbund": the capitalised words before `at`.
    std::optional<std::string> name_before(Tokens tokens, std::size_t at) const {
        if (tokens[at].skeleton != indefinite_) return std::nullopt;
        std::size_t begin = at;
        while (begin > 0 && at - begin < most_place_words && may_be_place(tokens[begin - 1]) &&
               !ends_name(tokens[begin - 1]))
            --begin;
        begin = with_places_before(tokens, begin);
        if (begin == at || !core(tokens[at - 1].text).ends_with('s')) return std::nullopt;
        std::string name;
        for (const Token& token : tokens.subspan(begin, at - begin)) name += token.text + " ";
        return name + "samordningsförbund";
    }

private:
    std::string form(std::string_view word) const { return skeleton(word, known_.lookalikes); }

    static bool ends_name(const Token& token) { return ends_with_any(token.text, ".,:;)"); }

    /// "Samordningsförbundets" speaks of something that the association has.
    std::string first_word(const Token& token) const {
        if (token.skeleton == finsam_ && starts_upper(token.text)) return "Finsam";
        if (token.skeleton == genitive_) return "";
        const auto definite = fit_at_start(Tokens(&token, 1), definite_);
        const auto indefinite = fit_at_start(Tokens(&token, 1), indefinite_);
        if (indefinite && (!definite || indefinite->edits < definite->edits))
            return "Samordningsförbund";
        return definite ? "Samordningsförbundet" : "";
    }

    bool may_be_place(const Token& token) const {
        const std::string_view word = core(token.text);
        return starts_upper(word) && !has_digit(word) && graphemes(word).size() > 1 &&
               first_word(token).empty() && !label_at_start(Tokens(&token, 1), known_);
    }

    /// Where the list "Malmviken, Västerberga och" before the last of the places begins; `begin`
    /// where there is none.
    std::size_t with_places_before(Tokens tokens, std::size_t begin) const {
        if (begin < 2 || tokens[begin - 1].text != "och" || !may_be_place(tokens[begin - 2]) ||
            ends_name(tokens[begin - 2]))
            return begin;
        begin -= 2;
        while (begin > 0 && tokens[begin - 1].text.ends_with(',') &&
               may_be_place(tokens[begin - 1]))
            --begin;
        return begin;
    }

    /// How many words the list ", Norrvik och Sandby" has that goes on behind a place; 0 where no
    /// such list does.
    std::size_t more_places(Tokens tokens) const {
        for (std::size_t i = 0; i < std::min(tokens.size(), most_place_words); ++i) {
            if (!may_be_place(tokens[i]) || organisation_at(tokens.subspan(i))) return 0;
            if (tokens[i].text.ends_with(',')) continue;
            const bool last = i + 2 < tokens.size() && tokens[i + 1].text == "och" &&
                              may_be_place(tokens[i + 2]) &&
                              !organisation_at(tokens.subspan(i + 2));
            return last ? i + 3 : 0;
        }
        return 0;
    }

    /// The capitalised words behind "Samordningsförbundet [i]".
    std::vector<std::string> places_behind(Tokens tokens) const {
        std::vector<std::string> places;
        for (std::size_t i = 0; i < std::min(tokens.size(), most_place_words); ++i) {
            const std::string_view word = core(tokens[i].text);
            const bool county = !places.empty() && word == "län";
            if (!county && (!may_be_place(tokens[i]) || organisation_at(tokens.subspan(i)))) break;
            places.push_back(county ? "län" : right_place(tokens[i]));
            if (tokens[i].text.ends_with(',')) {
                const Tokens more = tokens.subspan(i + 1);
                for (const Token& token : more.first(more_places(more))) {
                    if (token.text == "och") {
                        places.emplace_back("och");
                        continue;
                    }
                    if (places.back() != "och") places.back() += ',';
                    places.push_back(right_place(token));
                }
                break;
            }
            if (ends_name(tokens[i]) || (i + 1 < tokens.size() && tokens[i + 1].wide_gap)) break;
        }
        return places;
    }

    bool organisation_at(Tokens tokens) const {
        const auto found =
            find_organisations(tokens.first(std::min(tokens.size(), most_place_words)), known_);
        return !found.empty() && found.front().begin == 0;
    }

    /// A word of a place, put right where a municipality is clearly meant. Short words must be
    /// it letter for letter, or "Norra" would become "Nora".
    std::string right_word(const std::string& printed) const {
        const Token token{printed, form(printed), {}, {}, false, false};
        const auto place = place_of(Tokens(&token, 1), known_);
        const bool exact = place && token.skeleton.starts_with(form(*place));
        if (place && (exact || token.skeleton.size() >= shortest_tolerant_place)) return *place;
        return all_capitals(printed) ? titled(printed) : printed;
    }

    std::string right_place(const Token& token) const {
        const std::string printed(core(token.text));
        for (const char mark : {'-', '/'}) {
            auto parts = split(printed, mark);
            if (parts.size() < 2 || place_of(Tokens(&token, 1), known_)) continue;
            for (std::string& part : parts)
                if (has_letter(part)) part = right_word(part);
            return join(parts, std::string(1, mark));
        }
        return right_word(printed);
    }

    const Vocabulary& known_;
    std::string definite_, indefinite_, genitive_, finsam_, in_;
};

/// A line, with the next one where the text runs on; titles do not.
std::vector<Token> with_rest_of_sentence(const TextLines& lines, std::size_t at) {
    std::vector<Token> tokens = lines[at].tokens;
    const bool runs_on =
        tokens.size() >= fewest_running_words && at + 1 < lines.size() && !lines[at + 1].gap_before;
    if (runs_on) {
        const auto& next = lines[at + 1].tokens;
        tokens.insert(tokens.end(), next.begin(), next.end());
    }
    return tokens;
}

struct Candidate {
    std::string name;
    int weight = 0;
};

void vote(std::vector<Candidate>& candidates, const std::string& name, int weight) {
    const auto same = std::find_if(candidates.begin(), candidates.end(),
                                   [&](const Candidate& c) { return fold(c.name) == fold(name); });
    if (same == candidates.end())
        candidates.push_back({name, weight});
    else
        same->weight += weight;
}

}  // namespace

std::optional<std::string> association_name(const TextLines& lines, const Vocabulary& vocabulary) {
    const NameReader reader(vocabulary);
    std::vector<Candidate> candidates;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const int weight = is_heading(lines, at, vocabulary) ? 2 : 1;
        const std::vector<Token> tokens = with_rest_of_sentence(lines, at);
        for (std::size_t i = 0; i < lines[at].tokens.size(); ++i) {
            if (const auto name = reader.name_at(Tokens(tokens).subspan(i)))
                vote(candidates, *name, weight);
            else if (const auto before = reader.name_before(tokens, i))
                vote(candidates, *before, weight);
        }
    }
    const auto best = std::max_element(
        candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.weight < b.weight; });
    return best == candidates.end() ? std::nullopt : std::optional(best->name);
}

}  // namespace planscribe::extract
