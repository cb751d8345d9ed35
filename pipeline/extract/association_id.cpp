#include "extract/association_id.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::extract {
namespace {

bool is_generic(std::string_view word) {
    constexpr std::array<std::string_view, 9> generic{"samordningsforbundet",
                                                      "samordningsforbund",
                                                      "samordningsforbunds",
                                                      "samordningsforbundets",
                                                      "finsam",
                                                      "forbundet",
                                                      "i",
                                                      "och",
                                                      "for"};
    return std::ranges::find(generic, word) != generic.end();
}

/// The words of the name that tell it from others; the genitive is no part of them.
std::vector<std::string> places(std::string_view name) {
    std::vector<std::string> words = letter_runs(fold(name));
    const bool genitive = !words.empty() && words.back().starts_with("samordningsforbund");
    std::erase_if(words, is_generic);
    if (genitive && !words.empty() && words.back().size() > 3 && words.back().ends_with('s'))
        words.back().pop_back();
    return words;
}

/// For comparison: "Borås" loses its last letter in "Borås samordningsförbund" only.
std::string key(std::vector<std::string> words) {
    for (std::string& word : words)
        if (word.size() > 3 && word.ends_with('s')) word.pop_back();
    return join(words, "");
}

const KnownAssociation* only_near(const std::string& wanted, const Vocabulary& vocabulary) {
    const KnownAssociation* near = nullptr;
    const std::size_t limit = tolerance(wanted.size());
    for (const KnownAssociation& known : vocabulary.fields.associations) {
        if (edit_distance(key(places(known.name)), wanted, limit) > limit) continue;
        if (near) return nullptr;
        near = &known;
    }
    return near;
}

}  // namespace

std::optional<AssociationId> association_id(std::string_view name, const Vocabulary& vocabulary) {
    const std::vector<std::string> words = places(name);
    if (words.empty()) return std::nullopt;
    const std::string wanted = key(words);
    for (const KnownAssociation& known : vocabulary.fields.associations)
        if (key(places(known.name)) == wanted) return AssociationId{known.id, known.successor};
    if (vocabulary.places_misread)
        if (const KnownAssociation* known = only_near(wanted, vocabulary))
            return AssociationId{known->id, known->successor};
    return AssociationId{join(words, "-"), std::nullopt};
}

}  // namespace planscribe::extract
