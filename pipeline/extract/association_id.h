#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extract/vocabulary.h"

namespace planscribe::extract {

/// Which association a name means, whatever the year and the spelling.
struct AssociationId {
    std::string id;
    std::optional<std::string> succeeded_by;  ///< id of the one that it became
};

/// The id of a known association (dictionaries/associations.tsv) whose places the name has; a name
/// read badly counts as the only known one that is near. Else the places themselves, as
/// "norra-sundbygden". "Samordningsförbundet i X", "Xs samordningsförbund" and "Finsam X" are one.
/// Nothing for a name without places.
std::optional<AssociationId> association_id(std::string_view name, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
