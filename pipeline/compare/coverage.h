#pragma once

#include <string>
#include <vector>

#include "compare/series.h"
#include "store/entries.h"

namespace planscribe::compare {

/// Which plans of an association an archive has.
struct Coverage {
    std::string association;         ///< as its latest plan names it
    std::vector<int> years;          ///< of its plans
    std::vector<int> missing;        ///< between the first and the last of them
    std::vector<int> without_table;  ///< years whose plans hold no table
    std::vector<int>
        without_grant;  ///< years whose budget tables do not tell the state grant by itself
};

/// For each association, by name; `grants` are the series of the state grant. Plans and budgets
/// count, those without association or year do not.
std::vector<Coverage> coverage(const std::vector<store::Entry>& entries,
                               const std::vector<Series>& grants);

}  // namespace planscribe::compare
