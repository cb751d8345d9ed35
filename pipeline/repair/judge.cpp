#include "repair/judge.h"

#include <algorithm>
#include <limits>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr int margin_to_second = 400, margin_to_dots = 1500,
              margin_to_keep = 1000;  ///< thousandths of a nat

/// The cheapest of the options that are not the word of option `than`.
std::size_t best_other(const std::vector<Option>& options, const std::vector<int>& costs,
                       std::size_t than) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < options.size(); ++i)
        if (costs[i] < costs[best] && options[i].candidate->word != options[than].candidate->word)
            best = i;
    return best;
}

int cheapest_alone(const std::vector<Option>& options) {
    int least = std::numeric_limits<int>::max();
    for (const Option& option : options) least = std::min(least, option.cost + option.alone);
    return least;
}

bool adds_dots_only(const Candidate& candidate) {
    return std::all_of(candidate.edits.begin(), candidate.edits.end(),
                       [](const Edit& edit) { return edit.confusion->diacritic; });
}

/// A word that lost nothing but its dots is not lightly taken for one with other letters.
int least_margin(const Option& best, const Option& second) {
    if (second.candidate == nullptr) return margin_to_keep;
    const bool dots = adds_dots_only(*second.candidate) && !adds_dots_only(*best.candidate) &&
                      second.cost + margin_to_dots < best.cost;
    return dots ? margin_to_dots : margin_to_second;
}

/// The cheapest option, when it is a candidate that no other candidate comes near to. Keeping the
/// word bears its margin in its cost.
Judged choose(const Reading& reading, const std::vector<Option>& options,
              const std::vector<int>& costs) {
    const auto best =
        static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin());
    const int known = options.front().alone;
    const Judged stays{&reading, known, {}, {}, cheapest_alone(options)};
    if (best == 0) return stays;
    const std::size_t second = best_other(options, costs, best);
    const int margin = costs[second] - costs[best];
    if (margin < least_margin(options[best], options[second])) return stays;
    return {&reading,
            known,
            std::make_shared<const Candidate>(*options[best].candidate),
            {margin, second == 0 ? reading.word : options[second].candidate->word},
            stays.cost};
}

}  // namespace

void Judge::link(const Reading& reading, std::vector<const Reading*>& readings,
                 std::vector<Link>& text) {
    std::vector<Option> options = mender_.options(reading.word, reading.situation);
    const bool one_word = reading.apart.empty() || options.size() > 1 ||
                          mender_.knows(reading.word, reading.situation);
    if (!one_word) {
        for (const Reading& half : reading.apart) link(half, readings, text);
        return;
    }
    readings.push_back(&reading);
    text.push_back(
        {in_context_ ? reading.before : std::optional(unknown_word), std::move(options)});
}

std::vector<Judged> Judge::judge(const std::vector<Reading>& all, const DocumentProfile& profile) {
    mender_.adopt(profile);
    std::vector<const Reading*> readings;
    std::vector<Link> text;
    for (const Reading& reading : all) link(reading, readings, text);
    const auto costs = costs_in_context(text, lexicon_.swedish());
    std::vector<Judged> judged;
    judged.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        judged.push_back(choose(*readings[i], text[i].options, costs[i]));
    return judged;
}

Judged Judge::judge_alone(const Reading& reading) {
    const Link link{unknown_word, mender_.options(reading.word, reading.situation)};
    return choose(reading, link.options, costs_in_context({link}, lexicon_.swedish()).front());
}

DocumentProfile Judge::learn(const std::vector<Judged>& judged,
                             const std::vector<Ruling>& rulings) const {
    DocumentProfile profile(rulings);
    std::string text;
    for (const Judged& one : judged) {
        one.mended ? profile.note_mended(one.mended->edits) : profile.note_kept();
        if (one.known_cost == 0) profile.note_unknown(lower(one.reading->word));
        text += (one.mended ? one.mended->word : lower(one.reading->word)) + " ";
    }
    profile.settle(confusions_, text);
    return profile;
}

}  // namespace planscribe::repair
