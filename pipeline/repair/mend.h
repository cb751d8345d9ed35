#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "repair/candidates.h"
#include "repair/confusions.h"
#include "repair/document_profile.h"
#include "repair/lexicon.h"

namespace planscribe::repair {

/// Where a word stands, as far as it matters for judging it alone.
struct Situation {
    bool starts_sentence = false;  ///< its capital need not be that of a name
    bool amid_line = false;        ///< a word in lower case stands before it on its line
    bool beside_name = false;      ///< a word with a capital stands next to it, without a mark
    bool hyphen_follows = false;   ///< it may be the first part of a compound: "välfärds-"
    bool alone = false;            ///< it is the whole token
    std::size_t seam = 0;          ///< byte where a line end parts the word; 0 for none
};

/// One way to take a word: as it was read, or as a candidate.
struct Option {
    const Candidate* candidate = nullptr;  ///< nothing: as it was read
    int cost = 0;   ///< of the misreading, or of an unknown word; thousandths of a nat
    int alone = 0;  ///< of the word where nothing is known of its neighbours
    WordId id = unknown_word;
};

/// Judges single words: what may have stood on paper, and what does each way cost?
///
/// A noisy channel (Kernighan, Church and Gale 1990): an option costs what its confusions cost
/// in this document, and what its word costs. Known words, names and short words ask for more.
class Mender {
public:
    Mender(const Lexicon& lexicon, const Confusions& confusions);

    /// From now on words are judged by `profile`, which must outlive its use.
    void adopt(const DocumentProfile& profile);

    /// The options for `word` (NFC, one word as cut from a token), the first to keep it; more
    /// only where a change may be thought of at all. Known words may only be others by
    /// confusions that the document has been seen to have. Time is bounded for any word; longer
    /// ones than a Swedish word can be stay. Candidates live until the next `adopt`.
    std::vector<Option> options(const std::string& word, const Situation& situation);

    /// Whether the word is known as it is.
    bool knows(const std::string& word, const Situation& situation);

private:
    /// What is known of a word as read.
    struct Case {
        std::string lowered;
        std::string read;  ///< as the search sees it
        Shape shape = Shape::lower;
        std::size_t length = 0;
        bool holds_marks = false;  ///< characters that are no letters
        int letter_cost = 0;
        std::optional<Verdict> known;
        std::vector<Candidate> candidates;
        bool searched = false;
    };

    const Case& look_at(const std::string& word, const Situation& situation);
    Case examine(const std::string& word, const Situation& situation);
    bool may_change(const Case& that) const;
    int cost_of(const Candidate& candidate) const;
    Option keep(const Case& that) const;
    bool admissible(const Case& that, const Situation& situation, const Candidate& candidate) const;
    bool admissible_for_unknown(const Case& that, const Situation& situation,
                                const Candidate& candidate) const;

    const Lexicon& lexicon_;
    const Confusions& confusions_;
    CandidateSearch search_;
    const DocumentProfile* profile_ = nullptr;
    std::unordered_map<std::string, Case> cases_;
    std::string key_;
};

}  // namespace planscribe::repair
