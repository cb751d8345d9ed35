#include "extract/direction.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/list_items.h"
#include "extract/organisations.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t reach_of_verb = 7;  ///< words between "målgruppen" and "utgörs av"
constexpr std::size_t most_paragraphs = 6;

const TopicRule& rule_of(Topic topic, const Vocabulary& vocabulary) {
    return *std::ranges::find(vocabulary.fields.topics, topic, &TopicRule::topic);
}

/// Whether a heading bears the topic; one of many words tells of more than that.
bool heading_says(const Prose& prose, std::size_t section, Topic topic) {
    return topics_of(prose.heading(section), prose.known).contains(topic);
}

bool in_initiative(const Prose& prose, std::size_t section) {
    return std::ranges::any_of(prose.remarks, [&](const Remark& remark) {
        return remark.section == section && remark.initiative;
    });
}

/// "Målgruppen för insatserna utgörs av": the group is what the sentence is about.
bool defines_group(Tokens tokens, const Vocabulary& vocabulary) {
    const auto group = find_stem(tokens, rule_of(Topic::target_group, vocabulary).groups[0]);
    if (!group) return false;
    const auto& verbs = rule_of(Topic::target_is, vocabulary).groups[0];
    for (std::size_t i = *group + 1; i < std::min(tokens.size(), *group + reach_of_verb); ++i) {
        if (ends_with_any(tokens[i - 1].text, ",;:")) return false;
        const bool is = core(tokens[i].text) == "är" || tokens[i].skeleton == "ar";
        const bool other =
            !is && tokens[i].skeleton.size() > 2 && find_stem(tokens.subspan(i, 1), verbs);
        if (other) return true;
        if (is) return i + 1 < tokens.size() && lower(core(tokens[i + 1].text)) != "att";
    }
    return false;
}

bool names_target(const Remark& remark, const Prose& prose) {
    if (defines_group(remark.tokens(), prose.known)) return true;
    if (remark.says(Topic::prioritised) && remark.says(Topic::people)) return true;
    return remark.says(Topic::target_towards);
}

/// The municipality of "Mora eller Orsa kommun" whose own word is left out.
std::optional<std::string> place_before(Tokens tokens, std::size_t at,
                                        const Vocabulary& vocabulary) {
    if (at < 2) return std::nullopt;
    const std::string joint = lower(core(tokens[at - 1].text));
    if (joint != "eller") return std::nullopt;
    const auto place = place_of(tokens.subspan(at - 2, 1), vocabulary);
    return place ? std::optional(*place + " kommun") : std::nullopt;
}

TargetGroup target_group(const Remark& remark, const Vocabulary& vocabulary) {
    TargetGroup group;
    group.text = text_of(remark.tokens());
    if (const auto ages = find_ages(remark.tokens())) {
        group.age_from = ages->from;
        group.age_to = ages->to;
    }
    for (const auto& mention : find_organisations(remark.tokens(), vocabulary))
        if (mention.organisation.kind == PartyKind::municipality) {
            if (auto other = place_before(remark.tokens(), mention.begin, vocabulary))
                group.places.push_back(std::move(*other));
            group.places.push_back(mention.organisation.name);
        }
    group.prioritised = remark.says(Topic::prioritised);
    group.ink = ink_of(remark.tokens());
    return group;
}

std::vector<ListItem> items_of(const Prose& prose, std::size_t section) {
    const Section& found = prose.sections[section];
    return list_items(prose.lines, found.heading + 1, found.end, 0, prose.known);
}

bool is_text(const ListItem& item) {
    return item.tokens.size() > 1 && has_letter(text_of(item.tokens));
}

/// A line of the item, from its second on, that begins a task of its own: its mark was lost.
std::vector<Tokens> tasks_in(const ListItem& item, const Vocabulary& vocabulary) {
    std::vector<Tokens> tasks;
    std::size_t begin = 0;
    const Tokens tokens = item.tokens;
    const auto& starts = rule_of(Topic::task_start, vocabulary).groups[0];
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const bool new_line = tokens[i - 1].ends_line;
        if (!new_line || !starts_upper(core(tokens[i].text))) continue;
        if (!find_stem(tokens.subspan(i, 1), starts)) continue;
        tasks.push_back(tokens.subspan(begin, i - begin));
        begin = i;
    }
    tasks.push_back(tokens.subspan(begin));
    return tasks;
}

void add_listed_tasks(std::vector<Task>& tasks, const Prose& prose, std::size_t begin,
                      std::size_t end) {
    bool begun = false;
    for (const ListItem& item : list_items(prose.lines, begin, end, 0, prose.known)) {
        if (!item.marked && begun) return;
        if (!item.marked || !is_text(item)) continue;
        begun = true;
        for (const Tokens task : tasks_in(item, prose.known))
            tasks.push_back({text_of(task), TaskOf::association, ink_of(task)});
    }
}

std::optional<std::string> act_number(std::string_view text) {
    while (!text.empty() && !is_digit(text.front())) text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && (is_digit(text[end]) || text[end] == ':')) ++end;
    text = text.substr(0, end);
    const std::size_t colon = text.find(':');
    if (colon != 4 || text.size() < 6 || text.size() > 9) return std::nullopt;
    if (!all_digits(text.substr(5)) || !as_year(text.substr(0, 4))) {
        const bool old = text.starts_with("19") && all_digits(text.substr(5));
        if (!old) return std::nullopt;
    }
    return std::string(text);
}

void add_law(std::vector<Law>& laws, Law law) {
    const bool known = std::ranges::any_of(laws, [&](const Law& other) {
        return other.name == law.name || (law.number && other.number == law.number);
    });
    if (!known) laws.push_back(std::move(law));
}

/// A date of a decision, "2024:1", is no act: the word "lag" stands near one.
bool speaks_of_law(Tokens tokens, std::size_t at) {
    const std::size_t begin = at > 8 ? at - 8 : 0;
    for (std::size_t i = begin; i < at; ++i)
        if (lower(core(tokens[i].text)).starts_with("lag") ||
            lower(core(tokens[i].text)).ends_with("lagen") ||
            lower(core(tokens[i].text)).starts_with("förordning"))
            return true;
    return false;
}

void find_laws(std::vector<Law>& laws, Tokens tokens, const Vocabulary& vocabulary) {
    const auto& known = vocabulary.fields.laws;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (const auto number = act_number(tokens[i].text); number && speaks_of_law(tokens, i)) {
            const auto law = std::ranges::find(known, *number, &KnownLaw::number);
            if (law == known.end()) continue;
            add_law(laws, {law->name, law->number, ink_of(tokens.subspan(i, 1))});
        }
        for (const KnownLaw& law : known)
            for (const Stem& phrase : law.phrases)
                if (const auto fit = stem_at_start(skeletons(tokens.subspan(i)), phrase.letters))
                    add_law(laws, {law.name, law.number, ink_of(tokens.subspan(i, fit->words))});
    }
}

}  // namespace

std::vector<TargetGroup> read_target_groups(const Prose& prose,
                                            std::optional<std::size_t> initiative) {
    std::vector<TargetGroup> groups;
    bool last = false;
    for (const Remark& remark : prose.remarks) {
        const bool here = remark.initiative == initiative;
        const bool likewise = last && remark.says(Topic::likewise) && remark.says(Topic::people);
        last = here && (names_target(remark, prose) || likewise);
        if (!last) continue;
        groups.push_back(target_group(remark, prose.known));
        if (likewise) groups.back().prioritised = groups[groups.size() - 2].prioritised;
    }
    return groups;
}

std::vector<FocusArea> read_focus_areas(const Prose& prose) {
    std::vector<FocusArea> areas;
    for (std::size_t i = 0; i < prose.sections.size(); ++i) {
        const auto label = prose.sections[i].label;
        const bool goals = label == Label::association_goals || label == Label::goals;
        if (goals || !heading_says(prose, i, Topic::focus_heading) || in_initiative(prose, i))
            continue;
        const auto year = first_year(prose.heading(i), prose.known);
        const auto add = [&](Tokens tokens) {
            const auto own = first_year(tokens, prose.known);
            areas.push_back({text_of(tokens), own ? own : year, ink_of(tokens)});
        };
        const auto items = items_of(prose, i);
        const bool marked = std::ranges::any_of(items, &ListItem::marked);
        for (const ListItem& item : items)
            if (item.marked && is_text(item)) add(item.tokens);
        if (marked) continue;
        for (const Remark& remark : prose.remarks)
            if (remark.section == i && remark.says(Topic::focus) &&
                !remark.says(Topic::prioritised))
                add(remark.tokens());
    }
    return areas;
}

std::vector<Passage> read_vision(const Prose& prose) {
    std::vector<Passage> passages;
    const Stems word{{skeleton("vision", prose.known.lookalikes)}};
    for (std::size_t i = 0; i < prose.sections.size(); ++i) {
        const Tokens heading = prose.heading(i);
        if (heading.size() > 4 || !find_stem(heading, word) || in_initiative(prose, i)) continue;
        for (const ListItem& item : items_of(prose, i))
            if (is_text(item) && passages.size() < most_paragraphs)
                passages.push_back({text_of(item.tokens), ink_of(item.tokens)});
    }
    return passages;
}

std::vector<Task> read_tasks(const Prose& prose) {
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < prose.sections.size(); ++i)
        if (heading_says(prose, i, Topic::association_tasks) && !in_initiative(prose, i))
            add_listed_tasks(tasks, prose, prose.sections[i].heading + 1, prose.sections[i].end);
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative) continue;
        const Tokens tokens = remark.tokens();
        const bool opens = ends_with_any(tokens.back().text, ":");
        const std::size_t end =
            remark.section ? prose.sections[*remark.section].end : prose.lines.size();
        if (opens && remark.says(Topic::association_tasks))
            add_listed_tasks(tasks, prose, remark.sentence.line + 1, end);
        else if (remark.says(Topic::board_task))
            tasks.push_back({text_of(tokens), TaskOf::board, ink_of(tokens)});
    }
    return tasks;
}

std::vector<Law> read_laws(const Prose& prose) {
    std::vector<Law> laws;
    for (const Remark& remark : prose.remarks) find_laws(laws, remark.tokens(), prose.known);
    return laws;
}

}  // namespace planscribe::extract
