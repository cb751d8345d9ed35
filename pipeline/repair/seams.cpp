#include "repair/seams.h"

#include <algorithm>

#include "base/text.h"
#include "repair/casing.h"

namespace planscribe::repair {
namespace {

constexpr std::size_t shortest_joined = 7, shortest_split = 2;  ///< in letters
constexpr int common_cost = 9000;  ///< thousandths of a nat; words split apart cost no more
constexpr int very_common_cost = 7300, function_word_cost = 5300;
constexpr std::size_t longest_chance = 8;  ///< letters; two common words so long are no name
constexpr int rare_cost = 10000;           ///< pieces of torn words cost more
constexpr std::size_t longest_piece = 4;   ///< letters; of a torn word, if it is a word itself
constexpr std::size_t shortest_joined_compound = 14;  ///< letters
constexpr int dearest_join = 6000;                    ///< of misread letters in a joined word
constexpr std::size_t longest_torn = 60;              ///< bytes

bool stands_unknown(const Judged& one) {
    return !one.mended && one.known_cost == 0 && graphemes(one.reading->word).size() > 1;
}

/// A piece of a torn word is no common word.
bool may_be_torn(const Judged& one) {
    return !one.mended &&
           (one.known_cost == 0 ||
            (one.known_cost > rare_cost && graphemes(one.reading->word).size() <= longest_piece));
}

/// The common words that `word` is made of, when they are met side by side, or one of them is a
/// function word and the other very common.
std::optional<std::size_t> seam_of(const std::string& word, const Lexicon& lexicon) {
    const std::string lowered = lower(word);
    const auto common = [&](std::string_view part) -> std::optional<Verdict> {
        const auto verdict = lexicon.look_up(part, Shape::lower);
        const bool fits =
            verdict && verdict->cost <= common_cost && graphemes(part).size() >= shortest_split;
        return fits ? verdict : std::nullopt;
    };
    std::optional<std::size_t> found;
    int least = 0;
    for (std::size_t at = 2; at + 2 <= lowered.size(); ++at) {
        const auto left = common(std::string_view(lowered).substr(0, at));
        const auto right = common(std::string_view(lowered).substr(at));
        if (!left || !right) continue;
        const int together = lexicon.swedish().cost_after(left->id, right->id, right->cost);
        const int cost = left->cost + together;
        const bool met = together < right->cost;
        const bool sure = std::max(left->cost, right->cost) <= very_common_cost &&
                          std::min(left->cost, right->cost) <= function_word_cost &&
                          graphemes(word).size() >= longest_chance;
        if (!(met || sure) || (found && cost >= least)) continue;
        least = cost;
        found = at;
    }
    return found;
}

/// Two readings as one word, when one token follows the other on a line.
std::optional<Reading> one_word(const Passage& passage, const Judged& first, const Judged& second) {
    if (!(stands_unknown(first) || stands_unknown(second)) || !may_be_torn(first) ||
        !may_be_torn(second) || starts_upper(second.reading->word) ||
        shape_of(first.reading->word) == Shape::mixed ||
        !passage.touch(*first.reading, *second.reading) ||
        first.reading->word.size() + second.reading->word.size() > longest_torn)
        return std::nullopt;
    Reading whole = *first.reading;
    whole.word += second.reading->word;
    whole.situation.hyphen_follows = second.reading->situation.hyphen_follows;
    whole.segments.push_back(second.reading->segments.front());
    if (graphemes(whole.word).size() < shortest_joined) return std::nullopt;
    return whole;
}

std::string written(const Reading& whole, const std::optional<Candidate>& mended) {
    return mended ? in_shape(mended->word, shape_of(whole.word)) : whole.word;
}

bool is_one_word(const Judged& joined) {
    if (!joined.mended) return joined.known_cost > 0;
    const bool compound = joined.mended->verdict.standing == Standing::compound;
    return joined.mended->edit_cost <= dearest_join &&
           (!compound || graphemes(joined.mended->word).size() >= shortest_joined_compound);
}

}  // namespace

void mend_seams(Passage& passage, std::vector<Judged>& judged, Judge& judge,
                const DocumentProfile& profile) {
    std::vector<Judged> rest;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (i + 1 < judged.size()) {
            const auto whole = one_word(passage, judged[i], judged[i + 1]);
            const auto joined = whole ? std::optional(judge.judge_alone(*whole)) : std::nullopt;
            if (joined && is_one_word(*joined)) {
                const auto edits = joined->mended ? joined->mended->edits : std::vector<Edit>{};
                passage.join(*whole, written(*whole, joined->mended), edits, profile);
                ++i;
                continue;
            }
        }
        const Reading& reading = *judged[i].reading;
        const bool may_be_name = starts_upper(reading.word) && !reading.before;
        if (stands_unknown(judged[i]) && reading.segments.size() == 1 && !may_be_name)
            if (const auto at = seam_of(reading.word, judge.lexicon())) {
                passage.split(reading, *at);
                continue;
            }
        rest.push_back(std::move(judged[i]));
    }
    judged = std::move(rest);
}

}  // namespace planscribe::repair
