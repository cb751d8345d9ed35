#include "store/association_key.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::store {

std::string association_key(std::string_view name) {
    constexpr std::array<std::string_view, 4> generic = {"samordningsforbundet",
                                                         "samordningsforbund", "finsam", "i"};
    const std::vector<std::string> words = letter_runs(fold(name));
    std::vector<std::string> places;
    for (const std::string& word : words)
        if (std::ranges::find(generic, word) == generic.end()) places.push_back(word);
    if (places.empty()) return join(words, " ");
    if (places.back().ends_with('s')) places.back().pop_back();  // of the genitive, or of the place
    return join(places, " ");
}

}  // namespace planscribe::store
