#pragma once

#include <set>
#include <string>
#include <vector>

#include "author/dice.h"

namespace planscribe::author {

/// Gives names of people, no name twice: "Ann-Charlotte Rydell", "Amina Yıldız".
class People {
public:
    /// Reads words/names.tsv. Throws Error(environment). `dice` must outlive it.
    explicit People(Dice& dice);

    std::string name();

private:
    std::string forename(bool foreign);
    std::string surname(bool foreign);
    std::string compound();

    Dice& dice_;
    std::vector<std::string> forenames_, foreign_forenames_;
    std::vector<std::string> surnames_, heads_, tails_, foreign_surnames_, particles_;
    std::set<std::string> given_;
};

}  // namespace planscribe::author
