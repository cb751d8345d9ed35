#include "extract/goals.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/details.h"
#include "extract/prose_facts.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t reach_of_limit = 4;  ///< words between "högst" and its number
constexpr std::size_t reach_of_noun = 4;   ///< words between a count and its noun

bool limited(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    const std::size_t from = at > reach_of_limit ? at - reach_of_limit : 0;
    for (std::size_t i = from; i < at; ++i)
        if (cue_at_start(tokens.subspan(i, at - i), Cue::at_most, vocabulary) > 0) return true;
    return false;
}

/// The count at `at`, of which a word stands before.
std::optional<std::string> count_at(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    const std::string_view text = core(tokens[at].text);
    if (all_digits(text) && text.size() <= 5 && !as_year(text)) return decimal(text);
    const Tokens before = tokens.subspan(at - 1, 1);
    const bool deed = at == 1;  // "Genomföra ett samråd"
    if (!deed && cue_at_start(before, Cue::at_least, vocabulary) == 0 &&
        cue_at_start(before, Cue::at_most, vocabulary) == 0)
        return std::nullopt;  // "ett" is an article too
    for (const auto& [value, phrase] : vocabulary.numerals)
        if (tokens[at].skeleton == phrase) return std::to_string(value);
    return std::nullopt;
}

/// The noun behind a count: the last word before one that cannot belong to it.
std::optional<std::string> counted_noun(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<std::string> noun;
    for (std::size_t i = 0; i < std::min(tokens.size(), reach_of_noun); ++i) {
        const std::string_view word = core(tokens[i].text);
        if (!has_letter(word) || has_digit(word) || starts_upper(word)) break;
        if (cue_at_start(tokens.subspan(i, 1), Cue::after_count, vocabulary) > 0) break;
        noun = std::string(word);
        if (ends_with_any(tokens[i].text, ".,;:)")) break;
    }
    return noun;
}

std::optional<Target> count_target(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    if (at == 0 || cue_at_start(tokens.subspan(at - 1, 1), Cue::counted, vocabulary) == 0)
        return std::nullopt;
    const auto count = count_at(tokens, at, vocabulary);
    if (!count) return std::nullopt;
    const auto noun = counted_noun(tokens.subspan(at + 1), vocabulary);
    if (!noun) return std::nullopt;
    return Target{*count, *noun, !limited(tokens, at, vocabulary)};
}

/// "cirka 3 gånger per år", "En gång under året": how often counts where nothing else does.
std::optional<Target> times_target(Tokens tokens, const Vocabulary& vocabulary) {
    const auto times = find_times(tokens, vocabulary);
    if (!times) return std::nullopt;
    const Tokens unit = tokens.subspan(times->begin + 1, times->end - times->begin - 1);
    return Target{std::to_string(times->frequency.times), std::string(core(text_of(unit))),
                  !limited(tokens, times->begin, vocabulary)};
}

Goal goal(const ListItem& item, const Vocabulary& vocabulary) {
    Goal goal{text_of(item.tokens), find_target(item.tokens, vocabulary), ink_of(item.tokens)};
    if (!goal.target) goal.target = times_target(item.tokens, vocabulary);
    add_details(goal, item.tokens, vocabulary);
    return goal;
}

bool is_marked(const ListItem& item) {
    return item.marked;
}

bool overlaps(const Section& section, const std::vector<LineRange>& ranges) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const LineRange& range) {
        return section.heading >= range.first && section.heading < range.second;
    });
}

}  // namespace

std::optional<Target> find_target(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (const auto value = percentage(tokens, i))
            return Target{*value, "percent", !limited(tokens, i, vocabulary)};
        if (auto target = count_target(tokens, i, vocabulary)) return target;
    }
    return std::nullopt;
}

std::vector<Goal> marked_goals(const TextLines& lines, std::size_t begin, std::size_t end,
                               const Vocabulary& vocabulary) {
    std::vector<Goal> goals;
    for (const ListItem& item : list_items(lines, begin, end, 0, vocabulary))
        if (item.marked) goals.push_back(goal(item, vocabulary));
    return goals;
}

FieldGoals field_goals(const TextLines& lines, std::size_t begin, std::size_t end, std::size_t skip,
                       const Vocabulary& vocabulary) {
    const std::vector<ListItem> items = list_items(lines, begin, end, skip, vocabulary);
    const bool marked = std::any_of(items.begin(), items.end(), is_marked);
    const bool beside = !items.empty() && items.front().line == begin;
    FieldGoals found{{}, end};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool counts = marked ? items[i].marked : !beside || i == 0;
        const bool behind = !counts && !found.goals.empty();
        if (counts) found.goals.push_back(goal(items[i], vocabulary));
        if (behind && found.end == end) found.end = items[i].line;
    }
    return found;
}

std::vector<Goal> read_goals(const TextLines& lines, const std::vector<LineRange>& initiatives,
                             const Vocabulary& vocabulary) {
    std::vector<Goal> goals;
    for (const Section& section : find_sections(lines, vocabulary)) {
        const bool of_goals =
            section.label == Label::association_goals || section.label == Label::goals;
        if (!of_goals || overlaps(section, initiatives)) continue;
        auto found = marked_goals(lines, section.heading + 1, section.end, vocabulary);
        std::move(found.begin(), found.end(), std::back_inserter(goals));
    }
    return goals;
}

}  // namespace planscribe::extract
