#pragma once

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "repair/casing.h"
#include "repair/swedish.h"
#include "repair/word_graph.h"

namespace planscribe::repair {

/// How a word is known.
enum class Standing {
    common,    ///< counted in running text
    domain,    ///< a term, organisation or place of the field
    word,      ///< in the dictionary or inflected from it
    compound,  ///< put together from words of the dictionary
    name,      ///< a person's, or in the dictionary with a capital only
};

/// What the lexicon says of a word.
struct Verdict {
    Standing standing = Standing::word;
    int cost = 0;  ///< -ln P(word), estimated, in thousandths of a nat
    WordId id = unknown_word;
    bool capital = false;  ///< it is a name of the lists and no other word
};

/// Words that cost no more than this are function words: "och", "för", "till".
inline constexpr int function_word_cost = 5500;

/// Which lists of `dictionaries` are known besides the Swedish words.
enum class Lists { all, none };

/// The Swedish words: those of dictionaries/swedish.lexicon, compounds of them, and the words,
/// places and names of the field from their lists. Immutable.
class Lexicon {
public:
    /// Throws Error(environment) when a file is missing.
    explicit Lexicon(const std::filesystem::path& dictionaries, Lists lists = Lists::all);

    /// What is known of a word, given in lower case, that is written in `shape`. A word in
    /// `title` or `upper` may be a name; in `lower` and `mixed` it may not. Nothing when it is
    /// unknown, or longer than `longest_word`.
    std::optional<Verdict> look_up(std::string_view lower_word, Shape shape) const;

    /// Whether a word may begin a compound: "välfärds-".
    bool may_be_first_part(std::string_view lower_word) const;

    /// What a word found in the Swedish words is worth when written in `shape`.
    std::optional<Verdict> judge(const WordGraph::Place& place, std::string_view word,
                                 Shape shape) const;

    /// The same for a word found among those of the field.
    std::optional<Verdict> judge_field(const WordGraph::Place& place, std::string_view word,
                                       Shape shape) const;

    /// What a compound whose last part ends at `place` is worth, if one may end there.
    std::optional<Verdict> judge_compound(const WordGraph::Place& last_part,
                                          std::string_view word) const;

    bool may_continue(const WordGraph::Place& part, bool first) const;

    const Swedish& swedish() const { return swedish_; }
    const WordGraph& field() const { return field_graph_; }
    const LetterModel& letters() const { return swedish_.letters(); }

    /// A word of the lists.
    struct FieldWord {
        unsigned uses = 0;  ///< of `use`
        int cost = std::numeric_limits<int>::max();
    };

    /// In bytes; ample for the longest Swedish compound.
    static constexpr std::size_t longest_word = 120;

    /// In letters; parts of compounds are not shorter.
    static constexpr std::size_t shortest_part = 3;

private:
    std::optional<Verdict> look_up_compound(std::string_view symbols, std::string_view word) const;

    Swedish swedish_;
    std::vector<FieldWord> field_words_;  ///< by place in the sorted list
    std::optional<SmallGraph> field_;
    WordGraph field_graph_;
};

}  // namespace planscribe::repair
