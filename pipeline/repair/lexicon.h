#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "repair/casing.h"
#include "repair/letter_model.h"

namespace planscribe::repair {

/// How a word is known.
enum class Standing {
    common,    ///< counted in running text
    domain,    ///< a term, organisation or place of the field
    word,      ///< in the dictionary or inflected from it
    compound,  ///< put together from words of the dictionary
    name,      ///< in the dictionary, with a capital only
};

/// What the lexicon says of a word.
struct Verdict {
    Standing standing = Standing::word;
    int cost = 0;  ///< -ln P(word), estimated, in thousandths of a nat
};

/// The Swedish words: Hunspell's sv_SE with its compounding is the judge, domain words are
/// known besides, counts of common words weigh. Not for two threads at once.
class Lexicon {
public:
    /// Loads Hunspell's sv_SE (from $DICPATH or the system's folders), and of `dictionaries`
    /// the domain's words and names and the counts of common words. Throws Error(environment)
    /// when one is missing.
    explicit Lexicon(const std::filesystem::path& dictionaries);
    ~Lexicon();
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// What is known of a word, given in lower case, that is written in `shape`. A word in
    /// `title` or `upper` may be a name; in `lower` and `mixed` it may not. Nothing when it is
    /// unknown, or longer than `longest_word`. Answers are kept.
    std::optional<Verdict> look_up(const std::string& lower_word, Shape shape);

    /// The letter model of the lexicon's words.
    const LetterModel& letters() const;

    /// In bytes; ample for the longest Swedish compound.
    static constexpr std::size_t longest_word = 120;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace planscribe::repair
