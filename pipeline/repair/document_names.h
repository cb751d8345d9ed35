#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "repair/confusions.h"
#include "repair/document_profile.h"
#include "repair/judge.h"

namespace planscribe::repair {

/// The names of a document that no list has: words with a capital that stand there again and
/// again in one spelling. A word that nobody knows may be one of them misread.
class DocumentNames {
public:
    /// From the words as judged.
    explicit DocumentNames(const std::vector<Judged>& judged);

    /// Takes each word that nobody knows for a name of the document, where the confusions of
    /// `profile` lead from it to one name, cheaply and with a margin over any other.
    void mend(std::vector<Judged>& judged, const Confusions& confusions,
              const DocumentProfile& profile) const;

private:
    std::shared_ptr<const Candidate> find(const std::string& read, const Confusions& confusions,
                                          const DocumentProfile& profile, int& margin,
                                          std::string& runner_up) const;

    std::map<std::string, int> names_;  ///< as written, with the times met
};

}  // namespace planscribe::repair
