#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/mapped_file.h"
#include "repair/letter_model.h"
#include "repair/word_graph.h"

namespace planscribe::repair {

/// How a word form may be used; bits, as tools/dictionaries/hunspell_forms.py writes them.
namespace use {
inline constexpr unsigned lower = 1;    ///< a word as it is
inline constexpr unsigned name = 2;     ///< a word with a capital only
inline constexpr unsigned acronym = 4;  ///< a word in capitals only
inline constexpr unsigned first = 8;    ///< may begin a compound
inline constexpr unsigned middle = 16;  ///< may stand inside a compound
inline constexpr unsigned last = 32;    ///< may end a compound
inline constexpr unsigned alone = lower | name | acronym;
}  // namespace use

/// A word as the language model knows it.
using WordId = std::uint32_t;
inline constexpr WordId sentence_start = 0xFFFFFE, number_word = 0xFFFFFF, unknown_word = 0xFFFFFD;

/// What dictionaries/swedish.lexicon holds, mapped: word forms with their use, how often words
/// and pairs of words are met, and the letter model. Costs are -ln P in thousandths of a nat.
/// Immutable; many threads may share one.
class Swedish {
public:
    /// Throws Error(environment) when the file is missing or is no such file.
    explicit Swedish(const std::filesystem::path& file);

    const WordGraph& words() const { return words_; }
    const LetterModel& letters() const { return letters_; }

    unsigned uses(WordId word) const { return uses_[word]; }

    /// The cost of a word by itself.
    int cost(WordId word) const { return costs_[word] * unit_; }

    /// The cost of a word after another, given what it costs by itself; `before` and `word` may
    /// be unknown. Words not met in a row are weighed by their kinds: a frequent word is one of
    /// its own, others go by their ending, which tells "ansvarar" from "ansvarat" after "som"
    /// (class bigrams; Brown et al. 1992).
    int cost_after(WordId before, WordId word, int alone) const;

private:
    struct Header {
        char magic[8];
        std::uint32_t edges, words, slots, unit, kinds, kind_offset;
    };
    template <typename T>
    std::span<const T> take(std::size_t count);
    int cost_of_kinds(WordId before, WordId word) const;
    std::size_t kind(WordId word) const;

    MappedFile file_;
    std::size_t taken_ = 0;
    Header header_{};
    std::span<const std::uint32_t> edges_, skips_, pairs_;
    std::span<const std::uint16_t> kinds_;
    std::span<const std::uint8_t> uses_, costs_, kinds_in_a_row_, letter_costs_;
    int unit_;
    WordGraph words_;
    LetterModel letters_;
};

}  // namespace planscribe::repair
