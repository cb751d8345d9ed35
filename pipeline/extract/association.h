#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// Who the document is from, and what it is.
struct Association {
    std::optional<std::string> name;        ///< as "Samordningsförbundet i Älvbyn"
    std::optional<std::string> org_number;  ///< NNNNNN-NNNN, its check digit right
    std::optional<std::string> founded;     ///< ISO date, YYYY-MM or YYYY
    DocumentType type = DocumentType::verksamhetsplan;
    std::optional<int> year;  ///< the first year that the document is for
};

/// Reads association and title. The name is the form met most often ("Samordningsförbundet i X",
/// "Samordningsförbundet X", "Xs samordningsförbund", "Finsam X"), headings counting double, its
/// places put right by the list of municipalities. The year is that of the title, else of the
/// headings. A number that looks like an organisation number and fails its check digit is not
/// taken, but told in `findings`.
Association read_association(const TextLines& lines, const Vocabulary& vocabulary,
                             std::vector<Finding>& findings);

/// Whether the ten digits of NNNNNN-NNNN hold by the Luhn rule, and the third is at least 2.
bool valid_org_number(std::string_view number);

}  // namespace planscribe::extract
