#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/dictionary.h"
#include "extract/phrase.h"

namespace planscribe::extract {

/// How a dictionary calls a thing that the program knows.
template <typename Meaning>
struct Name {
    std::string_view name;
    Meaning meaning;
};

/// Reads the lists of one folder of dictionaries. Whatever cannot be read or says nothing known is
/// an Error(environment) that names the file.
class WordLists {
public:
    explicit WordLists(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The rows of a list, as read_dictionary() gives them. The methods below are for them.
    std::vector<Fields> rows(const char* file, std::size_t columns);

    template <typename Names>
    auto named(const Names& names, std::string_view text) const {
        for (const auto& [name, meaning] : names)
            if (name == text) return meaning;
        refuse("unknown word", text);
    }

    int number(std::string_view text) const;

    [[noreturn]] void refuse(std::string_view why, std::string_view text) const;

private:
    std::filesystem::path folder_;
    std::filesystem::path file_;
};

/// What stands between the bars of a field that holds several things: "mål|delmål".
std::vector<std::string> listed(std::string_view field);

/// The skeletons of the words of a phrase, joined.
std::string phrase_skeleton(std::string_view words, const Lookalikes& lookalikes);

}  // namespace planscribe::extract
