#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "extract/initiatives.h"
#include "extract/sections.h"
#include "extract/sentences.h"

namespace planscribe::extract {

/// Index of the first token that begins with one of the stems. Words that a scan parted are one
/// again, letter for letter; a letter may be wrong in a phrase that has as many words.
std::optional<std::size_t> find_stem(Tokens tokens, const Stems& stems);

/// The topics that the tokens bear.
std::set<Topic> topics_of(Tokens tokens, const Vocabulary& vocabulary);

/// A thing of a list, named by tokens `begin` to `end`.
struct ThingHit {
    const Thing* thing = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The things of a list that are named, in order; where two fit the same words, the longer name.
std::vector<ThingHit> find_things(Tokens tokens, ThingList list, const Vocabulary& vocabulary);

/// A sentence with what it is about and where it stands.
struct Remark {
    Sentence sentence;
    std::set<Topic> topics;
    std::optional<std::size_t> section;     ///< index of the section
    std::optional<std::size_t> initiative;  ///< index of the initiative that it belongs to

    Tokens tokens() const { return sentence.tokens; }
    bool says(Topic topic) const { return topics.contains(topic); }
};

/// The running text of a plan as the readers of its records go through it.
struct Prose {
    const TextLines& lines;
    const Vocabulary& known;
    std::optional<int> year;  ///< the first year of the plan
    std::vector<Section> sections;
    std::vector<Remark> remarks;

    /// The words of a section's heading, without its number.
    Tokens heading(std::size_t section) const;
};

/// `lines` and `vocabulary` must outlive it.
Prose read_prose(const TextLines& lines, const Initiatives& initiatives, std::optional<int> year,
                 const Vocabulary& vocabulary);

}  // namespace planscribe::extract
