#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "extract/phrase.h"
#include "model/records.h"

namespace planscribe::extract {

/// What a word of the text begins with: the skeleton of a word or of a phrase.
struct Stem {
    std::string letters;
    std::size_t words = 1;  ///< of the phrase
};
using Stems = std::vector<Stem>;

/// What a sentence is about, or says beside (dictionaries/topics.tsv).
enum class Topic {
    staff,
    staff_bought,
    service_contract,
    board_size,
    board_each,
    term,
    quorum,
    quorum_more_than_half,
    quorum_two_thirds,
    quorum_all,
    quorum_half,
    target_group,
    target_is,
    target_towards,
    people,
    prioritised,
    focus_heading,
    focus,
    association_tasks,
    board_task,
    task_start,
    announced,
    matched,
    special_reasons,
    participates,
    managers,
    case_workers,
    all_parties,
    no_debt,
    no_loans,
    equity_cap,
    within_budget,
    use_equity,
    reserve,
    base_contributions,
    base_revenue,
    follow_up,
    audit,
    risk_analysis,
    control_plan,
    internal_control,
    attached,
    status_ended,
    status_new,
    status_going_on,
    goal_follow_up,
    majority,
    all_of,
    likewise,
};

/// A sentence bears the topic when it holds a stem of each group and none of `none_of`.
struct TopicRule {
    Topic topic = Topic::staff;
    std::vector<Stems> groups;
    Stems none_of;
};

/// Lists of things that plans name (dictionaries/things.tsv).
enum class ThingList {
    post,
    project_post,
    group,
    service,
    follow_up,
    reference,
    appointer,
    counted
};

struct Thing {
    ThingList list = ThingList::post;
    std::string kind;  ///< within its list, a name of the record format; may be empty
    std::string name;
    Stems stems;
    std::vector<std::string> short_forms;  ///< matched letter for letter
};

struct FrequencyPhrase {
    Frequency frequency;
    std::string phrase;
};

struct KnownLaw {
    std::string number;
    std::string name;
    Stems phrases;
};

struct KnownAssociation {
    std::string id;
    std::string name;
    std::optional<std::string> successor;
};

/// What a plan of this kind should hold (dictionaries/expected.tsv).
struct Expected {
    std::string what;
    std::string description;
    std::string expected_by;
};

/// Words for the records of model/records.h, all phrases and stems as skeletons.
struct FieldWords {
    std::vector<TopicRule> topics;
    std::vector<Thing> things;
    std::vector<FrequencyPhrase> frequencies;
    std::vector<KnownLaw> laws;
    std::vector<KnownAssociation> associations;
    std::vector<Expected> expected;
};

/// Reads these dictionaries. Throws Error(environment) when one is missing or says something
/// unknown.
FieldWords load_field_words(const std::filesystem::path& dictionaries,
                            const Lookalikes& lookalikes);

}  // namespace planscribe::extract
