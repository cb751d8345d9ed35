#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/amount.h"
#include "model/ink.h"

/// What a plan says besides its board, money and goals. Each record stands on the words of `ink`:
/// names and texts are theirs, numbers and dates are what they say, nothing else is filled in.
namespace planscribe {

/// An exact number as "0.75" or "20".
struct Decimal {
    std::string digits;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// So many times in each "year", "half_year", "quarter", "month" or "week".
struct Frequency {
    int times = 1;
    std::string per;
    friend bool operator==(const Frequency&, const Frequency&) = default;
};

/// The row of a budget table that pays for something.
struct BudgetRow {
    int table = 0;  ///< from 0
    int row = 0;    ///< from 0
    std::string label;
    bool other_name = false;  ///< the row has another name; the amount alone ties it
};

/// Words of the plan that are kept as they stand.
struct Passage {
    std::string text;
    Ink ink;
};

/// A post that the association, or an insats, pays for.
struct Post {
    std::string name;
    std::optional<Decimal> share_of_full_time;  ///< above 0, at most 1
    std::optional<int> count;                   ///< of such posts
    std::optional<std::string> employer;
    bool service_bought = false;  ///< the employer sells the service to the association
    Ink ink;
};

enum class GroupKind { cooperation_group, preparation_group, steering_group, other };
enum class GroupLevel { managers, case_workers };

/// A group beside the board in which the parties meet.
struct Group {
    std::string name;
    GroupKind kind = GroupKind::other;
    std::optional<GroupLevel> level;  ///< of those who sit in it, as the text says
    std::vector<std::string> parties;
    bool all_parties = false;  ///< the text says so, without naming them
    Ink ink;
};

/// How many the prose says sit on the board: in all, or for each member.
struct BoardSize {
    std::optional<int> ordinary;
    std::optional<int> substitutes;
    bool for_each_member = false;
    Ink ink;
};

struct TermOfOffice {
    std::optional<int> years;
    std::optional<std::string> begins;  ///< MM-DD
    Ink ink;
};

enum class QuorumRule { more_than_half, half, two_thirds, all };

struct Quorum {
    QuorumRule rule = QuorumRule::more_than_half;
    Ink ink;
};

struct TargetGroup {
    std::string text;
    std::optional<int> age_from;
    std::optional<int> age_to;
    std::vector<std::string> places;  ///< municipalities that it lives in
    bool prioritised = false;
    Ink ink;
};

struct FocusArea {
    std::string text;
    std::optional<int> year;
    Ink ink;
};

enum class TaskOf { association, board };

struct Task {
    std::string text;
    TaskOf of = TaskOf::association;
    Ink ink;
};

struct Law {
    std::string name;
    std::optional<std::string> number;  ///< in Svensk författningssamling, as "2003:1210"
    Ink ink;
};

/// Something that the association does itself in the year.
struct Activity {
    std::string text;
    std::optional<std::string> date;  ///< ISO date, or YYYY-MM
    std::optional<std::string> last_date;
    std::optional<int> week;  ///< by ISO 8601
    std::optional<int> year;  ///< of the week
    std::optional<Frequency> frequency;
    std::optional<int> times;  ///< in the year, as a goal sets
    std::optional<Amount> amount;
    std::optional<BudgetRow> budget_row;
    Ink ink;
};

enum class FinancialRule { no_debt, no_loans, equity_cap, within_budget, use_equity, reserve };
enum class FinancialBase { revenue, contributions };

/// A financial goal as a rule; `percent` and `base` are of a cap on equity.
struct FinancialGoal {
    FinancialRule rule = FinancialRule::no_debt;
    std::optional<Decimal> percent;
    std::optional<FinancialBase> base;
    Ink ink;
};

enum class FollowUpKind { system, report, survey, indicators };

/// How the plan or its insatser are followed up.
struct FollowUp {
    std::string name;
    FollowUpKind kind = FollowUpKind::report;
    std::optional<Frequency> frequency;
    Ink ink;
};

struct Audit {
    std::optional<Frequency> frequency;
    std::optional<std::string> appointed_by;
    Ink ink;
};

enum class ControlKind { internal_control, risk_analysis, control_plan };

struct Control {
    ControlKind kind = ControlKind::internal_control;
    std::optional<int> year;
    std::optional<Frequency> frequency;
    Ink ink;
};

enum class ReferenceKind { statutes, governing_document, control_plan, agreement, attachment };

/// Another document that the plan speaks of.
struct Reference {
    std::string name;
    ReferenceKind kind = ReferenceKind::attachment;
    std::optional<std::string> date;  ///< ISO date of its decision
    bool attached = false;            ///< the plan says that it is attached
    Ink ink;
};

struct ServiceContract {
    std::string service;
    std::optional<std::string> supplier;
    Ink ink;
};

/// What the state gives for a year, as the prose tells it.
struct Allocation {
    std::optional<int> year;
    Amount amount;
    std::optional<std::string> announced;  ///< ISO date
    bool matched = false;                  ///< the other members are said to give as much
    Ink ink;
};

/// A per cent or a count that the prose states of the world around.
struct Figure {
    std::string text;
    Decimal value;
    std::string unit;  ///< "percent", or the thing counted
    bool approximate = false;
    Ink ink;
};

/// One person, wherever the plan names them.
struct Person {
    std::string id;  ///< the name folded, words joined by "-"; the same in every plan
    std::string name;
    std::vector<std::string> variants;  ///< other spellings, as scans make them
    std::vector<Ink> places;
};

/// What a plan of this kind should hold, and this one does not.
struct Missing {
    std::string what;         ///< stable name, as "balance_sheet"
    std::string description;  ///< in Swedish
    std::string expected_by;  ///< law, rule or custom that asks for it
};

enum class InitiativeStatus { new_one, going_on, ended };
enum class Comparison { at_least, at_most, majority, all };

}  // namespace planscribe
