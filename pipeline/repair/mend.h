#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "repair/candidates.h"
#include "repair/confusions.h"
#include "repair/lexicon.h"
#include "repair/page_profile.h"

namespace planscribe::repair {

/// Where a word stands, as far as it matters for judging it.
struct Situation {
    bool starts_sentence = false;  ///< its capital need not be that of a name
    bool hyphen_follows = false;   ///< it may be the first part of a compound: "välfärds-"
    std::size_t seam = 0;          ///< byte where a line end parts the word; 0 for none
};

/// Judges single words: is it right as read, and if not, what stood on paper?
///
/// A noisy channel (Kernighan, Church and Gale 1990): a candidate costs what its confusions
/// cost on this page and what its word costs. The cheapest one wins only when it is cheaper
/// than leaving the word as it is, and by a margin cheaper than every other.
class Mender {
public:
    Mender(Lexicon& lexicon, const Confusions& confusions);

    /// What stood on paper for `word` (NFC, one word as cut from a token); nothing when it is
    /// known, or no candidate is clearly best. Names, short words and known words ask for more.
    /// Known words change only to common ones, by confusions that the page has been seen to
    /// have. Time is bounded for any word; longer ones than a Swedish word can be stay.
    std::optional<Candidate> mend(const std::string& word, const Situation& situation,
                                  const PageProfile& profile);

    /// Whether the word is known as it is.
    bool knows(const std::string& word, const Situation& situation);

private:
    struct Proposal {
        Candidate candidate;
        Verdict verdict;
    };
    struct Case;

    Case look_at(const std::string& word, const Situation& situation);
    int cost_to_keep(const Case& that, const PageProfile& profile) const;

    const std::vector<Proposal>& proposals(const Case& that);
    std::vector<Proposal> propose(const Case& that, const Allowed& allowed);
    bool admissible(const Case& that, const Proposal& proposal, const PageProfile& profile) const;
    const Candidate* choose(const Case& that, const std::vector<Proposal>& proposals,
                            const PageProfile& profile) const;
    std::size_t shortest_unlisted(const Case& that, Standing standing, bool diacritics) const;
    std::optional<Verdict> judge(const std::string& lower_word, Shape shape, bool hyphen_follows);

    Lexicon& lexicon_;
    const Confusions& confusions_;
    std::unordered_map<std::string, std::vector<Proposal>> kept_;
};

}  // namespace planscribe::repair
