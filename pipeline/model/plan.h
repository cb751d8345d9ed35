#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/amount.h"
#include "model/finding.h"
#include "model/ink.h"
#include "model/records.h"

/// The records of one plan. The meaning of each member is that of the record format
/// planscribe.plan/1 (tests/support/plan.schema.json).
namespace planscribe {

enum class CellStatus { proved, read, doubtful, confirmed };

/// Another amount that the ink of a cell may show.
struct Rival {
    Amount amount;
    int cost = 0;  ///< thousandths of a nat; larger is less likely, 0 is the amount as read
    friend bool operator==(const Rival&, const Rival&) = default;
};

/// Rivals that cost more are hardly possible: they count against a repair by another, but explain
/// nothing, and are not written.
inline constexpr int hardly_possible = 5'000;

struct Cell {
    std::optional<Amount> amount;  ///< signed as printed; nothing where no number can be read
    CellStatus status = CellStatus::read;
    bool repaired = false;                ///< `amount` is not what the ink was read as
    std::vector<std::string> identities;  ///< the identities that speak for it
    Ink ink;
    std::vector<Rival> rivals{};  ///< other readings, cheapest first; `amount` is none of them
    bool unsure = false;  ///< who read the paper was not sure of it, before arithmetic saw it
    /// Follows from other cells, as `identities` say; on no paper, or its ink cannot be read.
    bool computed = false;
    /// A person says that the paper itself is wrong here: what should agree with it cannot.
    bool misprint = false;
};

enum class RowKind { item, sum, heading };

/// A row that a sum covers.
struct RowTerm {
    int row = 0;   ///< of the same table
    int sign = 1;  ///< +1 or -1
};

struct Row {
    std::string label;
    RowKind kind = RowKind::item;
    bool part = false;  ///< a "varav" row
    std::optional<std::string> account;
    std::vector<std::optional<Cell>> cells;  ///< one for each column; nothing where blank
    Ink ink;                                 ///< of the label
    std::vector<RowTerm> terms{};            ///< what a sum covers, where that need not be found
};

enum class Stage { outcome, forecast, budget, plan };

struct Column {
    std::string label;
    std::optional<int> year;
    std::optional<Stage> stage;
};

struct AuxColumn {
    std::string label;
    std::vector<std::optional<std::string>> values;
};

enum class TableKind { budget, income_statement, balance_sheet, cash_flow, other };

struct Table {
    std::optional<std::string> title;
    TableKind kind = TableKind::budget;
    std::optional<Unit> unit;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<AuxColumn> aux_columns;
    int page = 0;  ///< index of the page that it begins on
    Box box;
};

enum class Seat { ordinary, substitute };
enum class Role { chair, vice_chair, member };

struct BoardMember {
    std::string name;
    std::optional<std::string> organization;
    Seat seat = Seat::ordinary;
    Role role = Role::member;
    Ink ink;
};

enum class PartyKind { state, region, municipality };

struct Member {
    std::string name;
    PartyKind kind = PartyKind::state;
    std::optional<std::string> share;  ///< exact fraction, as "1/4"
    Ink ink = {};                      ///< of the name, or of the seat or row that names it
};

struct YearAmount {
    int year = 0;
    Amount amount;
    Ink ink;
};

struct Target {
    std::string value;  ///< exact decimal, as "80"
    std::string unit;   ///< "percent", or the thing counted
    bool at_least = true;
};

struct Goal {
    std::string text;
    std::optional<Target> target;
    Ink ink;
    std::optional<Comparison> comparison = {};  ///< how much of it is to be reached
    std::optional<std::string> about = {};      ///< what its number counts, or a share of what
    std::optional<std::string> follow_up = {};  ///< the sentence that says how it is followed up
};

struct Initiative {
    std::string name;
    std::vector<std::string> owner;
    std::vector<std::string> partners;
    std::vector<YearAmount> financing;
    std::vector<Goal> goals;
    Ink ink;                             ///< of the name
    std::optional<int> first_year = {};  ///< that it runs or is paid for
    std::optional<int> last_year = {};
    std::optional<InitiativeStatus> status = {};
    std::vector<Post> staff = {};
    std::vector<TargetGroup> target_groups = {};
    std::optional<BudgetRow> budget_row = {};
};

enum class Concept {
    state_grant,
    member_contributions,
    total_income,
    total_cost,
    equity_opening,
    equity_closing,
    result,
    initiative,
    activity,
    other,
};

struct Statement {
    Concept about = Concept::other;
    std::optional<std::string> subject;
    std::optional<int> year;
    Amount amount;
    Ink ink;
    Amount step =
        {};  ///< what the prose rounds to: 100 000 kr in "8,0 mkr"; 0 where it does not say
};

struct Signatory {
    std::string name;
    std::optional<std::string> role;
    Ink ink;
};

enum class DocumentType { verksamhetsplan, budget, arsredovisning, delarsrapport, other };

struct Plan {
    std::optional<std::string> association;
    std::optional<std::string> association_id;  ///< the same in all years and spellings
    std::optional<std::string> succeeded_by;    ///< id of the association that it became
    std::optional<std::string> org_number;
    std::optional<std::string> founded;  ///< ISO date, YYYY-MM or YYYY
    DocumentType type = DocumentType::verksamhetsplan;
    std::optional<int> year;
    std::optional<std::string> decision_date;  ///< ISO date
    std::optional<std::string> decision_place;
    std::optional<Passage> special_reasons;  ///< for a deficit
    std::vector<Member> members;
    std::vector<BoardMember> board;
    std::vector<Signatory> signatories;
    std::vector<Initiative> initiatives;
    std::vector<Goal> goals;
    std::vector<Table> tables;
    std::vector<Statement> statements;
    std::vector<Person> people;
    std::vector<Post> staff;
    std::vector<ServiceContract> service_contracts;
    std::vector<Group> groups;
    std::vector<BoardSize> board_sizes;
    std::vector<TermOfOffice> terms_of_office;
    std::vector<Quorum> quorums;
    std::vector<Law> legal_basis;
    std::vector<Task> tasks;
    std::vector<Passage> vision;
    std::vector<TargetGroup> target_groups;
    std::vector<FocusArea> focus_areas;
    std::vector<Activity> activities;
    std::vector<FinancialGoal> financial_goals;
    std::vector<Allocation> allocations;
    std::vector<Figure> figures;
    std::vector<FollowUp> follow_up;
    std::vector<Audit> audits;
    std::vector<Control> internal_control;
    std::vector<Reference> references;
    std::vector<Missing> missing;
};

}  // namespace planscribe
