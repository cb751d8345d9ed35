#pragma once

#include <string>
#include <vector>

#include "store/entries.h"

namespace planscribe::compare {

/// Which plans of an association an archive has.
struct Coverage {
    std::string association;         ///< as its latest plan names it
    std::vector<int> years;          ///< of its plans
    std::vector<int> missing;        ///< between the first and the last of them
    std::vector<int> without_table;  ///< years whose plans hold no table
};

/// For each association, by name. Plans and budgets count, those without association or year do
/// not.
std::vector<Coverage> coverage(const std::vector<store::Entry>& entries);

}  // namespace planscribe::compare
