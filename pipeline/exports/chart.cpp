#include "exports/chart.h"

#include <algorithm>

#include "base/dictionary.h"

namespace planscribe::exports {

Chart::Chart(const std::filesystem::path& dictionaries) {
    for (Fields& fields : read_dictionary(dictionaries / "accounts.tsv", 4)) {
        by_code_.emplace(fields[0], accounts_.size());
        accounts_.push_back({fields[0], fields[1], fields[2], fields[3]});
    }
}

const Account* Chart::find(const std::string& code) const {
    const auto found = by_code_.find(code);
    return found == by_code_.end() ? nullptr : &accounts_[found->second];
}

bool Chart::has_children(const std::string& code) const {
    return std::ranges::find(accounts_, code, &Account::parent) != accounts_.end();
}

}  // namespace planscribe::exports
