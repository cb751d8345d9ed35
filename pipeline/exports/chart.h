#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace planscribe::exports {

/// An account of the chart of accounts, as accounts.tsv has it.
struct Account {
    std::string code, parent;
    std::string direction;  ///< "revenue", "expenditure", "mixed", "result", "equity" or "balance"
    std::string name;
};

/// The chart of accounts, for its names.
class Chart {
public:
    /// Throws Error(environment).
    explicit Chart(const std::filesystem::path& dictionaries);

    const std::vector<Account>& accounts() const { return accounts_; }

    /// The account with this code; nullptr where there is none.
    const Account* find(const std::string& code) const;

    /// Whether another account lies below it.
    bool has_children(const std::string& code) const;

private:
    std::vector<Account> accounts_;
    std::map<std::string, std::size_t> by_code_;
};

}  // namespace planscribe::exports
