#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "repair/confusions.h"
#include "repair/lexicon.h"

namespace planscribe::repair {

/// One confusion undone.
struct Edit {
    std::size_t at = 0;  ///< byte of the word as read
    const Confusion* confusion = nullptr;
};

/// What a word may have been on paper: a word of the lexicon.
struct Candidate {
    std::string word;         ///< in lower case
    std::vector<Edit> edits;  ///< from left to right, at least one
    int edit_cost = 0;        ///< by the table, thousandths of a nat
    Verdict verdict;
};

/// Which confusions a search may undo, by id; empty for all.
using Allowed = std::vector<bool>;

/// What is searched for.
struct Sought {
    std::string_view read;        ///< the word as read
    Shape shape = Shape::lower;   ///< how it is written
    bool hyphen_follows = false;  ///< it may be the first part of a compound
};

/// Finds candidates: a walk through the automaton of the lexicon that undoes confusions on its
/// way, a beam from left to right led by confusions and letters. Work grows with the length of
/// the word, not with the number of combinations. Not for two threads at once.
class CandidateSearch {
public:
    CandidateSearch(const Lexicon& lexicon, const Confusions& confusions)
        : lexicon_(lexicon), confusions_(confusions) {}

    /// The most likely candidates, at most `most_candidates`, cheapest first by confusions and
    /// letters alone. The capital of a first letter is taken for the letter; other capitals must
    /// be undone by a confusion.
    std::vector<Candidate> find(const Sought& sought, const Allowed& allowed = {});

    static constexpr std::size_t most_candidates = 24;

private:
    static constexpr std::uint32_t no_step = 0xFFFFFFFF;

    /// A way to read the word up to some byte.
    struct Step {
        std::uint32_t before = no_step;
        std::uint32_t at = 0;                  ///< where the step began
        const Confusion* confusion = nullptr;  ///< nothing: the letter was read well
        WordGraph::Place place;
        LetterModel::Context context = 0;
        std::uint8_t parts = 1;    ///< of the compound
        std::uint8_t letters = 0;  ///< of this part
        std::uint8_t edits = 0;
        bool field = false;    ///< in the graph of the field
        bool capital = false;  ///< begins with a letter that must be a capital
        int edit_cost = 0;
        int order = 0;
    };

    void start(const Sought& sought);
    void narrow(std::vector<std::uint32_t>& ends) const;
    void extend(std::size_t at, const Allowed& allowed);
    bool is_at_edge(std::size_t at, const Confusion& speck) const;
    void collect_confusions(std::size_t at, const Allowed& allowed);
    void read_well(std::uint32_t from, std::size_t at);
    void undo(std::uint32_t from, std::size_t at, const Confusion& confusion);
    void begin_part(std::uint32_t from, std::size_t at);
    bool advance(Step& step, std::string_view symbols) const;
    void push(const Step& step, std::size_t end);
    std::string trace(std::uint32_t end, std::vector<Edit>& edits) const;
    std::optional<Verdict> verdict(const Step& step, const std::string& word,
                                   const Sought& sought) const;

    const Lexicon& lexicon_;
    const Confusions& confusions_;
    std::string read_;     ///< with the first letter in lower case
    std::string as_read_;  ///< as it is
    int most_edits_ = 0, most_edit_cost_ = 0;
    std::vector<Step> steps_;
    std::vector<std::vector<std::uint32_t>> ends_;  ///< by byte, the steps that end there
    std::vector<const Confusion*> here_;            ///< those that may be undone at a byte
};

}  // namespace planscribe::repair
