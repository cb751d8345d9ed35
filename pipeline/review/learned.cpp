#include "review/learned.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "review/answers.h"

namespace planscribe::review {
namespace {

constexpr std::size_t most_differences = 2;  ///< more are no misread digits
constexpr int of_once = 1'000, at_most = 2'500;

std::string digits_of(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

using Differences = std::vector<std::pair<char, char>>;

/// Nothing where more parts the two than digits for digits.
std::optional<Differences> differences(const std::string& raw, const std::string& number) {
    const std::string read = digits_of(raw), is = digits_of(number);
    if (read.size() != is.size()) return std::nullopt;
    Differences found;
    for (std::size_t i = 0; i < read.size(); ++i)
        if (read[i] != is[i]) found.emplace_back(read[i], is[i]);
    if (found.empty() || found.size() > most_differences) return std::nullopt;
    return found;
}

}  // namespace

Learned::Learned(const std::vector<store::Correction>& answers) {
    for (const store::Correction& answer : answers)
        if (about_of(answer) == About::number)
            if (const auto found = differences(answer.raw, answer.answer))
                for (const auto& pair : *found) ++times_[pair];
}

int Learned::discount(const std::string& raw, const std::string& number) const {
    const auto found = differences(raw, number);
    if (!found) return 0;
    int least = at_most;
    for (const auto& pair : *found) {
        const auto times = times_.find(pair);
        least = std::min(least, times == times_.end() ? 0 : of_once * times->second);
    }
    return least;
}

std::map<std::string, std::string> rulings(const std::vector<store::Correction>& answers) {
    std::map<std::string, std::string> rulings;
    for (const store::Correction& answer : answers)
        if (about_of(answer) == About::repair) rulings[answer.raw] = answer.answer;
    std::erase_if(rulings, [](const auto& ruling) { return ruling.second.empty(); });
    return rulings;
}

}  // namespace planscribe::review
