#include "budget/prose.h"

#include <algorithm>
#include <optional>
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

/// The accounts that may carry a concept, the closest first.
std::vector<std::string_view> accounts_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return {"3010"};
        case Concept::member_contributions:
            return {"30", "3", "R"};
        case Concept::total_income:
            return {"R", "3", "30"};
        case Concept::total_cost:
            return {"K"};
        case Concept::equity_opening:
            return {"2010"};
        case Concept::equity_closing:
            return {"2090"};
        case Concept::result:
            return {"8110"};
        default:
            return {};
    }
}

/// A number of a table that a claim may speak of.
struct Counterpart {
    int table = 0;
    std::string label;
    Amount amount;
    std::int64_t step = 0;
    bool doubtful = false;
    Ink ink;
};

void collect(std::vector<Counterpart>& found, const Plan& plan, const Sheet& sheet,
             std::string_view account, int year) {
    for (const SheetRow& row : sheet.rows) {
        if (row.account != account) continue;
        const Table& table = plan.tables[static_cast<std::size_t>(row.table)];
        for (int c = 0; c < sheet.columns; ++c) {
            const auto& cell = cell_at(plan, {row.table, row.row, c});
            if (table.columns[static_cast<std::size_t>(c)].year != year) continue;
            if (cell && cell->amount)
                found.push_back({row.table, row.label, *cell->amount, sheet.half_steps,
                                 cell->status == CellStatus::doubtful, cell->ink});
        }
    }
}

std::vector<Counterpart> counterparts(const Plan& plan, const std::vector<Sheet>& sheets,
                                      const ProseClaim& claim) {
    std::vector<Counterpart> found;
    for (const std::string_view account : accounts_of(claim.about)) {
        for (const Sheet& sheet : sheets) collect(found, plan, sheet, account, claim.year);
        if (!found.empty()) break;
    }
    return found;
}

/// Whether the payers of a table pay together what the claim says: a sum of all income may hold
/// more than they do.
bool is_paid_by_members(const Plan& plan, const std::vector<Sheet>& sheets,
                        const ProseClaim& claim) {
    const auto pays = [](const SheetRow& row) {
        return row.account.size() == 4 && row.account.starts_with("30");
    };
    for (const Sheet& sheet : sheets)
        for (int c = 0; c < sheet.columns; ++c) {
            Wide sum = 0;
            for (const SheetRow& row : sheet.rows) {
                const Table& table = plan.tables[static_cast<std::size_t>(row.table)];
                const bool same = table.columns[static_cast<std::size_t>(c)].year == claim.year;
                if (same && pays(row)) sum += row.cells[static_cast<std::size_t>(c)].ore;
            }
            if (sum != 0 && agree(claim.amount, narrow(sum), sheet.half_steps, claim.step))
                return true;
        }
    return false;
}

/// The state's grant on two rows of one table, one for each authority.
bool is_split(const std::vector<Counterpart>& found) {
    const Counterpart& first = found.front();
    return std::ranges::any_of(found, [&](const Counterpart& other) {
        return other.table == first.table && other.label != first.label;
    });
}

/// Words that state a third or three times of the total speak of something else.
bool of_another_order(Amount stated, Amount printed) {
    const Wide one = magnitude(Wide{stated.ore}), other = magnitude(Wide{printed.ore});
    return 3 * one < other || 3 * other < one;
}

std::optional<Finding> contradicts(const Document& document, const std::vector<Sheet>& sheets,
                                   const ProseClaim& claim) {
    const auto found = counterparts(document.plan, sheets, claim);
    const bool agrees = std::ranges::any_of(found, [&](const Counterpart& cell) {
        return agree(claim.amount, cell.amount, cell.step, claim.step);
    });
    if (found.empty() || agrees || is_split(found)) return std::nullopt;
    const bool contributions = claim.about == Concept::member_contributions;
    if (contributions && is_paid_by_members(document.plan, sheets, claim)) return std::nullopt;
    const Counterpart& cell = found.front();
    if (of_another_order(claim.amount, cell.amount)) return std::nullopt;
    Finding finding;
    finding.rule = "prose_vs_table";
    finding.severity = Severity::warning;
    finding.where = claim.where;
    if (!cell.ink.empty()) finding.where.push_back(cell.ink);
    finding.cause = cell.doubtful ? Cause::reading : cause_of(document, finding.where);
    finding.message = wording::prose_vs_table(
        {wording::name_of(claim.about), claim.year, claim.amount, claim.where.size()},
        wording::quoted(cell.label), cell.amount);
    return finding;
}

/// Where no table tells the contributions: are they twice the state's grant, as the law asks?
std::optional<Finding> breaks_matching(const Document& document, const std::vector<Sheet>& sheets,
                                       const std::vector<ProseClaim>& claims,
                                       const ProseClaim& total) {
    if (total.about != Concept::member_contributions) return std::nullopt;
    if (!counterparts(document.plan, sheets, total).empty()) return std::nullopt;
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
        if (finding) findings.push_back(std::move(*finding));
    }
    for (Finding& finding : findings)
        std::erase_if(finding.where, [](const Ink& ink) { return ink.empty(); });
    return findings;
}

}  // namespace planscribe::budget
