#include "extract/field_words.h"

#include <array>
#include <charconv>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::extract {
namespace {

namespace fs = std::filesystem;

template <typename Meaning>
struct Name {
    std::string_view name;
    Meaning meaning;
};

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
        : folder_(folder), lookalikes_(lookalikes) {}

    FieldWords load() {
        FieldWords words;
        for (const Fields& row : read("topics.tsv", 5)) words.topics.push_back(topic(row));
        for (const Fields& row : read("things.tsv", 5))
            words.things.push_back(
                {named(list_names, row[0]), row[1], row[2], phrases(row[3]), parts(row[4])});
        for (const Fields& row : read("frequencies.tsv", 3))
            words.frequencies.push_back({{number(row[0]), row[1]}, phrase(row[2])});
        for (const Fields& row : read("laws.tsv", 3))
            words.laws.push_back({row[0], row[1], phrases(row[2])});
        for (const Fields& row : read("associations.tsv", 4))
            words.associations.push_back(
                {row[0], row[1], row[3].empty() ? std::nullopt : std::optional(row[3])});
        for (const Fields& row : read("expected.tsv", 3))
            words.expected.push_back({row[0], row[1], row[2]});
        return words;
    }

private:
    std::vector<Fields> read(const char* file, std::size_t columns) {
        file_ = folder_ / file;
        return read_dictionary(file_, columns);
    }

    [[noreturn]] void refuse(std::string_view why, std::string_view text) const {
        throw Error(ErrorCode::environment, file_.string(),
                    std::string(why) + " " + std::string(text));
    }

    template <typename Meaning, std::size_t size>
    Meaning named(const std::array<Name<Meaning>, size>& names, std::string_view text) const {
        for (const auto& [name, meaning] : names)
            if (name == text) return meaning;
        refuse("unknown word", text);
    }

    int number(std::string_view text) const {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) refuse("not a number:", text);
        return value;
    }

    static std::vector<std::string> parts(std::string_view field) {
        std::vector<std::string> all = split(field, '|');
        std::erase(all, "");
        return all;
    }

    std::string phrase(std::string_view words) const {
        std::string joined;
        for (const std::string& word : split_blanks(words)) joined += skeleton(word, lookalikes_);
        return joined;
    }

    Stems phrases(std::string_view field) const {
        Stems stems;
        for (const std::string& part : parts(field))
            stems.push_back({phrase(part), split_blanks(part).size()});
        return stems;
    }

    TopicRule topic(const Fields& row) const {
        TopicRule rule{named(topic_names, row[0]), {}, phrases(row[4])};
        for (std::size_t i = 1; i < 4; ++i)
            if (!row[i].empty()) rule.groups.push_back(phrases(row[i]));
        if (rule.groups.empty()) refuse("no words for", row[0]);
        return rule;
    }

    const fs::path& folder_;
    const Lookalikes& lookalikes_;
    fs::path file_;
};

}  // namespace

FieldWords load_field_words(const fs::path& dictionaries, const Lookalikes& lookalikes) {
    return Loader(dictionaries, lookalikes).load();
}

}  // namespace planscribe::extract
