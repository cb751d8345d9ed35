#pragma once

#include <memory>
#include <string>
#include <vector>

#include "repair/confusions.h"
#include "repair/context.h"
#include "repair/document_profile.h"
#include "repair/lexicon.h"
#include "repair/mend.h"
#include "repair/passage.h"

namespace planscribe::repair {

/// A reading with what was found for it.
struct Judged {
    const Reading* reading = nullptr;
    int known_cost = 0;  ///< of the word as it was read, thousandths of a nat; 0: unknown
    std::shared_ptr<const Candidate> mended;  ///< nothing: it stays
    Certainty certainty;
    int cost = 0;  ///< of the cheapest way to take it, were it alone; as in Option
};

/// Judges the words of a document in their sentences.
class Judge {
public:
    /// `in_context`: whether the word before weighs.
    Judge(const Lexicon& lexicon, const Confusions& confusions, bool in_context)
        : lexicon_(lexicon),
          confusions_(confusions),
          in_context_(in_context),
          mender_(lexicon, confusions) {}

    /// All readings by `profile`, which is adopted. A word changes only when one candidate is
    /// cheapest, by a margin cheaper than any other, and by another cheaper than to keep it.
    std::vector<Judged> judge(const std::vector<Reading>& readings, const DocumentProfile& profile);

    /// What the judged words tell of the document, and people of its confusions.
    DocumentProfile learn(const std::vector<Judged>& judged,
                          const std::vector<Ruling>& rulings) const;

    /// One reading by itself, by the profile that was adopted last.
    Judged judge_alone(const Reading& reading);

    const Lexicon& lexicon() const { return lexicon_; }

private:
    void link(const Reading& reading, std::vector<const Reading*>& readings,
              std::vector<Link>& text);

    const Lexicon& lexicon_;
    const Confusions& confusions_;
    bool in_context_;
    Mender mender_;
};

}  // namespace planscribe::repair
