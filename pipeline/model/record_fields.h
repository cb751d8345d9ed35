#pragma once

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>

#include "model/plan.h"

/// The fields of each record under the names of the record format, in its order: one list, by which
/// records are written, read back, checked and shown. `visit(name, value)` is called for each; the
/// ink of a record is its "source".
namespace planscribe {

/// What a Frequency can be in each of.
inline constexpr std::array<std::string_view, 9> periods{
    "year",          "half_year", "quarter",     "month",     "week",
    "board_meeting", "two_years", "three_years", "four_years"};

template <typename Given, typename Record>
concept Is = std::same_as<std::remove_const_t<Given>, Record>;

template <Is<Frequency> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("times", r.times);
    visit("per", r.per);
}

template <Is<BudgetRow> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("table", r.table);
    visit("row", r.row);
    visit("label", r.label);
    visit("other_name", r.other_name);
}

template <Is<Passage> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("source", r.ink);
}

template <Is<Post> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("name", r.name);
    visit("share_of_full_time", r.share_of_full_time);
    visit("count", r.count);
    visit("employer", r.employer);
    visit("service_bought", r.service_bought);
    visit("source", r.ink);
}

template <Is<Group> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("name", r.name);
    visit("kind", r.kind);
    visit("level", r.level);
    visit("parties", r.parties);
    visit("all_parties", r.all_parties);
    visit("source", r.ink);
}

template <Is<BoardSize> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("ordinary", r.ordinary);
    visit("substitutes", r.substitutes);
    visit("for_each_member", r.for_each_member);
    visit("source", r.ink);
}

template <Is<TermOfOffice> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("years", r.years);
    visit("begins", r.begins);
    visit("source", r.ink);
}

template <Is<Quorum> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("rule", r.rule);
    visit("source", r.ink);
}

template <Is<TargetGroup> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("age_from", r.age_from);
    visit("age_to", r.age_to);
    visit("places", r.places);
    visit("prioritised", r.prioritised);
    visit("source", r.ink);
}

template <Is<FocusArea> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("year", r.year);
    visit("source", r.ink);
}

template <Is<Task> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("of", r.of);
    visit("source", r.ink);
}

template <Is<Law> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("name", r.name);
    visit("number", r.number);
    visit("source", r.ink);
}

template <Is<Activity> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("date", r.date);
    visit("last_date", r.last_date);
    visit("week", r.week);
    visit("year", r.year);
    visit("frequency", r.frequency);
    visit("times", r.times);
    visit("amount", r.amount);
    visit("budget_row", r.budget_row);
    visit("source", r.ink);
}

template <Is<FinancialGoal> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("rule", r.rule);
    visit("percent", r.percent);
    visit("base", r.base);
    visit("source", r.ink);
}

template <Is<FollowUp> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("name", r.name);
    visit("kind", r.kind);
    visit("frequency", r.frequency);
    visit("source", r.ink);
}

template <Is<Audit> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("frequency", r.frequency);
    visit("appointed_by", r.appointed_by);
    visit("source", r.ink);
}

template <Is<Control> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("kind", r.kind);
    visit("year", r.year);
    visit("frequency", r.frequency);
    visit("source", r.ink);
}

template <Is<Reference> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("name", r.name);
    visit("kind", r.kind);
    visit("date", r.date);
    visit("attached", r.attached);
    visit("source", r.ink);
}

template <Is<ServiceContract> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("service", r.service);
    visit("supplier", r.supplier);
    visit("source", r.ink);
}

template <Is<Allocation> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("year", r.year);
    visit("amount", r.amount);
    visit("announced", r.announced);
    visit("matched", r.matched);
    visit("source", r.ink);
}

template <Is<Figure> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("text", r.text);
    visit("value", r.value);
    visit("unit", r.unit);
    visit("approximate", r.approximate);
    visit("source", r.ink);
}

template <Is<Person> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("id", r.id);
    visit("name", r.name);
    visit("variants", r.variants);
    visit("sources", r.places);
}

template <Is<Missing> R, typename Visit>
void each_field(R& r, Visit&& visit) {
    visit("what", r.what);
    visit("description", r.description);
    visit("expected_by", r.expected_by);
}

/// The words that a record stands on; of the first place, where it has several.
template <typename Record>
Ink record_ink(const Record& record) {
    if constexpr (requires { record.ink; }) {
        return record.ink;
    } else if constexpr (requires { record.places; }) {
        return record.places.empty() ? Ink{} : record.places.front();
    } else {
        return {};
    }
}

/// The lists of such records that a plan holds, by the names of the record format.
template <Is<Plan> P, typename Visit>
void each_list(P& plan, Visit&& visit) {
    visit("people", plan.people);
    visit("staff", plan.staff);
    visit("service_contracts", plan.service_contracts);
    visit("groups", plan.groups);
    visit("board_sizes", plan.board_sizes);
    visit("terms_of_office", plan.terms_of_office);
    visit("quorums", plan.quorums);
    visit("legal_basis", plan.legal_basis);
    visit("tasks", plan.tasks);
    visit("vision", plan.vision);
    visit("target_groups", plan.target_groups);
    visit("focus_areas", plan.focus_areas);
    visit("activities", plan.activities);
    visit("financial_goals", plan.financial_goals);
    visit("allocations", plan.allocations);
    visit("figures", plan.figures);
    visit("follow_up", plan.follow_up);
    visit("audits", plan.audits);
    visit("internal_control", plan.internal_control);
    visit("references", plan.references);
    visit("missing", plan.missing);
}

}  // namespace planscribe
