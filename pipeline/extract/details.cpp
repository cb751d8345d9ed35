#include "extract/details.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "extract/direction.h"
#include "extract/prose_facts.h"
#include "extract/staff.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t longest_about = 9;
constexpr std::size_t most_goal_words = 300;  ///< more is a text that was taken for a goal

bool ends_subject(const Token& token) {
    constexpr std::array<std::string_view, 15> verbs{
        "där", "som",    "vars",     "ska",   "skall", "har",    "är", "kan",
        "får", "uppnår", "upplever", "anger", "går",   "kommer", "når"};
    return std::ranges::find(verbs, lower(core(token.text))) != verbs.end();
}

/// "deltagarna i insatsen" behind "80 % av".
std::optional<std::string> share_of_what(Tokens tokens, std::size_t at) {
    std::size_t begin = at;
    while (begin < tokens.size() && begin < at + 3 && lower(core(tokens[begin].text)) != "av")
        ++begin;
    if (begin >= tokens.size() || begin == at + 3) return std::nullopt;
    ++begin;
    std::size_t end = begin;
    while (end < tokens.size() && end < begin + longest_about && !ends_subject(tokens[end])) {
        ++end;
        if (ends_with_any(tokens[end - 1].text, ",.;:")) break;
    }
    if (end == begin || (end == begin + longest_about && end < tokens.size())) return std::nullopt;
    std::string text = text_of(tokens.subspan(begin, end - begin));
    while (ends_with_any(text, ",.;:")) text.pop_back();
    return text;
}

std::optional<std::string> about(const Goal& goal, Tokens tokens, const Vocabulary& vocabulary) {
    if (goal.target && goal.target->unit != "percent") return goal.target->unit;
    for (std::size_t i = 0; goal.target && i < tokens.size(); ++i)
        if (percentage(tokens, i)) return share_of_what(tokens, i + 1);
    for (const TopicRule& rule : vocabulary.fields.topics)
        if (rule.topic == Topic::majority && !goal.target)
            if (const auto at = find_stem(tokens, rule.groups[0]))
                return share_of_what(tokens, *at + 1);
    return std::nullopt;
}

std::optional<Comparison> comparison(const Goal& goal, const std::set<Topic>& topics) {
    if (goal.target) return goal.target->at_least ? Comparison::at_least : Comparison::at_most;
    if (topics.contains(Topic::majority)) return Comparison::majority;
    if (topics.contains(Topic::all_of)) return Comparison::all;
    return std::nullopt;
}

/// The last sentence of the goal that says how it is followed up.
std::optional<std::string> follow_up(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<std::string> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool ends = i + 1 == tokens.size() || (ends_with_any(tokens[i].text, ".") &&
                                                     starts_upper(core(tokens[i + 1].text)));
        if (!ends) continue;
        const Tokens sentence = tokens.subspan(begin, i + 1 - begin);
        if (topics_of(sentence, vocabulary).contains(Topic::goal_follow_up))
            found = text_of(sentence);
        begin = i + 1;
    }
    return found;
}

bool stands_in(const Remark& remark, const std::vector<Goal>& goals) {
    const WordId word = remark.tokens().front().word;
    return std::ranges::any_of(goals, [&](const Goal& goal) {
        return std::ranges::find(goal.ink, word) != goal.ink.end();
    });
}

/// Goals tell of what is to come of it.
std::optional<InitiativeStatus> status_of(const Prose& prose, std::size_t initiative,
                                          const std::vector<Goal>& goals) {
    bool fresh = false, going_on = false, ended = false;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative != initiative || stands_in(remark, goals)) continue;
        fresh = fresh || remark.says(Topic::status_new);
        going_on = going_on || remark.says(Topic::status_going_on);
        ended = ended || remark.says(Topic::status_ended);
    }
    if (fresh + going_on + ended != 1) return std::nullopt;
    if (fresh) return InitiativeStatus::new_one;
    return going_on ? InitiativeStatus::going_on : InitiativeStatus::ended;
}

void add_years(Initiative& initiative) {
    for (const YearAmount& amount : initiative.financing) {
        if (amount.amount.ore == 0) continue;
        initiative.first_year = std::min(initiative.first_year.value_or(amount.year), amount.year);
        initiative.last_year = std::max(initiative.last_year.value_or(amount.year), amount.year);
    }
}

}  // namespace

void add_details(Goal& goal, Tokens tokens, const Vocabulary& vocabulary) {
    if (tokens.size() > most_goal_words) return;
    goal.comparison = comparison(goal, topics_of(tokens, vocabulary));
    goal.about = about(goal, tokens, vocabulary);
    goal.follow_up = follow_up(tokens, vocabulary);
}

void add_details(std::vector<Initiative>& initiatives, const Prose& prose) {
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
        add_years(initiatives[i]);
        initiatives[i].status = status_of(prose, i, initiatives[i].goals);
        initiatives[i].staff = staff_of_initiative(prose, i);
        initiatives[i].target_groups = read_target_groups(prose, i);
    }
}

}  // namespace planscribe::extract
