#include "app/learned.h"

#include <algorithm>

#include "review/answers.h"
#include "review/learned.h"

namespace planscribe::app {
namespace {

int occurrences(const std::vector<Page>& pages, char digit) {
    std::ptrdiff_t count = 0;
    for (const Page& page : pages)
        for (const Word& word : page.words) count += std::ranges::count(word.raw, digit);
    return static_cast<int>(count);
}

}  // namespace

repair::Decisions decisions_from(const std::vector<store::Correction>& answers) {
    repair::Decisions decisions;
    for (const auto& [rule, answer] : review::rulings(review::standing(answers)))
        (answer == "refused" ? decisions.refused : decisions.accepted).push_back(rule);
    return decisions;
}

std::vector<extract::SeenMisreading> seen_misreadings(const std::vector<store::Correction>& answers,
                                                      const std::vector<Page>& pages) {
    std::vector<extract::SeenMisreading> seen;
    const review::Learned learned(review::standing(answers));
    for (const auto& [digits, times] : learned.times())
        seen.push_back({std::string(1, digits.first), std::string(1, digits.second), times,
                        occurrences(pages, digits.first)});
    return seen;
}

}  // namespace planscribe::app
