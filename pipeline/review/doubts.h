#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/identities.h"
#include "model/document.h"
#include "review/learned.h"

namespace planscribe::review {

/// What a sum says of a number.
struct SumSaid {
    std::string label;               ///< of its total
    std::string column;              ///< of its cells
    std::vector<std::string> terms;  ///< as printed, with their signs; "…" stands for the middle
    std::string given;               ///< what they come to
    std::string total;               ///< what is printed
    bool holds = false;
};

/// A number that may stand in a cell.
struct Candidate {
    enum class From {
        reading,  ///< as it was read, or as arithmetic left it
        rival,    ///< another reading of the same ink
        sum,      ///< what a sum asks for, though the ink was not read so
        sign,     ///< as it was read, with the other sign
    };
    Amount amount;
    From from = From::reading;
    int cost = 0;               ///< as Rival::cost
    std::vector<SumSaid> sums;  ///< those that may be tested with it
    int settles = 0;            ///< doubts elsewhere that this answer would end

    int holding() const;
};

struct Doubt {
    budget::Place place;
    std::vector<Candidate> candidates;  ///< the likeliest first, by its ink and by the sums
};

/// Most candidates of a doubt, and how many of them are tried out on the engine.
inline constexpr std::size_t most_candidates = 8, most_tried = 3;

/// How many doubts elsewhere its answer is expected to end: the mean over its candidates, each as
/// likely as its ink and the sums make it.
double expected(const Doubt& doubt);

/// Doubts of the same document before an answer, and which tables that changed (changed.h).
struct Earlier {
    const std::vector<Doubt>& doubts;
    std::vector<bool> changed;
};

/// The cells in doubt, table by table: in each the cell first whose answer is expected to settle
/// most others. `answered` is the document before arithmetic, `proved` after it (case.h). What
/// hangs together with no table that changed is as it was.
std::vector<Doubt> doubts_of(const Document& answered, const Document& proved,
                             const Learned& learned = {}, const Earlier* earlier = nullptr);

/// What the sums say of a doubt, in a sentence: "Med 881 stämmer 3 summor, med 581 ingen."
Message words_of(const Doubt& doubt, std::optional<Unit> unit);

}  // namespace planscribe::review
