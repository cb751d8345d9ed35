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
/// again in one spelling. A word that nobody knows may be one of them misread. Where a document
/// loses dots, the spelling that has them is the name's.
class DocumentNames {
public:
    /// From the words as judged by `profile`. What is referred to must outlive the names.
    DocumentNames(const std::vector<Judged>& judged, const Confusions& confusions,
                  const DocumentProfile& profile);

    /// Takes each word that nobody knows for a name of the document, where the profile's
    /// confusions lead from it to one name, cheaply, with a margin over any other, and without
    /// the loss of a dot.
    void mend(std::vector<Judged>& judged) const;

private:
    void prefer_dotted();
    std::shared_ptr<const Candidate> find(const std::string& read, int& margin,
                                          std::string& runner_up) const;

    const Confusions& confusions_;
    const DocumentProfile& profile_;
    std::map<std::string, int> names_;  ///< as written, with the times met
};

}  // namespace planscribe::repair
