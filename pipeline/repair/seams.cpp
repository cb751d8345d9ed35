#include "repair/seams.h"

#include <algorithm>

#include "base/text.h"
#include "repair/casing.h"
#include "repair/parted.h"

namespace planscribe::repair {
namespace {

// Costs are thousandths of a nat.
constexpr std::size_t shortest_joined = 7, shortest_joined_as_read = 5;  ///< letters
constexpr std::size_t shortest_joined_compound = 14;                     ///< letters, mended
constexpr int join_cost = 4000, least_gain = 4000, least_less = 1000, crumb_cost = 3000;
constexpr int dearest_word = 4000, dearest_letter = 1200;  ///< of misreading, in a joined word
constexpr std::size_t longest_torn = 60;                   ///< bytes
constexpr int rare_cost = 10000;                           ///< pieces of torn words cost more
constexpr std::size_t longest_piece = 4;  ///< letters; of a torn word, if it is a word itself

bool unknown_as_read(const Judged& one) {
    return one.known_cost == 0;
}

/// What the misread letters of a word cost; a lone letter is no word.
int misreading(const Judged& one) {
    return one.mended && graphemes(one.reading->word).size() > 1
               ? one.cost - one.mended->verdict.cost
               : 0;
}

/// A piece of a torn word that is misread as well is no common word.
bool may_be_torn(const Judged& one) {
    return unknown_as_read(one) ||
           (one.known_cost > rare_cost && graphemes(one.reading->word).size() <= longest_piece);
}

bool became_common(const Judged& one) {
    return one.mended && (one.mended->verdict.standing == Standing::common ||
                          one.mended->verdict.standing == Standing::domain);
}

/// A piece that is neither a word nor like a name.
bool stays_a_crumb(const Judged& one) {
    return !one.mended && unknown_as_read(one) && !starts_upper(one.reading->word);
}

/// Pieces that were mended for themselves are torn only if less is misread in the whole.
bool are_torn(const Judged& first, const Judged& second, const Judged& whole) {
    const bool crumb = stays_a_crumb(first) || stays_a_crumb(second);
    const int apart = misreading(first) + misreading(second);
    return may_be_torn(first) && may_be_torn(second) &&
           (apart == 0 || misreading(whole) + least_less < apart + (crumb ? crumb_cost : 0));
}

/// Two readings as one word, when one token follows the other on a line.
std::optional<Reading> one_word(const Passage& passage, const Judged& first, const Judged& second) {
    if (!(unknown_as_read(first) || unknown_as_read(second)) ||
        starts_upper(second.reading->word) || shape_of(first.reading->word) == Shape::mixed ||
        !passage.touch(*first.reading, *second.reading) ||
        first.reading->word.size() + second.reading->word.size() > longest_torn ||
        (!unknown_as_read(first) && graphemes(second.reading->word).size() == 1))
        return std::nullopt;
    Reading whole = *first.reading;
    whole.word += second.reading->word;
    whole.situation.hyphen_follows = second.reading->situation.hyphen_follows;
    whole.segments.push_back(second.reading->segments.front());
    if (graphemes(whole.word).size() < shortest_joined_as_read) return std::nullopt;
    return whole;
}

/// The joined word, if it is one, known as read or mended.
std::optional<Judged> joined(const Reading& whole, const Judged& first, const Judged& second,
                             Judge& judge, bool well_read) {
    const auto known = judge.lexicon().look_up(lower(whole.word), shape_of(whole.word));
    if (well_read && !known) return std::nullopt;
    const bool both_words = became_common(first) && became_common(second);
    if (!known && (both_words || !may_be_torn(first) || !may_be_torn(second))) return std::nullopt;
    const Judged one = judge.judge_alone(whole);
    if (!known && !are_torn(first, second, one)) return std::nullopt;
    if (one.cost + join_cost + least_gain > first.cost + second.cost) return std::nullopt;
    if (!one.mended) return known ? std::optional(one) : std::nullopt;
    const std::size_t letters = graphemes(one.mended->word).size();
    const bool compound = one.mended->verdict.standing == Standing::compound;
    const bool domain = one.mended->verdict.standing == Standing::domain;
    const bool long_enough = letters >= (compound ? shortest_joined_compound
                                         : domain ? shortest_joined_as_read
                                                  : shortest_joined);
    const bool near = misreading(one) <= dearest_word + dearest_letter * static_cast<int>(letters);
    return long_enough && near ? std::optional(one) : std::nullopt;
}

std::string written(const Reading& whole, const Candidate* mended) {
    if (!mended) return whole.word;
    const Edit& first = mended->edits.front();
    const bool capital = first.at == 0 && first.confusion->capital;
    return in_shape(mended->word, capital ? Shape::title : shape_of(whole.word));
}

}  // namespace

void mend_seams(Passage& passage, std::vector<Judged>& judged, Judge& judge,
                const DocumentProfile& profile) {
    std::vector<Judged> rest;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (i + 1 < judged.size()) {
            const auto whole = one_word(passage, judged[i], judged[i + 1]);
            if (const auto one =
                    whole ? joined(*whole, judged[i], judged[i + 1], judge, profile.is_well_read())
                          : std::nullopt) {
                const auto edits = one->mended ? one->mended->edits : std::vector<Edit>{};
                passage.join(*whole, written(*whole, one->mended.get()), edits, profile);
                ++i;
                continue;
            }
        }
        const Reading& reading = *judged[i].reading;
        const bool may_be_name = starts_upper(reading.word) && !reading.before;
        if (!judged[i].mended && unknown_as_read(judged[i]) && reading.segments.size() == 1 &&
            !may_be_name)
            if (const auto two = parted(judged[i], judge, profile.is_well_read())) {
                passage.split(reading, two->words, two->edits, profile);
                continue;
            }
        rest.push_back(std::move(judged[i]));
    }
    judged = std::move(rest);
}

}  // namespace planscribe::repair
