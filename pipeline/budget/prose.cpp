#include "budget/prose.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "budget/cause.h"
#include "budget/claims.h"
#include "budget/exact.h"
#include "budget/measures.h"
#include "budget/rounding.h"
#include "budget/sheet.h"
#include "budget/wording.h"

namespace planscribe::budget {
namespace {

/// The account of the row that carries a concept.
std::string_view account_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return "3010";
        case Concept::member_contributions:
            return "30";
        case Concept::total_income:
            return "R";
        case Concept::total_cost:
            return "K";
        case Concept::equity_opening:
            return "2010";
        case Concept::equity_closing:
            return "2090";
        case Concept::result:
            return "8110";
        default:
            return "";
    }
}

/// What the tables say that a claim may speak of: a number, or several of one table together.
struct Counterpart {
    std::vector<std::string> labels;
    Wide ore = 0;
    std::int64_t step = 0;
    bool doubtful = false;
    bool may_hold_more = false;  ///< than the claim speaks of
    std::vector<Ink> ink;
};

class Counterparts {
public:
    Counterparts(const Plan& plan, const std::vector<Sheet>& sheets, const ProseClaim& claim)
        : plan_(plan), sheets_(sheets), claim_(claim) {
        const bool contributions = claim.about == Concept::member_contributions;
        if (claim.about == Concept::state_grant) add_together("3010");
        if (const auto account = account_of(claim.about); !account.empty()) add_each(account);
        if (contributions) add_together("30");
        if (!found_.empty() || !(contributions || claim.about == Concept::total_income)) return;
        for (const std::string_view income : {"3", "R"}) add_each(income);
        for (Counterpart& one : found_) one.may_hold_more = contributions;
    }

    const std::vector<Counterpart>& found() const { return found_; }

private:
    /// Every row of the account.
    void add_each(std::string_view account) {
        const auto is_wanted = [&](const SheetRow& row) { return row.account == account; };
        for_each_cell(is_wanted, [&](const SheetRow& row, const Cell& cell, std::int64_t step) {
            if (!cell.amount) return;
            found_.emplace_back();
            take(found_.back(), row, cell, step);
        });
    }

    /// The rows of the accounts that begin so, of each table that has several: the state's grant
    /// stands on two, one for each authority. Contributions only where all payers are known, and
    /// none of the rows holds others.
    void add_together(std::string_view begin) {
        struct Rows {
            Counterpart together;
            std::set<std::string> accounts;
            bool unread = false;
        };
        std::map<int, Rows> tables;
        const auto is_wanted = [&](const SheetRow& row) {
            return row.kind == RowKind::item && row.account.size() == 4 &&
                   row.account.starts_with(begin);
        };
        for_each_cell(is_wanted, [&](const SheetRow& row, const Cell& cell, std::int64_t step) {
            Rows& rows = tables[row.table];
            rows.unread = rows.unread || !cell.amount;
            rows.accounts.insert(row.account);
            take(rows.together, row, cell, step);
        });
        for (auto& [table, rows] : tables) {
            const bool whole = begin.size() == 4 || are_all_payers(rows.accounts);
            if (rows.together.labels.size() > 1 && !rows.unread && whole)
                found_.push_back(std::move(rows.together));
        }
    }

    /// The state, and region and municipalities apart or together.
    static bool are_all_payers(const std::set<std::string>& accounts) {
        const bool apart = accounts.contains("3020") && accounts.contains("3030");
        const bool together = accounts.contains("3040");
        const bool overlap = together && (accounts.contains("3020") || accounts.contains("3030"));
        return accounts.contains("3010") && (apart || together) && !overlap;
    }

    void for_each_cell(auto is_wanted, auto visit) const {
        for (const Sheet& sheet : sheets_)
            for (const SheetRow& row : sheet.rows) {
                if (!is_wanted(row)) continue;
                const Table& table = plan_.tables[static_cast<std::size_t>(row.table)];
                for (int c = 0; c < sheet.columns; ++c) {
                    const auto& cell = cell_at(plan_, {row.table, row.row, c});
                    if (table.columns[static_cast<std::size_t>(c)].year == claim_.year && cell)
                        visit(row, *cell, sheet.half_steps);
                }
            }
    }

    static void take(Counterpart& into, const SheetRow& row, const Cell& cell, std::int64_t step) {
        into.labels.push_back(row.label);
        into.ore += cell.amount.value_or(Amount{}).ore;
        into.step += step;
        into.doubtful = into.doubtful || cell.status == CellStatus::doubtful;
        into.ink.push_back(cell.ink);
    }

    const Plan& plan_;
    const std::vector<Sheet>& sheets_;
    const ProseClaim& claim_;
    std::vector<Counterpart> found_;
};

bool agrees(const ProseClaim& claim, const Counterpart& printed) {
    if (printed.may_hold_more && magnitude(Wide{claim.amount.ore}) <= magnitude(printed.ore))
        return true;
    return agree(claim.amount, narrow(printed.ore), printed.step, claim.step);
}

/// Words that state a third or three times of the total speak of something else.
bool of_another_order(Amount stated, Amount printed) {
    const Wide one = magnitude(Wide{stated.ore}), other = magnitude(Wide{printed.ore});
    return 3 * one < other || 3 * other < one;
}

std::optional<Finding> contradicts(const Document& document, const std::vector<Sheet>& sheets,
                                   const ProseClaim& claim) {
    const Counterparts counterparts(document.plan, sheets, claim);
    const auto& found = counterparts.found();
    if (found.empty() ||
        std::ranges::any_of(found, [&](const auto& printed) { return agrees(claim, printed); }))
        return std::nullopt;
    const Counterpart& printed = found.front();
    if (of_another_order(claim.amount, narrow(printed.ore))) return std::nullopt;
    Finding finding;
    finding.rule = "prose_vs_table";
    finding.severity = Severity::warning;
    finding.where = claim.where;
    for (const Ink& ink : printed.ink)
        if (!ink.empty()) finding.where.push_back(ink);
    finding.cause = printed.doubtful ? Cause::reading : cause_of(document, finding.where);
    const wording::Claim said{wording::name_of(claim.about), claim.year, claim.amount,
                              claim.where.size()};
    const std::string row = wording::quoted(printed.labels.front());
    finding.message =
        printed.labels.size() == 1
            ? wording::prose_vs_table(said, row, narrow(printed.ore))
            : wording::prose_vs_rows(said, row, wording::quoted(printed.labels.back()),
                                     narrow(printed.ore));
    return finding;
}

/// Where no table tells the contributions: are they twice the state's grant, as the law asks?
std::optional<Finding> breaks_matching(const Document& document, const std::vector<Sheet>& sheets,
                                       const std::vector<ProseClaim>& claims,
                                       const ProseClaim& total) {
    if (total.about != Concept::member_contributions) return std::nullopt;
    if (!Counterparts(document.plan, sheets, total).found().empty()) return std::nullopt;
    std::vector<const ProseClaim*> grants;
    for (const ProseClaim& claim : claims)
        if (claim.about == Concept::state_grant && claim.year == total.year)
            grants.push_back(&claim);
    if (grants.size() != 1) return std::nullopt;
    const Amount grant = grants.front()->amount;
    if (agree(total.amount, narrow(Wide{2} * grant.ore), 0)) return std::nullopt;
    Finding finding;
    finding.rule = "matching";
    finding.severity = Severity::note;
    finding.cause = Cause::rule;
    finding.where = total.where;
    finding.where.insert(finding.where.end(), grants.front()->where.begin(),
                         grants.front()->where.end());
    finding.message = wording::not_twice_the_state(total.year, total.amount, grant);
    return finding;
}

/// Whether the prose of the other row has told of the same two rows already.
bool is_told(const Finding& swap, const std::vector<Finding>& findings) {
    const auto is_swap = [](const Finding& finding) {
        return finding.rule == "row_swap" && finding.where.size() > 2;
    };
    const auto rows = [](const Finding& finding) {
        return std::set<Ink>(finding.where.end() - 2, finding.where.end());
    };
    return is_swap(swap) && std::ranges::any_of(findings, [&](const Finding& other) {
               return is_swap(other) && rows(other) == rows(swap);
           });
}

}  // namespace

std::vector<Finding> compare_with_prose(const Document& document) {
    std::vector<Finding> findings;
    const std::vector<Sheet> sheets = sheets_of(document.plan);
    const std::vector<ProseClaim> claims = claims_of(document.plan);
    const MeasureRows measures(document, sheets, claims);
    for (const ProseClaim& claim : claims) {
        const bool named = !claim.subject.empty();
        auto finding = named ? measures.compare(claim) : contradicts(document, sheets, claim);
        if (!finding) finding = breaks_matching(document, sheets, claims, claim);
        if (finding && !is_told(*finding, findings)) findings.push_back(std::move(*finding));
    }
    for (Finding& finding : findings)
        std::erase_if(finding.where, [](const Ink& ink) { return ink.empty(); });
    return findings;
}

}  // namespace planscribe::budget
