#include "budget/budget.h"

#include <algorithm>
#include <array>

#include "budget/badly_read.h"
#include "budget/contradictions.h"
#include "budget/prose.h"
#include "budget/repeated.h"
#include "budget/rules.h"
#include "budget/wording.h"

namespace planscribe::budget {
namespace {

/// A row that arithmetic shows to be a sum becomes one.
void name_sums(Plan& plan, const std::vector<Identity>& identities,
               const std::vector<Verdict>& verdicts) {
    for (std::size_t i = 0; i < identities.size(); ++i) {
        const Identity& identity = identities[i];
        Row& row = plan.tables[static_cast<std::size_t>(identity.total.table)]
                       .rows[static_cast<std::size_t>(identity.total.row)];
        const bool sum = identity.law == Law::sum && verdicts[i].weighing.fit == Fit::exact;
        if (sum && identity.firm && row.kind == RowKind::item) row.kind = RowKind::sum;
    }
}

Cell& cell_at(std::vector<Table>& tables, Place place) {
    return *tables[static_cast<std::size_t>(place.table)]
                .rows[static_cast<std::size_t>(place.row)]
                .cells[static_cast<std::size_t>(place.column)];
}

/// A repair that nothing proves in the end is none: the cell is as it was read, and doubtful.
std::vector<Verdict> settle_and_judge(Document& document, const std::vector<Identity>& identities) {
    Settlement settlement = settle(document, identities);
    std::vector<Table> settled = document.plan.tables;
    std::vector<Verdict> verdicts = judge(document, identities, settlement);
    bool all_proved = true;
    for (const auto& [place, read] : settlement.repaired) {
        if (cell_at(document.plan.tables, place).status == CellStatus::proved) continue;
        all_proved = false;
        cell_at(settled, place) = read;
        settlement.contested.insert(place);
    }
    if (all_proved) return verdicts;
    document.plan.tables = std::move(settled);
    return judge(document, identities, settlement);
}

Finding about(const Table& table, const char* rule, Message message) {
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::warning;
    finding.message = std::move(message);
    if (!table.rows.empty() && !table.rows.front().ink.empty())
        finding.where.push_back(table.rows.front().ink);
    return finding;
}

bool has_amounts(const Table& table) {
    return std::ranges::any_of(table.rows, [](const Row& row) {
        return std::ranges::any_of(
            row.cells, [](const auto& cell) { return cell && cell->amount && cell->amount->ore; });
    });
}

/// What keeps a table from being proved at all.
std::vector<PlacedFinding> hindrances(const Plan& plan) {
    std::vector<PlacedFinding> findings;
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        const Table& table = plan.tables[i];
        const Place place{static_cast<int>(i), 0, 0};
        if (!within_bounds(table))
            findings.push_back(
                {place, about(table, "table_too_large",
                              wording::too_large(table.rows.size(), table.columns.size()))});
        if (table.unit || !has_amounts(table)) continue;
        findings.push_back({place, about(table, "unit_unknown", wording::without_unit())});
        findings.back().finding.cause = Cause::reading;
    }
    return findings;
}

/// Keeps what the reader of the paper was not sure of, before arithmetic has its say.
void note_doubts(Plan& plan) {
    for (Table& table : plan.tables)
        for (Row& row : table.rows)
            for (auto& cell : row.cells)
                if (cell && cell->status == CellStatus::doubtful) cell->unsure = true;
}

bool is_computed(const Table& table) {
    bool any = false;
    for (const Row& row : table.rows)
        for (const auto& cell : row.cells) {
            if (cell && !cell->computed) return false;
            any = any || cell;
        }
    return any;
}

/// All that findings of this engine are called; a new one belongs here too.
constexpr std::array rules_of_engine{"sum",
                                     "result",
                                     "balance",
                                     "equity",
                                     "equity_roll_forward",
                                     "equity_use",
                                     "matching",
                                     "equity_cap",
                                     "deficit_budget",
                                     "sign_convention",
                                     "prose_vs_table",
                                     "row_swap",
                                     "other_name",
                                     "table_too_large",
                                     "unit_unknown"};

}  // namespace

Document forget_proofs(Document document) {
    std::erase_if(document.findings, [](const Finding& finding) {
        return std::ranges::count(rules_of_engine, finding.rule) > 0;
    });
    std::erase_if(document.plan.tables, is_computed);
    return document;
}

Document prove(Document document) {
    std::vector<PlacedFinding> findings = hindrances(document.plan);
    const auto add = [&](std::vector<PlacedFinding> more) {
        std::ranges::move(more, std::back_inserter(findings));
    };
    note_doubts(document.plan);
    std::vector<Identity> identities = find_identities(document.plan);
    std::vector<Verdict> verdicts = settle_and_judge(document, identities);
    if (take_repeated(document.plan)) {
        identities = find_identities(document.plan);
        verdicts = settle_and_judge(document, identities);
    }
    prove_repeated(document.plan);
    name_sums(document.plan, identities, verdicts);
    doubt_badly_read(document);
    add(contradictions(document, identities, verdicts));
    add(broken_rules(document));
    std::ranges::stable_sort(findings, {}, &PlacedFinding::place);
    for (PlacedFinding& placed : findings) document.findings.push_back(std::move(placed.finding));
    for (Finding& finding : compare_with_prose(document))
        document.findings.push_back(std::move(finding));
    return document;
}

}  // namespace planscribe::budget
