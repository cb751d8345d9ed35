#include "extract/organisations.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t longest_place = 3;
constexpr std::size_t most_listed_places = 16;

enum class Kind { none, municipality, town, municipalities };

Kind kind_word(const Token& token) {
    constexpr std::array<std::pair<std::string_view, Kind>, 4> words{
        {{"kommun", Kind::municipality},
         {"kommuner", Kind::municipalities},
         {"stad", Kind::town},
         {"stads", Kind::town}}};
    if (all_digits(token.text)) return Kind::none;
    for (const auto& [word, kind] : words)
        if (fit_at_start(Tokens(&token, 1), word)) return kind;
    return Kind::none;
}

bool joins(const Token& token) {
    const std::string_view text = token.text;
    return text == "och" || text == "samt" || text == "&" || token.skeleton == "och";
}

bool ends_part(const Token& token) {
    return ends_with_any(token.text, ",;");
}

std::size_t place_tolerance(std::size_t letters) {
    return letters < 4 ? 0 : letters < 8 ? 1 : letters < 12 ? 2 : 3;
}

struct Place {
    std::string name;  ///< right where the place is known, else as printed
    bool known = false;
    bool genitive = false;  ///< printed as "Xs"; an unknown name keeps its own ending
    std::size_t words = 0;
    std::size_t known_words = 0;  ///< words that the known name has
};

std::string joined_skeleton(Tokens tokens) {
    std::string joined;
    for (const Token& token : tokens) joined += token.skeleton;
    return joined;
}

/// The one municipality nearest to these letters, if it is near enough and alone so.
std::optional<Place> nearest_place(std::string_view letters, const Vocabulary& vocabulary) {
    const MunicipalityName* best = nullptr;
    bool genitive = false, alone = true;
    std::size_t best_edits = 0;
    for (const MunicipalityName& name : vocabulary.municipalities) {
        const std::size_t limit =
            vocabulary.places_misread ? place_tolerance(name.phrase.size()) : 0;
        const std::size_t plain = edit_distance(letters, name.phrase, limit);
        const std::size_t owned = edit_distance(letters, name.phrase + "s", limit);
        const std::size_t edits = std::min(plain, owned);
        if (edits > limit || (best != nullptr && edits > best_edits)) continue;
        alone = best == nullptr || edits < best_edits;
        best = &name;
        best_edits = edits;
        genitive = owned < plain;
    }
    if (best == nullptr || !alone) return std::nullopt;
    return Place{best->name, true, genitive, 0, best->words};
}

bool may_begin_name(const Token& token) {
    return starts_upper(core(token.text)) || token.skeleton.size() == 1;
}

/// The longest known place at the start; no punctuation within it.
std::optional<Place> known_place(Tokens tokens, const Vocabulary& vocabulary) {
    if (tokens.empty() || !may_begin_name(tokens.front())) return std::nullopt;
    std::size_t most = 1;
    while (most < std::min(tokens.size(), longest_place) && !ends_part(tokens[most - 1])) ++most;
    for (std::size_t words = most; words > 0; --words) {
        if (auto place = nearest_place(joined_skeleton(tokens.first(words)), vocabulary)) {
            place->words = words;
            return place;
        }
    }
    return std::nullopt;
}

/// Whether a word may be a name that no list knows: it begins large and is no common word.
bool may_be_name(const Token& token, const Vocabulary& vocabulary) {
    const std::string_view word = core(token.text);
    return starts_upper(word) && !has_digit(word) && token.skeleton.size() > 2 &&
           cue_at_start(Tokens(&token, 1), Cue::not_a_name, vocabulary) == 0;
}

/// "Lilla" of "Lilla Edet"; but not a surname that is near it, before a comma.
bool is_prefix(const Token& token, const Vocabulary& vocabulary) {
    return !ends_part(token) && cue_at_start(Tokens(&token, 1), Cue::place_prefix, vocabulary) > 0;
}

/// One word, or two where the first is such as "Norra": a name that no list knows.
std::optional<Place> unknown_place(Tokens tokens, const Vocabulary& vocabulary) {
    if (tokens.empty() || !may_be_name(tokens.front(), vocabulary)) return std::nullopt;
    if (!is_prefix(tokens.front(), vocabulary))
        return Place{std::string(core(tokens[0].text)), false, false, 1, 0};
    if (tokens.size() < 2 || !may_be_name(tokens[1], vocabulary)) return std::nullopt;
    return Place{std::string(core(text_of(tokens.first(2)))), false, false, 2, 0};
}

std::optional<Place> place_at_start(Tokens tokens, const Vocabulary& vocabulary) {
    const auto known = known_place(tokens, vocabulary);
    const bool prefix = !tokens.empty() && is_prefix(tokens.front(), vocabulary);
    if (known && !(prefix && known->words == 1)) return known;
    return unknown_place(tokens, vocabulary);
}

Organisation municipality(const Place& place, Kind kind) {
    return {place.name + (place.genitive ? "s " : " ") + (kind == Kind::town ? "stad" : "kommun"),
            PartyKind::municipality};
}

class Finder {
public:
    Finder(Tokens tokens, const Vocabulary& vocabulary) : tokens_(tokens), known_(vocabulary) {}

    std::vector<OrganisationMention> run() {
        while (at_ < tokens_.size()) {
            const std::size_t before = at_;
            if (!short_form() && !national() && !region() && !unknown_region() &&
                !municipalities_behind_word())
                places_before_word();
            if (at_ == before) ++at_;
        }
        return std::move(found_);
    }

private:
    Tokens rest() const { return tokens_.subspan(at_); }

    void take(Organisation organisation, std::size_t words) {
        found_.push_back({std::move(organisation), at_, at_ + words});
        at_ += words;
    }

    bool short_form() {
        const std::string_view text = core(tokens_[at_].text);
        for (const NationalBody& body : known_.nationals) {
            const auto& forms = body.short_forms;
            if (std::find(forms.begin(), forms.end(), text) == forms.end()) continue;
            take({body.name, PartyKind::state}, 1);
            return true;
        }
        return false;
    }

    bool national() {
        const auto words = skeletons(rest());
        for (const NationalBody& body : known_.nationals) {
            for (const std::string& phrase : body.phrases) {
                const auto fit = fit_at_start(words, phrase);
                if (!fit) continue;
                take({body.name, PartyKind::state}, fit->words);
                return true;
            }
        }
        return false;
    }

    bool region() {
        if (!starts_upper(core(tokens_[at_].text))) return false;
        const auto words = skeletons(rest());
        const RegionName* best = nullptr;
        Fit best_fit;
        std::size_t best_score = 0;
        bool alone = true;
        for (const RegionName& name : known_.regions) {
            const auto fit = fit_at_start(words, name.phrase);
            if (!fit || fit->edits > edits_of(name)) continue;
            const std::size_t score = name.phrase.size() - 3 * fit->edits;
            if (score < best_score) continue;
            alone = score > best_score;
            best = &name;
            best_fit = *fit;
            best_score = score;
        }
        if (best == nullptr || !alone) return false;
        take({best->name, PartyKind::region}, best_fit.words);
        return true;
    }

    /// The word "landstinget" is long, and must not let the place in it become another one.
    std::size_t edits_of(const RegionName& name) const {
        if (!known_.places_misread) return 0;
        std::size_t letters = name.phrase.size();
        for (const std::string_view word : {"landstinget", "landsting", "region"}) {
            const std::string general = form(word);
            if (name.phrase.find(general) == std::string::npos) continue;
            letters -= general.size();
            break;
        }
        return place_tolerance(letters) + 1;
    }

    /// "Region X", "Landstinget X" with a name that no list knows, as printed.
    bool unknown_region() {
        const Token& word = tokens_[at_];
        const bool is_region = word.skeleton == form("region");
        const bool is_council = word.skeleton == form("landstinget");
        if (!(is_region || is_council) || !starts_upper(core(word.text)) || ends_part(word))
            return false;
        const auto place = unknown_place(rest().subspan(1), known_);
        if (!place) return false;
        const std::string name = is_region ? "Region " : "Landstinget ";
        take({name + place->name, PartyKind::region}, 1 + place->words);
        return true;
    }

    std::string form(std::string_view word) const { return skeleton(word, known_.lookalikes); }

    bool municipalities_behind_word() {
        if (cue_at_start(rest().first(1), Cue::municipalities, known_) == 0) return false;
        const std::size_t begin = at_++;
        const std::size_t known = found_.size();
        while (const auto place = place_at_start(rest(), known_)) {
            take(municipality(*place, Kind::municipality), place->words);
            if (at_ < tokens_.size() && joins(tokens_[at_]))
                ++at_;
            else if (!ends_part(tokens_[at_ - 1]))
                break;
        }
        if (found_.size() == known) at_ = begin;
        return found_.size() > known;
    }

    /// "A kommun", "A stad", "A, B och C kommuner".
    void places_before_word() {
        std::vector<std::pair<Place, std::size_t>> places;
        std::size_t at = at_;
        bool commas = false;
        while (places.size() < most_listed_places) {
            const auto place = place_at_start(tokens_.subspan(at), known_);
            if (!place) return;
            places.emplace_back(*place, at);
            at += place->words;
            if (at >= tokens_.size()) return;
            const Kind kind = kind_word(tokens_[at]);
            if (kind != Kind::none && !ends_part(tokens_[at - 1])) {
                if (may_share(places, kind, commas)) take_all(places, kind, at);
                return;
            }
            if (joins(tokens_[at])) {
                ++at;
            } else {
                commas = true;
                if (!ends_part(tokens_[at - 1])) return;
            }
        }
    }

    /// A word for one municipality stretches over known places and no commas ("A och B kommun",
    /// but "Anna Berg, B kommun"). A town must be known.
    static bool may_share(const std::vector<std::pair<Place, std::size_t>>& places, Kind kind,
                          bool commas) {
        if (kind == Kind::municipalities) return true;
        if (kind == Kind::municipality && places.size() == 1) return true;
        return !commas && std::all_of(places.begin(), places.end(),
                                      [](const auto& place) { return place.first.known; });
    }

    void take_all(const std::vector<std::pair<Place, std::size_t>>& places, Kind kind,
                  std::size_t word_at) {
        for (const auto& [place, begin] : places)
            found_.push_back({municipality(place, kind), begin, begin + place.words});
        found_.back().end = word_at + 1;
        at_ = word_at + 1;
    }

    Tokens tokens_;
    const Vocabulary& known_;
    std::size_t at_ = 0;
    std::vector<OrganisationMention> found_;
};

}  // namespace

std::vector<OrganisationMention> find_organisations(Tokens tokens, const Vocabulary& vocabulary) {
    return Finder(tokens, vocabulary).run();
}

std::optional<std::string> place_of(Tokens tokens, const Vocabulary& vocabulary) {
    const auto place = known_place(tokens, vocabulary);
    const bool whole = place && place->words == tokens.size() && place->words == place->known_words;
    return whole ? std::optional(place->name) : std::nullopt;
}

std::vector<std::string> listed_organisations(Tokens tokens, const Vocabulary& vocabulary) {
    const auto mentions = find_organisations(tokens, vocabulary);
    std::vector<std::string> names;
    auto mention = mentions.begin();
    bool named = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i < tokens.size();) {
        if (mention != mentions.end() && mention->begin == i) {
            names.push_back(mention->organisation.name);
            named = true;
            i = mention->end;
            ++mention;
        } else {
            i += joins(tokens[i]) ? 0 : 1;
        }
        const bool last = i >= tokens.size();
        if (!last && !joins(tokens[i]) && !ends_part(tokens[i - 1])) continue;
        const std::size_t end = std::max(from, i);
        const std::string text(core(text_of(tokens.subspan(from, end - from))));
        if (!named && has_letter(text)) names.push_back(text);
        named = false;
        if (!last && joins(tokens[i])) ++i;
        from = i;
    }
    return names;
}

}  // namespace planscribe::extract
