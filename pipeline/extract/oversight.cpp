#include "extract/oversight.h"

#include <algorithm>
#include <array>

#include "extract/dates.h"
#include "extract/prose_facts.h"
#include "model/names.h"

namespace planscribe::extract {
namespace {

constexpr std::array<std::pair<Topic, ControlKind>, 3> controls{
    {{Topic::control_plan, ControlKind::control_plan},
     {Topic::risk_analysis, ControlKind::risk_analysis},
     {Topic::internal_control, ControlKind::internal_control}}};

using ControlTopic = std::pair<Topic, ControlKind>;

/// The kinds that a sentence names, the first one first: year and pace are said of that. A plan for
/// internal control is not internal control too.
std::vector<ControlTopic> in_order(const Remark& remark, const Vocabulary& vocabulary) {
    std::vector<std::pair<std::size_t, ControlTopic>> found;
    for (const auto& [topic, kind] : controls) {
        const bool part = kind == ControlKind::internal_control && remark.says(Topic::control_plan);
        if (!remark.says(topic) || part) continue;
        const auto rule = std::ranges::find(vocabulary.fields.topics, topic, &TopicRule::topic);
        found.push_back({find_stem(remark.tokens(), rule->groups[0]).value_or(0), {topic, kind}});
    }
    std::ranges::stable_sort(found, {}, [](const auto& place) { return place.first; });
    std::vector<ControlTopic> order;
    for (const auto& place : found) order.push_back(place.second);
    return order;
}

void add(Ink& ink, const Ink& more) {
    for (const WordId word : more)
        if (std::ranges::find(ink, word) == ink.end()) ink.push_back(word);
}

/// Who appoints, in a sentence on auditors: the word for all members.
std::optional<std::string> appointer(Tokens tokens, const Vocabulary& vocabulary) {
    const auto hits = find_things(tokens, ThingList::appointer, vocabulary);
    return hits.empty() ? std::nullopt : std::optional(hits.front().thing->name);
}

std::optional<std::string> decided_on(Tokens tokens, const Vocabulary& vocabulary) {
    if (!find_cue(tokens, Cue::decided, vocabulary)) return std::nullopt;
    const auto dates = find_dates(tokens, vocabulary);
    if (dates.size() != 1 || dates.front().iso.size() != 10) return std::nullopt;
    return dates.front().iso;
}

}  // namespace

std::vector<FollowUp> read_follow_up(const Prose& prose) {
    std::vector<FollowUp> found;
    for (const Remark& remark : prose.remarks) {
        if (!remark.says(Topic::follow_up)) continue;
        for (const ThingHit& hit :
             find_things(remark.tokens(), ThingList::follow_up, prose.known)) {
            const auto known = std::ranges::find(found, hit.thing->name, &FollowUp::name);
            const auto frequency = find_frequency(remark.tokens(), prose.known);
            if (known != found.end()) {
                if (known->frequency || !frequency) continue;
                known->frequency = frequency;
                add(known->ink, ink_of(remark.tokens()));
            } else {
                found.push_back(
                    {hit.thing->name,
                     named<FollowUpKind>(hit.thing->kind).value_or(FollowUpKind::report), frequency,
                     ink_of(remark.tokens())});
            }
        }
    }
    return found;
}

std::vector<Audit> read_audits(const Prose& prose) {
    std::vector<Audit> audits;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || !remark.says(Topic::audit) || !audits.empty()) continue;
        Audit audit{find_frequency(remark.tokens(), prose.known),
                    appointer(remark.tokens(), prose.known), ink_of(remark.tokens())};
        if (audit.frequency || audit.appointed_by) audits.push_back(std::move(audit));
    }
    return audits;
}

std::vector<Control> read_internal_control(const Prose& prose) {
    std::vector<Control> found;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative) continue;
        bool first = true;
        for (const auto& [topic, kind] : in_order(remark, prose.known)) {
            const auto year = first ? first_year(remark.tokens(), prose.known) : std::nullopt;
            const auto frequency =
                first ? find_frequency(remark.tokens(), prose.known) : std::nullopt;
            first = false;
            const auto known = std::ranges::find(found, kind, &Control::kind);
            if (known == found.end()) {
                found.push_back({kind, year, frequency, ink_of(remark.tokens())});
                continue;
            }
            const bool news = (year && !known->year) || (frequency && !known->frequency);
            if (!news) continue;
            if (!known->year) known->year = year;
            if (!known->frequency) known->frequency = frequency;
            add(known->ink, ink_of(remark.tokens()));
        }
    }
    return found;
}

std::vector<Reference> read_references(const Prose& prose) {
    std::vector<Reference> found;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative) continue;
        const Tokens tokens = remark.tokens();
        const auto hits = find_things(tokens, ThingList::reference, prose.known);
        for (const ThingHit& hit : hits) {
            Reference reference{
                hit.thing->name,
                named<ReferenceKind>(hit.thing->kind).value_or(ReferenceKind::attachment),
                hits.size() == 1 ? decided_on(tokens, prose.known) : std::nullopt,
                hits.size() == 1 && remark.says(Topic::attached), ink_of(tokens)};
            const auto known = std::ranges::find(found, reference.name, &Reference::name);
            if (known == found.end()) {
                found.push_back(std::move(reference));
                continue;
            }
            const bool news =
                (reference.date && !known->date) || (reference.attached && !known->attached);
            if (!news) continue;
            if (!known->date) known->date = reference.date;
            known->attached = known->attached || reference.attached;
            add(known->ink, reference.ink);
        }
    }
    return found;
}

}  // namespace planscribe::extract
