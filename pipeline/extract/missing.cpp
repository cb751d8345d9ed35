#include "extract/missing.h"

#include <algorithm>
#include <map>
#include <set>

namespace planscribe::extract {
namespace {

constexpr std::size_t years_of_plan = 3;

class Holdings {
public:
    explicit Holdings(const Plan& plan) : plan_(plan) {
        for (const Table& table : plan.tables) {
            for (const Row& row : table.rows)
                if (row.account) accounts_.insert(*row.account);
            if (table.kind != TableKind::balance_sheet) add_years(table);
            has_balance_ = has_balance_ || table.kind == TableKind::balance_sheet;
        }
    }

    /// Whether the plan holds it; nothing where it need not, or that cannot be told.
    std::optional<bool> holds(const std::string& what) const {
        const auto answers = has_budget() ? with_budget() : without_budget();
        const auto found = answers.find(what);
        return found == answers.end() ? std::nullopt : std::optional(found->second);
    }

private:
    using Answers = std::map<std::string, bool>;

    void add_years(const Table& table) {
        for (const Column& column : table.columns) {
            const bool ahead =
                !column.stage || *column.stage == Stage::budget || *column.stage == Stage::plan;
            if (column.year && ahead && (!plan_.year || *column.year >= *plan_.year))
                years_.insert(*column.year);
        }
    }

    bool has_budget() const { return !plan_.tables.empty() && !years_.empty(); }

    bool has_account(std::string_view start) const {
        return std::ranges::any_of(accounts_,
                                   [&](const auto& code) { return code.starts_with(start); });
    }

    bool follows_up_in_system() const {
        return std::ranges::any_of(
            plan_.follow_up, [](const FollowUp& way) { return way.kind == FollowUpKind::system; });
    }

    bool pays_initiative() const {
        return std::ranges::any_of(plan_.initiatives, [](const Initiative& initiative) {
            return initiative.budget_row.has_value();
        });
    }

    bool has_chair() const {
        return std::ranges::any_of(plan_.board,
                                   [](const auto& seat) { return seat.role == Role::chair; });
    }

    /// Those who signed may stand in for a list that is not printed; they have no organisation.
    bool lists_board() const {
        return std::ranges::any_of(plan_.board,
                                   [](const auto& seat) { return seat.organization.has_value(); });
    }

    Answers without_budget() const {
        Answers answers{
            {"org_number", plan_.org_number.has_value()},
            {"board", lists_board()},
            {"board_chair", has_chair()},
            {"members", !plan_.members.empty()},
            {"target_groups", !plan_.target_groups.empty()},
            {"goals", !plan_.goals.empty()},
            {"initiatives", !plan_.initiatives.empty()},
            {"financial_goals", !plan_.financial_goals.empty()},
            {"follow_up", !plan_.follow_up.empty()},
            {"follow_up_system", follows_up_in_system()},
            {"internal_control", !plan_.internal_control.empty()},
            {"audit", !plan_.audits.empty()},
            {"decision", plan_.decision_date.has_value()},
            {"signatures", !plan_.signatories.empty()},
            {"budget", has_budget()},
            {"attachments", std::ranges::none_of(plan_.references, &Reference::attached)},
            {"referred_documents", std::ranges::all_of(plan_.references, &Reference::attached)},
        };
        if (!plan_.initiatives.empty())
            answers["initiative_amounts"] =
                std::ranges::none_of(plan_.initiatives, [](const Initiative& initiative) {
                    return initiative.financing.empty() && !initiative.budget_row;
                });
        return answers;
    }

    Answers with_budget() const {
        Answers answers = without_budget();
        answers["three_years"] = years_.size() >= years_of_plan;
        answers["balance_sheet"] = has_balance_ || has_account("2090") || has_account("1999");
        answers["equity"] =
            has_account("20") || std::ranges::any_of(plan_.statements, [](auto& s) {
                return s.about == Concept::equity_opening || s.about == Concept::equity_closing;
            });
        if (has_account("30"))
            answers["split_contributions"] = has_account("3020") && has_account("3030");
        answers["row_audit"] = has_account("53");
        answers["row_board"] = has_account("51");
        answers["row_administration"] = has_account("52");
        answers["row_initiatives"] = has_account("4") || pays_initiative();
        if (plans_deficit()) answers["special_reasons"] = plan_.special_reasons.has_value();
        return answers;
    }

    bool plans_deficit() const {
        for (const Table& table : plan_.tables)
            for (const Row& row : table.rows)
                for (std::size_t c = 0; row.account == "8110" && c < row.cells.size(); ++c) {
                    const auto& cell = row.cells[c];
                    const bool first = plan_.year && table.columns[c].year == plan_.year;
                    if (first && cell && cell->amount && cell->amount->ore < 0) return true;
                }
        return false;
    }

    const Plan& plan_;
    std::set<std::string> accounts_;
    std::set<int> years_;
    bool has_balance_ = false;
};

bool understood(const Plan& plan) {
    return plan.association || !plan.board.empty() || !plan.tables.empty() || !plan.goals.empty();
}

}  // namespace

std::vector<Missing> find_missing(const Plan& plan, const Vocabulary& vocabulary) {
    std::vector<Missing> missing;
    const bool asked =
        plan.type == DocumentType::verksamhetsplan || plan.type == DocumentType::budget;
    if (!asked || !understood(plan)) return missing;
    const Holdings holdings(plan);
    for (const Expected& expected : vocabulary.fields.expected)
        if (holdings.holds(expected.what) == false)
            missing.push_back({expected.what, expected.description, expected.expected_by});
    return missing;
}

}  // namespace planscribe::extract
