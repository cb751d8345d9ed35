#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.h"
#include "terms/accounts.h"
#include "terms/table_words.h"

namespace planscribe::typed {

enum class Language { swedish, english };

/// The words of a plan typed by hand, in both languages: typed_plan.tsv, the accounts by their
/// printed labels and by those of typed_accounts.tsv. Upper case and diacritics do not count.
class Vocabulary {
public:
    /// Throws Error(environment).
    explicit Vocabulary(const std::filesystem::path& dictionaries);

    struct Hit {
        std::string key;
        Language language = Language::swedish;
        std::string word;  ///< as the table has it, "Årets resultat"
    };

    /// The key whose word `text` is.
    std::optional<Hit> find(std::string_view text) const;

    bool is(std::string_view text, std::string_view key) const;

    /// The first word of a key, as computed rows are labelled with it.
    std::string word(std::string_view key, Language language) const;

    /// All words that may stand at the top of a file, for a person who mistyped one.
    std::string top_keys(Language language) const;

    /// Whether a label names the sum of its group.
    bool is_total(std::string_view label) const;

    std::optional<std::string> account(std::string_view label) const;

    std::optional<Stage> stage(std::string_view word) const;
    std::optional<Unit> unit(std::string_view word) const;

private:
    struct Word {
        std::string key;
        Language language;
        std::string text;
        std::string folded;
    };
    std::vector<Word> words_;
    std::vector<std::pair<std::string, std::string>> typed_accounts_;  ///< folded label, code
    terms::Accounts accounts_;
    terms::TableWords table_words_;
};

}  // namespace planscribe::typed
