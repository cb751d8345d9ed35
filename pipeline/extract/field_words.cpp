#include "extract/field_words.h"

#include <array>

#include "base/text.h"
#include "extract/word_lists.h"

namespace planscribe::extract {
namespace {

namespace fs = std::filesystem;

constexpr std::array<Name<Topic>, 49> topic_names{{
    {"staff", Topic::staff},
    {"staff_bought", Topic::staff_bought},
    {"service_contract", Topic::service_contract},
    {"board_size", Topic::board_size},
    {"board_each", Topic::board_each},
    {"term", Topic::term},
    {"quorum", Topic::quorum},
    {"quorum_more_than_half", Topic::quorum_more_than_half},
    {"quorum_two_thirds", Topic::quorum_two_thirds},
    {"quorum_all", Topic::quorum_all},
    {"quorum_half", Topic::quorum_half},
    {"target_group", Topic::target_group},
    {"target_is", Topic::target_is},
    {"target_towards", Topic::target_towards},
    {"people", Topic::people},
    {"prioritised", Topic::prioritised},
    {"focus_heading", Topic::focus_heading},
    {"focus", Topic::focus},
    {"association_tasks", Topic::association_tasks},
    {"board_task", Topic::board_task},
    {"task_start", Topic::task_start},
    {"announced", Topic::announced},
    {"matched", Topic::matched},
    {"special_reasons", Topic::special_reasons},
    {"participates", Topic::participates},
    {"managers", Topic::managers},
    {"case_workers", Topic::case_workers},
    {"all_parties", Topic::all_parties},
    {"no_debt", Topic::no_debt},
    {"no_loans", Topic::no_loans},
    {"equity_cap", Topic::equity_cap},
    {"within_budget", Topic::within_budget},
    {"use_equity", Topic::use_equity},
    {"reserve", Topic::reserve},
    {"base_contributions", Topic::base_contributions},
    {"base_revenue", Topic::base_revenue},
    {"follow_up", Topic::follow_up},
    {"audit", Topic::audit},
    {"risk_analysis", Topic::risk_analysis},
    {"control_plan", Topic::control_plan},
    {"internal_control", Topic::internal_control},
    {"attached", Topic::attached},
    {"status_ended", Topic::status_ended},
    {"status_new", Topic::status_new},
    {"status_going_on", Topic::status_going_on},
    {"goal_follow_up", Topic::goal_follow_up},
    {"majority", Topic::majority},
    {"all_of", Topic::all_of},
    {"likewise", Topic::likewise},
}};

constexpr std::array<Name<ThingList>, 8> list_names{{
    {"post", ThingList::post},
    {"project_post", ThingList::project_post},
    {"group", ThingList::group},
    {"service", ThingList::service},
    {"follow_up", ThingList::follow_up},
    {"reference", ThingList::reference},
    {"appointer", ThingList::appointer},
    {"counted", ThingList::counted},
}};

class Loader {
public:
    Loader(const fs::path& folder, const Lookalikes& lookalikes)
        : lists_(folder), lookalikes_(lookalikes) {}

    FieldWords load() {
        FieldWords words;
        for (const Fields& row : lists_.rows("topics.tsv", 5)) words.topics.push_back(topic(row));
        for (const Fields& row : lists_.rows("things.tsv", 5))
            words.things.push_back({lists_.named(list_names, row[0]), row[1], row[2],
                                    phrases(row[3]), listed(row[4])});
        for (const Fields& row : lists_.rows("frequencies.tsv", 3))
            words.frequencies.push_back(
                {{lists_.number(row[0]), row[1]}, phrase_skeleton(row[2], lookalikes_)});
        for (const Fields& row : lists_.rows("laws.tsv", 3))
            words.laws.push_back({row[0], row[1], phrases(row[2])});
        for (const Fields& row : lists_.rows("associations.tsv", 4))
            words.associations.push_back(
                {row[0], row[1], row[3].empty() ? std::nullopt : std::optional(row[3])});
        for (const Fields& row : lists_.rows("expected.tsv", 3))
            words.expected.push_back({row[0], row[1], row[2]});
        return words;
    }

private:
    Stems phrases(std::string_view field) const {
        Stems stems;
        for (const std::string& part : listed(field))
            stems.push_back({phrase_skeleton(part, lookalikes_), split_blanks(part).size()});
        return stems;
    }

    TopicRule topic(const Fields& row) const {
        TopicRule rule{lists_.named(topic_names, row[0]), {}, phrases(row[4])};
        for (std::size_t i = 1; i < 4; ++i)
            if (!row[i].empty()) rule.groups.push_back(phrases(row[i]));
        if (rule.groups.empty()) lists_.refuse("no words for", row[0]);
        return rule;
    }

    WordLists lists_;
    const Lookalikes& lookalikes_;
};

}  // namespace

FieldWords load_field_words(const fs::path& dictionaries, const Lookalikes& lookalikes) {
    return Loader(dictionaries, lookalikes).load();
}

}  // namespace planscribe::extract
