#include "extract/vocabulary.h"

#include <array>

#include "base/text.h"
#include "extract/word_lists.h"

namespace planscribe::extract {
namespace {

namespace fs = std::filesystem;

constexpr std::array<Name<Label>, 27> label_names{{
    {"board", Label::board},
    {"ordinary", Label::ordinary},
    {"substitute", Label::substitute},
    {"ordinary_column", Label::ordinary_column},
    {"organisation_column", Label::organisation_column},
    {"name_column", Label::name_column},
    {"role_column", Label::role_column},
    {"owner", Label::owner},
    {"partners", Label::partners},
    {"financing", Label::financing},
    {"description", Label::description},
    {"goals", Label::goals},
    {"initiative_goals", Label::initiative_goals},
    {"initiative_name", Label::initiative_name},
    {"association_goals", Label::association_goals},
    {"initiatives", Label::initiatives},
    {"activities", Label::activities},
    {"members", Label::members},
    {"economy", Label::economy},
    {"section", Label::section},
    {"other_body", Label::other_body},
    {"signatures", Label::signatures},
    {"plan_title", Label::plan_title},
    {"budget_title", Label::budget_title},
    {"annual_report_title", Label::annual_report_title},
    {"interim_report_title", Label::interim_report_title},
    {"reference", Label::reference},
}};

constexpr std::array<Name<Cue>, 32> cue_names{{
    {"before_year", Cue::before_year},
    {"compared_with", Cue::compared_with},
    {"change", Cue::change},
    {"decided", Cue::decided},
    {"decided_thing", Cue::decided_thing},
    {"founded", Cue::founded},
    {"at_most", Cue::at_most},
    {"at_least", Cue::at_least},
    {"counted", Cue::counted},
    {"after_count", Cue::after_count},
    {"member_list", Cue::member_list},
    {"each", Cue::each},
    {"together_with", Cue::together_with},
    {"applied", Cue::applied},
    {"granted", Cue::granted},
    {"deficit", Cue::deficit},
    {"municipalities", Cue::municipalities},
    {"not_a_name", Cue::not_a_name},
    {"place_prefix", Cue::place_prefix},
    {"owns", Cue::owns},
    {"since", Cue::since},
    {"cooperates", Cue::cooperates},
    {"pays", Cue::pays},
    {"the_region", Cue::the_region},
    {"the_municipality", Cue::the_municipality},
    {"stamp", Cue::stamp},
    {"their_part", Cue::their_part},
    {"back_reference", Cue::back_reference},
    {"goes_on", Cue::goes_on},
    {"body_word", Cue::body_word},
    {"roughly", Cue::roughly},
    {"deadline", Cue::deadline},
}};

constexpr std::array<Name<std::optional<Role>>, 4> role_names{{
    {"chair", Role::chair},
    {"vice_chair", Role::vice_chair},
    {"member", Role::member},
    {"none", std::nullopt},
}};

constexpr std::array<Name<Body>, 3> body_names{{
    {"board", Body::board},
    {"substitute", Body::substitute},
    {"office", Body::office},
}};

constexpr std::array<Name<Unit>, 3> unit_names{{
    {"kr", Unit::kr},
    {"tkr", Unit::tkr},
    {"mkr", Unit::mkr},
}};

constexpr std::array<Name<Concept>, 10> concept_names{{
    {"state_grant", Concept::state_grant},
    {"member_contributions", Concept::member_contributions},
    {"total_income", Concept::total_income},
    {"total_cost", Concept::total_cost},
    {"equity_opening", Concept::equity_opening},
    {"equity_closing", Concept::equity_closing},
    {"result", Concept::result},
    {"initiative", Concept::initiative},
    {"activity", Concept::activity},
    {"other", Concept::other},
}};

class Loader {
public:
    explicit Loader(const fs::path& folder) : folder_(folder), lists_(folder) {}

    Vocabulary load() {
        read("lookalikes.tsv", 2,
             [&](const Fields& row) { known_.lookalikes.emplace_back(row[0], row[1]); });
        load_labels();
        load_organisations();
        load_numbers();
        known_.fields = load_field_words(folder_, known_.lookalikes);
        return std::move(known_);
    }

private:
    template <typename Take>
    void read(const char* file, std::size_t columns, Take take) {
        for (const Fields& row : lists_.rows(file, columns)) take(row);
    }

    std::string phrase(std::string_view words) const {
        return phrase_skeleton(words, known_.lookalikes);
    }

    std::vector<std::string> phrases(std::string_view field) const {
        std::vector<std::string> all;
        for (const std::string& part : listed(field)) all.push_back(phrase(part));
        return all;
    }

    void load_labels() {
        read("labels.tsv", 2, [&](const Fields& row) {
            known_.labels.push_back({lists_.named(label_names, row[0]), phrase(row[1])});
        });
        read("cues.tsv", 2, [&](const Fields& row) {
            known_.cues.push_back({lists_.named(cue_names, row[0]), phrase(row[1])});
        });
        read("roles.tsv", 3, [&](const Fields& row) {
            known_.roles.push_back({row[0], phrase(row[0]), lists_.named(role_names, row[1]),
                                    lists_.named(body_names, row[2])});
        });
        read("bullets.tsv", 1, [&](const Fields& row) { known_.bullets.push_back(row[0]); });
        read("concepts.tsv", 3, [&](const Fields& row) {
            known_.concepts.push_back(
                {lists_.named(concept_names, row[0]), phrases(row[1]), phrases(row[2])});
        });
    }

    void load_organisations() {
        read("organisations.tsv", 4, [&](const Fields& row) {
            NationalBody body{row[1], phrases(row[2]), listed(row[3])};
            body.phrases.insert(body.phrases.begin(), phrase(row[1]));
            known_.nationals.push_back(std::move(body));
        });
        read("regions.tsv", 2, [&](const Fields& row) {
            known_.regions.push_back({row[0], phrase(row[0])});
            for (const std::string& former : listed(row[1]))
                known_.regions.push_back({former, phrase(former)});
        });
        read("municipalities.tsv", 3, [&](const Fields& row) {
            known_.municipalities.push_back({row[1], phrase(row[1]), split_blanks(row[1]).size()});
        });
    }

    void load_numbers() {
        read("months.tsv", 3, [&](const Fields& row) {
            known_.months.push_back({lists_.number(row[0]), phrase(row[1])});
            if (!row[2].empty()) known_.months.push_back({lists_.number(row[0]), phrase(row[2])});
        });
        read("numerals.tsv", 2, [&](const Fields& row) {
            known_.numerals.push_back({lists_.number(row[0]), phrase(row[1])});
        });
        read("fractions.tsv", 2, [&](const Fields& row) {
            known_.fractions.push_back({row[0], phrase(row[1])});
        });
        read("amount_words.tsv", 2, [&](const Fields& row) {
            known_.amount_words.push_back({lists_.named(unit_names, row[0]), phrase(row[1])});
        });
    }

    const fs::path& folder_;
    WordLists lists_;
    Vocabulary known_;
};

}  // namespace

Vocabulary load_vocabulary(const fs::path& dictionaries) {
    return Loader(dictionaries).load();
}

}  // namespace planscribe::extract
