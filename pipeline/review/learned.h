#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "store/corrections.h"

namespace planscribe::review {

/// Digits that the engine takes for one another in this document, as people's answers show: what a
/// "3" was read for once is likely to be so again.
class Learned {
public:
    Learned() = default;

    /// From the answers that hold (answers.h, standing()).
    explicit Learned(const std::vector<store::Correction>& answers);

    /// By how much less a number costs that only such digits part from what was read, in
    /// thousandths of a nat; 0 where others do, or none.
    int discount(const std::string& raw, const std::string& number) const;

    /// How often which digit was read for which: as read, as it is.
    const std::map<std::pair<char, char>, int>& times() const { return times_; }

private:
    std::map<std::pair<char, char>, int> times_;  ///< as read, as it is
};

/// What people decided of the rules by which words were repaired: rules with their last answer,
/// "accepted" or "refused"; none that was left to the program again.
std::map<std::string, std::string> rulings(const std::vector<store::Correction>& answers);

}  // namespace planscribe::review
