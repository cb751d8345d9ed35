#include "repair/mend.h"

#include <algorithm>
#include <limits>

#include "base/text.h"

namespace planscribe::repair {
namespace {

// Costs and margins are thousandths of a nat.
constexpr int unknown_word_cost = 8000;  ///< on top of its letters
constexpr int sure_word_cost = 7500;     ///< known words as common as this always stay
constexpr int margin_to_second = 1600;
constexpr int margin_to_known = 3000;
constexpr int search_slack = 7000;  ///< candidates this much behind the first are not asked
constexpr std::size_t most_letters_asked = 1500;  ///< of all candidates: long ones take time
constexpr std::size_t longest_word = 100;         ///< bytes
constexpr std::size_t short_word = 3;             ///< graphemes
constexpr std::size_t short_known = 5;            ///< a known word so short may be another, misread
constexpr std::size_t long_word = 10;             ///< a compound that the lexicon lacks, perhaps
constexpr int least_gain_in_letters = 1000;
constexpr std::size_t longest_acronym = 5;
constexpr std::size_t most_kept = 4000;

bool listed(Standing standing) {
    return standing == Standing::common || standing == Standing::domain;
}

bool lowers_capital(const Edit& edit) {
    return lower(edit.confusion->read) == edit.confusion->right;
}

}  // namespace

struct Mender::Case {
    std::string lowered;
    std::string read;  ///< as the search sees it
    Shape shape = Shape::lower;
    std::size_t length = 0;
    int letter_cost = 0;
    Situation situation;
    std::optional<Verdict> known;
};

Mender::Mender(Lexicon& lexicon, const Confusions& confusions)
    : lexicon_(lexicon), confusions_(confusions) {}

std::optional<Verdict> Mender::judge(const std::string& lower_word, Shape shape,
                                     bool hyphen_follows) {
    std::optional<Verdict> verdict = lexicon_.look_up(lower_word, shape);
    if (!hyphen_follows || verdict) return verdict;
    verdict = lexicon_.look_up(lower_word + "-", shape);
    if (!verdict && lower_word.size() > 1 && lower_word.back() == 's')
        verdict = lexicon_.look_up(lower_word.substr(0, lower_word.size() - 1), shape);
    return verdict;
}

std::vector<Mender::Proposal> Mender::propose(const Case& that, const Allowed& allowed) {
    std::vector<Proposal> found;
    int first = std::numeric_limits<int>::max() - search_slack;
    std::size_t questions = most_letters_asked / (that.read.size() + 1);
    for (Candidate& candidate : candidates(that.read, confusions_, lexicon_.letters(), allowed)) {
        if (candidate.order > first + search_slack || questions-- == 0) break;
        if (graphemes(candidate.word).size() < 2) continue;
        const auto verdict = judge(candidate.word, that.shape, that.situation.hyphen_follows);
        if (!verdict) continue;
        first = std::min(first, candidate.order);
        found.push_back({std::move(candidate), *verdict});
    }
    return found;
}

const std::vector<Mender::Proposal>& Mender::proposals(const Case& that) {
    std::string key = that.read + (that.situation.hyphen_follows ? "-" : "");
    key += static_cast<char>('0' + static_cast<int>(that.shape));
    if (const auto found = kept_.find(key); found != kept_.end()) return found->second;
    if (kept_.size() >= most_kept) kept_.clear();
    return kept_.emplace(std::move(key), propose(that, {})).first->second;
}

bool Mender::admissible(const Case& that, const Proposal& proposal,
                        const PageProfile& profile) const {
    const auto& [candidate, verdict] = proposal;
    const auto all = [&](auto holds) {
        return std::all_of(candidate.edits.begin(), candidate.edits.end(), holds);
    };
    const std::size_t seam = that.situation.seam;
    if (seam != 0 && !all([&](const Edit& edit) {
            return edit.at >= seam || edit.at + edit.confusion->read.size() <= seam;
        }))
        return false;
    const bool diacritics = all([](const Edit& edit) { return edit.confusion->diacritic; });
    if (that.known) return diacritics || (listed(verdict.standing) && that.length <= short_known);
    if (that.shape == Shape::mixed && starts_upper(that.read) && all(lowers_capital)) return false;
    if (!diacritics && that.length >= long_word &&
        candidate.letter_cost() + least_gain_in_letters + profile.restraint() > that.letter_cost)
        return false;
    if (listed(verdict.standing)) return true;
    if (verdict.standing == Standing::name) return that.length > short_word && diacritics;
    return that.length >= shortest_unlisted(that, verdict.standing, diacritics);
}

/// Near words are found for any short word, and a capital may be that of an unknown name.
std::size_t Mender::shortest_unlisted(const Case& that, Standing standing, bool diacritics) const {
    const bool capital = starts_upper(that.read) || that.shape == Shape::upper;
    const std::size_t least = !capital                         ? (diacritics ? 4 : 5)
                              : that.situation.starts_sentence ? 5
                                                               : 7;
    return least + (standing == Standing::compound ? 3 : 0) + (that.shape == Shape::mixed ? 2 : 0);
}

Mender::Case Mender::look_at(const std::string& word, const Situation& situation) {
    Case that;
    that.length = graphemes(word).size();
    that.shape = shape_of(word);
    that.situation = situation;
    that.lowered = lower(word);
    that.letter_cost = lexicon_.letters().cost(that.lowered);
    that.read = that.shape == Shape::upper ? that.lowered : word;
    if (that.shape != Shape::mixed)
        that.known = judge(that.lowered, that.shape, situation.hyphen_follows);
    return that;
}

bool Mender::knows(const std::string& word, const Situation& situation) {
    return look_at(word, situation).known.has_value();
}

int Mender::cost_to_keep(const Case& that, const PageProfile& profile) const {
    if (that.known) return that.known->cost - margin_to_known;
    return unknown_word_cost + that.letter_cost - profile.restraint();
}

const Candidate* Mender::choose(const Case& that, const std::vector<Proposal>& proposals,
                                const PageProfile& profile) const {
    const Candidate* best = nullptr;
    constexpr int none = std::numeric_limits<int>::max();
    int best_cost = none, second_cost = none;
    for (const Proposal& proposal : proposals) {
        if (!admissible(that, proposal, profile)) continue;
        int cost = proposal.verdict.cost;
        for (const Edit& edit : proposal.candidate.edits) cost += profile.cost(*edit.confusion);
        const bool other = best == nullptr || best->word != proposal.candidate.word;
        if (cost < best_cost) {
            if (other) second_cost = best_cost;
            best_cost = cost;
            best = &proposal.candidate;
        } else if (other) {
            second_cost = std::min(second_cost, cost);
        }
    }
    const bool clear =
        best_cost <= cost_to_keep(that, profile) && best_cost <= second_cost - margin_to_second;
    return clear ? best : nullptr;
}

std::optional<Candidate> Mender::mend(const std::string& word, const Situation& situation,
                                      const PageProfile& profile) {
    if (word.size() > longest_word) return std::nullopt;
    const Case that = look_at(word, situation);
    const bool acronym = that.shape == Shape::upper && that.length <= longest_acronym;
    const bool sure =
        that.known && (that.known->standing == Standing::name ||
                       that.known->cost <= sure_word_cost || profile.evident().empty());
    if (that.length < 2 || sure || (acronym && !that.known)) return std::nullopt;

    std::vector<Proposal> doubts;
    if (that.known) doubts = propose(that, profile.evident());
    const Candidate* best = choose(that, that.known ? doubts : proposals(that), profile);
    return best == nullptr ? std::nullopt : std::optional(*best);
}

}  // namespace planscribe::repair
