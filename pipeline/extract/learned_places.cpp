#include "extract/learned_places.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "extract/organisations.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t fewest_mentions = 2;
constexpr std::string_view municipality_word = " kommun";

struct Spelling {
    std::string name;  ///< "Region X", or the X of "X kommun"
    std::string phrase;
    std::size_t count = 0;
    bool known = false;  ///< stands in a list
};

bool close(const Spelling& a, const Spelling& b) {
    const std::size_t limit = std::max<std::size_t>(1, tolerance(a.phrase.size()));
    return edit_distance(a.phrase, b.phrase, limit) <= limit;
}

/// Those that no list knows, met often enough, and more often than any other close to them; a
/// known one close to them is another reading of the same name.
std::vector<Spelling> dominant(const std::vector<Spelling>& spellings) {
    std::vector<Spelling> kept;
    for (const Spelling& one : spellings) {
        const bool rivalled =
            std::any_of(spellings.begin(), spellings.end(), [&](const Spelling& other) {
                return &other != &one && (other.known || other.count >= one.count) &&
                       close(one, other);
            });
        if (!one.known && one.count >= fewest_mentions && !rivalled) kept.push_back(one);
    }
    return kept;
}

class Census {
public:
    Census(const TextLines& lines, const Vocabulary& vocabulary)
        : lookalikes_(vocabulary.lookalikes) {
        for (const RegionName& region : vocabulary.regions) known_.insert(region.name);
        for (const MunicipalityName& place : vocabulary.municipalities)
            known_.insert({place.name, place.name + "s"});
        for (const TextLine& line : lines) count(line.tokens, vocabulary);
    }

    std::vector<Spelling> regions() const { return spellings(regions_); }
    std::vector<Spelling> municipalities() const { return spellings(municipalities_); }

private:
    void count(Tokens tokens, const Vocabulary& vocabulary) {
        for (const Token& token : tokens) words_.insert(std::string(core(token.text)));
        for (const auto& mention : find_organisations(tokens, vocabulary)) {
            const auto& [name, kind] = mention.organisation;
            if (kind == PartyKind::region) ++regions_[name];
            if (kind != PartyKind::municipality || !name.ends_with(municipality_word)) continue;
            ++municipalities_[name.substr(0, name.size() - municipality_word.size())];
        }
    }

    /// "Xs kommun" is the kommun of X where the document speaks of X too.
    std::string nominative(const std::string& name) const {
        if (known_.contains(name)) return name;
        const std::string shorter = name.substr(0, name.size() - 1);
        return name.ends_with('s') && words_.contains(shorter) ? shorter : name;
    }

    std::vector<Spelling> spellings(const std::map<std::string, std::size_t>& counts) const {
        std::map<std::string, std::size_t> united;
        for (const auto& [name, times] : counts) united[nominative(name)] += times;
        std::vector<Spelling> all;
        for (const auto& [name, times] : united) {
            std::string phrase;
            for (const std::string& word : split_blanks(name))
                phrase += skeleton(word, lookalikes_);
            all.push_back({name, phrase, times, known_.contains(name)});
        }
        return dominant(all);
    }

    const Lookalikes& lookalikes_;
    std::set<std::string> known_;
    std::set<std::string> words_;
    std::map<std::string, std::size_t> regions_;
    std::map<std::string, std::size_t> municipalities_;
};

}  // namespace

Vocabulary with_places_of(const TextLines& lines, Vocabulary vocabulary, bool misread) {
    vocabulary.places_misread = false;
    const Census census(lines, vocabulary);
    vocabulary.places_misread = misread;
    const auto regions = census.regions();
    const auto municipalities = census.municipalities();
    for (const Spelling& spelling : regions)
        vocabulary.regions.push_back({spelling.name, spelling.phrase});
    for (const Spelling& spelling : municipalities)
        vocabulary.municipalities.push_back(
            {spelling.name, spelling.phrase, split_blanks(spelling.name).size()});
    return vocabulary;
}

}  // namespace planscribe::extract
