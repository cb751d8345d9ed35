#include "compare/chart.h"

#include "base/dictionary.h"

namespace planscribe::compare {

Chart::Chart(const std::filesystem::path& dictionaries) {
    for (const Fields& row : read_dictionary(dictionaries / "accounts.tsv", 4)) {
        Account& account = accounts_[row[0]];
        account.above = row[1];
        account.name = row[3];
        if (!row[1].empty()) accounts_[row[1]].below.push_back(row[0]);
    }
}

const std::vector<std::string>& Chart::below(const std::string& code) const {
    static const std::vector<std::string> none;
    const auto found = accounts_.find(code);
    return found == accounts_.end() ? none : found->second.below;
}

std::string Chart::above(const std::string& code) const {
    const auto found = accounts_.find(code);
    return found == accounts_.end() ? "" : found->second.above;
}

std::string Chart::name(const std::string& code) const {
    const auto found = accounts_.find(code);
    return found == accounts_.end() ? code : code + " " + found->second.name;
}

bool Chart::covers(const std::string& code, std::string under) const {
    while (!under.empty() && under != code) under = above(under);
    return !under.empty();
}

}  // namespace planscribe::compare
