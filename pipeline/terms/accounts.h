#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.h"

namespace planscribe::terms {

/// The chart of accounts of samordningsförbund with the labels met in print.
class Accounts {
public:
    /// Loads accounts.tsv of `dictionaries`. Throws Error(environment).
    explicit Accounts(const std::filesystem::path& dictionaries);

    /// The account that a printed label names by itself, nothing where none fits well. A
    /// region or municipality named as payer counts, and so does "Summa" before or "totalt" behind
    /// an account of several. OCR errors are tolerated.
    std::optional<std::string> find(std::string_view label) const;

    /// The account of an item without one of its own below a heading or in a group of
    /// account `group`: a measure of unstated type below measures, else nothing.
    static std::optional<std::string> find_in_group(const std::optional<std::string>& group);

private:
    struct Entry {
        std::string label;  ///< folded
        std::string code;
    };
    std::vector<Entry> entries_;
};

/// Gives the rows of a plan that names no account at all, as the record of another program, those
/// that their labels name.
void name_accounts(Plan& plan, const Accounts& accounts);

}  // namespace planscribe::terms
