#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace planscribe::compare {

/// The chart of accounts as a tree.
class Chart {
public:
    /// Loads accounts.tsv of `dictionaries`. Throws Error(environment).
    explicit Chart(const std::filesystem::path& dictionaries);

    /// Codes below a code, one level down, in the order of the chart.
    const std::vector<std::string>& below(const std::string& code) const;

    /// The code above; empty for a root and for a code that the chart does not know.
    std::string above(const std::string& code) const;

    /// "5310 Revision"; the code alone where the chart does not know it.
    std::string name(const std::string& code) const;

    /// Whether the code is on the way from `under` up to its root, `under` included.
    bool covers(const std::string& code, std::string under) const;

private:
    struct Account {
        std::string above, name;
        std::vector<std::string> below;
    };
    std::map<std::string, Account> accounts_;
};

}  // namespace planscribe::compare
