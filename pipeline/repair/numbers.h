#pragma once

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace planscribe::repair {

/// Tokens that may be numbers with misread digits: "Z02t", "B5", "l 877", and a per-cent sign
/// read as digits ("80 70 av"). Their text stays, as digits have no dictionary; what they may say
/// is kept with them for those who can judge it.
class Numbers {
public:
    /// Reads a dictionary with the columns read, digit, cost. Throws Error(environment) when the
    /// file is missing or a row is none.
    explicit Numbers(const std::filesystem::path& file);

    /// Sets `guesses` of the words that may be misread numbers.
    void guess(std::vector<Page>& pages) const;

private:
    struct Lookalike {
        char digit = 0;  ///< 0: none
        int cost = 0;
    };

    bool is_misread(std::string_view token, Guess& guess) const;

    std::array<Lookalike, 128> lookalikes_{};  ///< by the character as read
};

}  // namespace planscribe::repair
