#include "compare/methods.h"

#include <algorithm>

#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::compare {
namespace {

constexpr std::size_t abbreviation = 3;  ///< letters of the longest

/// The words of a text, a blank before, between and behind. Short names keep their capitals, by
/// which "SE" is not "se".
std::string spaced(const std::string& text) {
    std::string words = " ";
    for (const std::string& whole : split_blanks(text))
        for (const std::string& part : split(whole, '-'))
            if (const std::string word = strip_punctuation(part); !word.empty())
                words += (word.size() <= abbreviation ? word : fold(word)) + " ";
    return words;
}

}  // namespace

Methods::Methods(const std::filesystem::path& dictionaries) {
    for (const Fields& row : read_dictionary(dictionaries / "methods.tsv", 2)) {
        Method& method = methods_.emplace_back(row[0], std::vector<std::string>{});
        for (const std::string& words : split(row[1], '|')) method.words.push_back(spaced(words));
    }
}

std::string Methods::named_in(const std::string& text) const {
    const std::string words = spaced(text);
    for (const Method& method : methods_)
        if (std::ranges::any_of(method.words, [&](const std::string& name) {
                return words.find(name) != std::string::npos;
            }))
            return method.name;
    return "";
}

}  // namespace planscribe::compare
