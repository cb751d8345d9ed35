#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "extract/field_words.h"
#include "extract/phrase.h"
#include "model/plan.h"

namespace planscribe::extract {

/// What a heading or the name of a field says (dictionaries/labels.tsv).
enum class Label {
    board,
    ordinary,
    substitute,
    ordinary_column,
    organisation_column,
    name_column,
    role_column,
    owner,
    partners,
    financing,
    description,
    goals,
    initiative_goals,
    initiative_name,
    association_goals,
    initiatives,
    activities,
    members,
    economy,
    section,
    other_body,
    signatures,
    plan_title,
    budget_title,
    annual_report_title,
    interim_report_title,
    reference,
};

/// What a word within a sentence hints at (dictionaries/cues.tsv).
enum class Cue {
    before_year,
    compared_with,
    change,
    decided,
    decided_thing,
    founded,
    at_most,
    at_least,
    counted,
    after_count,
    member_list,
    each,
    together_with,
    applied,
    granted,
    deficit,
    municipalities,
    not_a_name,
    place_prefix,
    owns,
    since,
    cooperates,
    pays,
    the_region,
    the_municipality,  ///< "kommunen", where there is but one
    stamp,             ///< of an office that received a paper
    their_part,
    back_reference,
    goes_on,
    body_word,
    roughly,
    deadline,
};

enum class Body { board, substitute, office };

/// A word for what someone is (dictionaries/roles.tsv). `role` is empty outside the board.
struct RoleWord {
    std::string name;
    std::string phrase;  ///< skeleton
    std::optional<Role> role;
    Body body = Body::board;
};

struct NationalBody {
    std::string name;
    std::vector<std::string> phrases;      ///< skeletons of its names
    std::vector<std::string> short_forms;  ///< matched letter for letter
};

/// A region as it is called now, or a county council as it was called.
struct RegionName {
    std::string name;
    std::string phrase;
};

struct MunicipalityName {
    std::string name;
    std::string phrase;
    std::size_t words = 1;
};

/// A rule of dictionaries/concepts.tsv: one of `stems`, and one of `further` unless empty.
struct ConceptRule {
    Concept about = Concept::other;
    std::vector<std::string> stems;
    std::vector<std::string> further;
};

template <typename Meaning>
struct Entry {
    Meaning meaning;
    std::string phrase;  ///< skeleton
};

/// The knowledge of this room, all phrases as skeletons.
struct Vocabulary {
    Lookalikes lookalikes;
    std::vector<Entry<Label>> labels;
    std::vector<Entry<Cue>> cues;
    std::vector<RoleWord> roles;
    std::vector<NationalBody> nationals;
    std::vector<RegionName> regions;
    std::vector<MunicipalityName> municipalities;
    bool places_misread = true;  ///< else a name that is near a known one is a name of its own
    std::vector<Entry<int>> months;
    std::vector<Entry<int>> numerals;
    std::vector<Entry<std::string>> fractions;  ///< "1/4"; the phrase is a stem
    std::vector<Entry<Unit>> amount_words;
    std::vector<std::string> bullets;
    std::vector<ConceptRule> concepts;
    FieldWords fields;
};

/// Reads the dictionaries of this room. Throws Error(environment) when one is missing or says
/// something unknown.
Vocabulary load_vocabulary(const std::filesystem::path& dictionaries);

}  // namespace planscribe::extract
