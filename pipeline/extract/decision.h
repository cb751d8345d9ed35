#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// When and where the document was decided, and who signed it.
struct Decision {
    std::optional<std::string> date;  ///< ISO
    std::optional<std::string> place;
    std::vector<Signatory> signatories;
};

/// Reads the decision. A place and a date alone on a line ("Älvbyn 2020-11-20", "Älvbyn den 20
/// november 2020") come before a date in a sentence or heading that says that plan or budget was
/// decided
/// ("Antagen av styrelsen i Älvbyn den 20 november 2020").
/// Signatories are the names below such a line, or below a heading of signatures, with the role
/// under each name; two or more names may stand side by side with their roles under them.
Decision read_decision(const TextLines& lines, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
