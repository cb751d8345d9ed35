#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace planscribe::compare {

/// Methods that insatser work by, known by the words that name them.
class Methods {
public:
    /// Loads methods.tsv of `dictionaries`. Throws Error(environment).
    explicit Methods(const std::filesystem::path& dictionaries);

    /// The first method of the file that a text names; empty where it names none.
    std::string named_in(const std::string& text) const;

private:
    struct Method {
        std::string name;
        std::vector<std::string> words;  ///< folded, a blank before, between and behind
    };
    std::vector<Method> methods_;
};

}  // namespace planscribe::compare
