#include "repair/parted.h"

#include <algorithm>

#include "base/text.h"
#include "repair/casing.h"

namespace planscribe::repair {
namespace {

// Costs are thousandths of a nat, lengths are letters.
constexpr int split_cost = 4000;
constexpr int least_gain = 8000;
constexpr int common_cost = 9000, very_common_cost = 7300;
constexpr std::size_t least_beside_function_word = 4;
constexpr std::size_t least_unlisted = 5;
constexpr std::size_t longest_chance = 8;  ///< two very common words so long are no name
constexpr std::size_t least_with_function_word = 7;
constexpr int mark_amid_sentence = 3000;  ///< before a word without capital
constexpr std::string_view marks = ".,:;'`", specks = "'`";

/// How a word is cut in two.
struct Cut {
    std::string left, mark, right;
    bool by_mark = false, by_capital = false;
};

using Characters = std::vector<std::string>;

std::string part(const Characters& word, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += word[i];
    return text;
}

bool is_mark(const std::string& character) {
    return marks.find(character) != std::string_view::npos;
}

/// A mark at the cut may stand there, or be of a letter on either side.
std::vector<Cut> cuts_at(const Characters& word, std::size_t at) {
    const bool after = is_mark(word[at - 1]), before = is_mark(word[at]);
    const bool capital = starts_upper(word[at]) && !starts_upper(word[at - 1]);
    std::vector<Cut> cuts{
        {part(word, 0, at), "", part(word, at, word.size()), after || before, capital && !after}};
    const std::string kept =
        specks.find(word[at - 1]) != std::string_view::npos ? "" : word[at - 1];
    if (after && at > 1) cuts.push_back({part(word, 0, at - 1), kept, cuts[0].right, true, false});
    return cuts;
}

/// A word for itself, known or mended.
struct Side {
    std::string text;
    std::vector<Edit> edits;
    Verdict verdict;
    std::size_t letters = 0;
    int cost = 0;
    bool holds_marks = false;  ///< as it was read

    bool common(int most) const { return edits.empty() && verdict.cost <= most; }
};

std::optional<Side> side_of(const std::string& word, const Situation& situation, Judge& judge) {
    const Reading reading{word, situation, unknown_word, {}, {}};
    const Judged judged = judge.judge_alone(reading);
    const Shape shape = shape_of(word);
    const auto known = judge.lexicon().look_up(lower(word), shape);
    const Characters characters = graphemes(word);
    Side side{word,
              {},
              known.value_or(Verdict{}),
              characters.size(),
              judged.cost,
              !std::all_of(characters.begin(), characters.end(), has_letter)};
    if (judged.mended) {
        side.text = in_shape(judged.mended->word, shape);
        side.edits = judged.mended->edits;
        side.verdict = judged.mended->verdict;
    } else if (!known) {
        return std::nullopt;
    }
    const Standing standing = side.verdict.standing;
    const bool listed = standing == Standing::common || standing == Standing::domain;
    if (!listed && side.letters < least_unlisted) return std::nullopt;
    return side;
}

/// What a mark at the cut costs.
int cost_of(const Cut& cut) {
    return !cut.mark.empty() && cut.mark != "," && !starts_upper(cut.right) ? mark_amid_sentence
                                                                            : 0;
}

/// Common words that are met side by side, or very common ones.
bool are_met(const Side& left, const Side& right, const Lexicon& lexicon) {
    const bool function = left.common(function_word_cost) || right.common(function_word_cost);
    if (function && left.common(very_common_cost) && right.common(very_common_cost) &&
        left.letters + right.letters >= longest_chance)
        return true;
    const int together =
        lexicon.swedish().cost_after(left.verdict.id, right.verdict.id, right.verdict.cost);
    return left.common(common_cost) && right.common(common_cost) && together < right.verdict.cost;
}

/// A function word beside another word.
bool hang_together(const Side& left, const Side& right) {
    const auto beside = [](const Side& function, const Side& other) {
        return function.common(function_word_cost) && other.letters >= least_beside_function_word &&
               function.letters + other.letters >= least_with_function_word &&
               (other.edits.empty() || (function.letters > 1 && !other.holds_marks));
    };
    return beside(left, right) || beside(right, left);
}

bool may_be_two(const Cut& cut, const Side& left, const Side& right, const Lexicon& lexicon,
                bool well_read) {
    if (are_met(left, right, lexicon)) return true;
    if (well_read) return false;
    if (cut.by_capital) return right.edits.empty() && right.letters > 1;
    return cut.by_mark || hang_together(left, right);
}

/// Whether looking closer at a cut is worth the time.
bool promises(const Cut& cut, const Lexicon& lexicon) {
    if (cut.by_mark || cut.by_capital) return true;
    const Swedish& swedish = lexicon.swedish();
    const auto common = [&](const std::string& word) {
        const auto place = swedish.words().walk(symbols_of(lower(word)));
        return place && place->final && (swedish.uses(place->index) & use::lower) != 0 &&
               swedish.cost(place->index) <= common_cost;
    };
    return common(cut.left) || common(cut.right);
}

std::optional<Parted> sides(const Cut& cut, const Situation& around, Judge& judge, bool well_read,
                            int& least) {
    if (!promises(cut, judge.lexicon())) return std::nullopt;
    const auto left = side_of(cut.left, {.starts_sentence = around.starts_sentence}, judge);
    if (!left || left->cost >= least) return std::nullopt;
    const auto right = side_of(cut.right, {.hyphen_follows = around.hyphen_follows}, judge);
    if (!right || left->cost + right->cost + cost_of(cut) >= least) return std::nullopt;
    if (!may_be_two(cut, *left, *right, judge.lexicon(), well_read)) return std::nullopt;
    least = left->cost + right->cost + cost_of(cut);
    Parted parted{left->text + cut.mark + " " + right->text, left->edits};
    parted.edits.insert(parted.edits.end(), right->edits.begin(), right->edits.end());
    return parted;
}

}  // namespace

std::optional<Parted> parted(const Judged& unknown, Judge& judge, bool well_read) {
    const Characters word = graphemes(unknown.reading->word);
    std::optional<Parted> best;
    int least = unknown.cost - least_gain - split_cost;
    for (std::size_t at = 1; at < word.size(); ++at)
        for (const Cut& cut : cuts_at(word, at))
            if (auto two = sides(cut, unknown.reading->situation, judge, well_read, least))
                best = std::move(two);
    return best;
}

}  // namespace planscribe::repair
