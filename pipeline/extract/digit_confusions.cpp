#include "extract/digit_confusions.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr double prior_strength = 20;  ///< occurrences that the table counts for
constexpr int unheard_of = 12'000;     ///< what a pair costs that the table does not have

int learned_cost(const SeenMisreading& seen, int cost) {
    const double prior = prior_strength * std::exp(-cost / 1'000.0);
    const double stands = std::max(seen.stands, seen.times) + prior_strength;
    const double probability = (seen.times + prior) / stands;
    return std::max(1, static_cast<int>(std::lround(-1'000 * std::log(probability))));
}

}  // namespace

DigitConfusions::DigitConfusions(const std::filesystem::path& dictionaries) {
    const auto symbol = [](const std::string& field) { return field == "_" ? "" : field; };
    for (const char* name : {"digit_confusions.tsv", "digit_lookalikes.tsv"})
        for (const Fields& row : read_dictionary(dictionaries / name, 3)) {
            int cost = 0;
            const char* end = row[2].data() + row[2].size();
            if (std::from_chars(row[2].data(), end, cost).ptr != end || cost <= 0)
                throw Error(ErrorCode::environment, name, "no cost: " + join(row, " "));
            confusions_[symbol(row[0])].push_back({symbol(row[1]), cost});
        }
}

void DigitConfusions::learn(const std::vector<SeenMisreading>& seen) {
    for (const SeenMisreading& one : seen) {
        auto& confusions = confusions_[one.read];
        auto known = std::ranges::find(confusions, one.on_paper, &Confusion::on_paper);
        if (known == confusions.end()) known = confusions.insert(known, {one.on_paper, unheard_of});
        known->learned = learned_cost(one, known->cost);
    }
}

const std::vector<Confusion>& DigitConfusions::of(std::string_view symbol) const {
    static const std::vector<Confusion> none;
    const auto found = confusions_.find(symbol);
    return found == confusions_.end() ? none : found->second;
}

}  // namespace planscribe::extract
