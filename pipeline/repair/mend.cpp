#include "repair/mend.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::repair {
namespace {

// Costs and margins are thousandths of a nat.
constexpr int unknown_word_cost = 8000;  ///< on top of its letters
constexpr int common_word_cost = 9000;
constexpr int rare_misreading = 5000;  ///< one that does not happen again and again to one word
constexpr int margin_to_known = 1000;
constexpr std::size_t longest_word = 100;  ///< bytes
constexpr std::size_t short_word = 3;      ///< graphemes
constexpr std::size_t long_word = 10;      ///< a compound that the lexicon lacks, perhaps
constexpr int most_loss_in_letters = 4000;
constexpr int least_oddity = 9000;  ///< by which letters that are no name are dearer than a word's
constexpr int dearest_in_name = 3500;  ///< of misreading what may be a name
constexpr std::size_t longest_acronym = 5;
constexpr std::size_t shortest_name = 5;  ///< that one letter less or more does not make another
constexpr std::size_t most_kept = 20000;

/// Letters that are no word and stand for none, but may be an "i" misread.
constexpr std::string_view lone_strokes = "jrl";

bool listed(Standing standing) {
    return standing == Standing::common || standing == Standing::domain;
}

bool lowers_capital(const Edit& edit) {
    return lower(edit.confusion->read) == edit.confusion->right;
}

/// A stroke of a small letter that was read as a capital: "Lrpp" is "upp".
bool makes_capital(const Edit& edit) {
    return edit.at == 0 && starts_upper(edit.confusion->read) && !edit.confusion->capital;
}

bool stands_like_name(std::size_t length, const Situation& situation) {
    return situation.beside_name || (length < shortest_name && !situation.starts_sentence);
}

bool all(const Candidate& candidate, auto holds) {
    return std::all_of(candidate.edits.begin(), candidate.edits.end(), holds);
}

bool holds_marks(const std::string& word) {
    const auto characters = graphemes(word);
    return !std::all_of(characters.begin(), characters.end(), has_letter);
}

/// Near words are found for any short word, and a capital may be that of an unknown name.
std::size_t shortest_unlisted(Shape shape, bool capital, bool starts_sentence, Standing standing,
                              bool diacritics) {
    const std::size_t least = !capital ? (diacritics ? 4 : 5) : starts_sentence ? 5 : 7;
    return least + (standing == Standing::compound ? 3 : 0) + (shape == Shape::mixed ? 2 : 0);
}

/// Names are not pulled to words that are rare.
bool may_be_name(std::size_t length, const Verdict& verdict) {
    return (length < long_word || verdict.standing == Standing::compound) &&
           verdict.standing != Standing::domain && verdict.cost > common_word_cost;
}

}  // namespace

Mender::Mender(const Lexicon& lexicon, const Confusions& confusions)
    : lexicon_(lexicon), confusions_(confusions), search_(lexicon, confusions) {}

void Mender::adopt(const DocumentProfile& profile) {
    profile_ = &profile;
    if (cases_.size() > most_kept) cases_.clear();
    for (auto& [word, that] : cases_)
        if (that.known) that.searched = false;
}

Mender::Case Mender::examine(const std::string& word, const Situation& situation) {
    Case that;
    that.length = graphemes(word).size();
    that.shape = shape_of(word);
    that.holds_marks = holds_marks(word);
    that.lowered = lower(word);
    const std::string& lowered = that.lowered;
    that.read = that.shape == Shape::upper ? lowered : word;
    that.letter_cost =
        lexicon_.letters().cost(that.shape == Shape::mixed ? std::string_view(word) : lowered);
    if (that.shape != Shape::mixed) that.known = lexicon_.look_up(lowered, that.shape);
    if (that.length == 1 && lone_strokes.find(word) != std::string_view::npos) that.known.reset();
    if (!that.known && situation.hyphen_follows && that.shape != Shape::mixed &&
        lexicon_.may_be_first_part(lowered))
        that.known = Verdict{Standing::word, 0, unknown_word};
    return that;
}

const Mender::Case& Mender::look_at(const std::string& word, const Situation& situation) {
    key_ = word;
    if (situation.hyphen_follows) key_ += '-';
    auto [found, fresh] = cases_.try_emplace(key_);
    Case& that = found->second;
    if (fresh) that = examine(word, situation);
    if (!that.searched && may_change(that)) {
        const Sought sought{that.read, that.shape, situation.hyphen_follows};
        that.candidates = search_.find(sought, that.known ? profile_->evident() : Allowed{});
        std::erase_if(that.candidates, [&](const Candidate& candidate) {
            return candidate.word.size() < 2 && that.length > 1;
        });
        that.searched = true;
    }
    return that;
}

bool Mender::may_change(const Case& that) const {
    if ((that.length < 2 && that.known) || that.read.size() > longest_word) return false;
    if (!that.known) return that.shape != Shape::upper || that.length > longest_acronym;
    return that.known->standing != Standing::name && !profile_->evident().empty();
}

bool Mender::knows(const std::string& word, const Situation& situation) {
    return look_at(word, situation).known.has_value();
}

Option Mender::keep(const Case& that) const {
    if (that.known)
        return {nullptr, -margin_to_known - profile_->restraint(), that.known->cost,
                that.known->id};
    const int restraint = profile_->restraint() * (that.length <= short_word ? 2 : 1);
    return {nullptr, unknown_word_cost + that.letter_cost - restraint, 0, unknown_word};
}

std::vector<Option> Mender::options(const std::string& word, const Situation& situation) {
    const Case& that = look_at(word, situation);
    std::vector<Option> found{keep(that)};
    if (!that.searched || (that.length == 1 && !situation.alone)) return found;
    for (const Candidate& candidate : that.candidates) {
        if (!admissible(that, situation, candidate)) continue;
        found.push_back(
            {&candidate, cost_of(candidate), candidate.verdict.cost, candidate.verdict.id});
    }
    return found;
}

int Mender::cost_of(const Candidate& candidate) const {
    int cost = 0;
    for (const Edit& edit : candidate.edits) cost += profile_->cost(*edit.confusion);
    return cost;
}

bool Mender::admissible(const Case& that, const Situation& situation,
                        const Candidate& candidate) const {
    const std::size_t seam = situation.seam;
    if (seam != 0 && !all(candidate, [&](const Edit& edit) {
            return edit.at >= seam || edit.at + edit.confusion->read.size() <= seam;
        }))
        return false;
    if (!that.known) return admissible_for_unknown(that, situation, candidate);
    return all(candidate, [](const Edit& edit) { return edit.confusion->diacritic; }) ||
           (listed(candidate.verdict.standing) && that.known->standing != Standing::compound);
}

bool Mender::admissible_for_unknown(const Case& that, const Situation& situation,
                                    const Candidate& candidate) const {
    const Standing standing = candidate.verdict.standing;
    const bool diacritics =
        all(candidate, [](const Edit& edit) { return edit.confusion->diacritic; });
    const bool capital = starts_upper(that.read) || that.shape == Shape::upper;
    if (that.shape == Shape::mixed && capital && all(candidate, lowers_capital)) return false;
    if (cost_of(candidate) > rare_misreading && profile_->insists_on(that.lowered)) return false;
    const bool odd = that.length >= long_word || !listed(standing);
    if ((profile_->is_well_read() || (!diacritics && odd)) &&
        lexicon_.letters().cost(candidate.word) + cost_of(candidate) + profile_->restraint() >
            that.letter_cost + most_loss_in_letters)
        return false;
    const bool like_a_word =
        that.letter_cost < lexicon_.letters().cost(candidate.word) + least_oddity;
    if (capital && !that.holds_marks && profile_->is_well_read() &&
        (that.length < long_word || standing == Standing::compound))
        return false;
    if (capital && like_a_word && !that.holds_marks && that.length < long_word &&
        standing != Standing::common && cost_of(candidate) > dearest_in_name)
        return false;
    const bool dots_alone =
        all(candidate, [](const Edit& edit) { return edit.confusion->dots_alone; });
    if (capital && standing == Standing::name && !that.holds_marks && !dots_alone) return false;
    if (capital && !situation.starts_sentence && !diacritics && like_a_word &&
        may_be_name(that.length, candidate.verdict))
        return false;
    if (capital && !that.holds_marks && !diacritics && that.length < long_word &&
        stands_like_name(that.length, situation) && standing != Standing::domain &&
        candidate.verdict.cost > function_word_cost &&
        std::none_of(candidate.edits.begin(), candidate.edits.end(), makes_capital))
        return false;
    if (listed(standing)) return true;
    if (standing == Standing::name)
        return that.length > short_word && (diacritics || (that.holds_marks && !like_a_word));
    return that.length >=
           shortest_unlisted(that.shape, capital, situation.starts_sentence, standing, diacritics);
}

}  // namespace planscribe::repair
