#include "budget/contradictions.h"

#include <algorithm>
#include <set>

#include "budget/clarity.h"
#include "budget/wording.h"

namespace planscribe::budget {
namespace {

const Table& table_of(const Document& document, Place place) {
    return document.plan.tables[static_cast<std::size_t>(place.table)];
}

std::string label_of(const Document& document, Place place) {
    return wording::quoted(
        table_of(document, place).rows[static_cast<std::size_t>(place.row)].label);
}

Amount amount_of(const Document& document, Place place) {
    const auto& cell = cell_at(document.plan, place);
    return cell ? cell->amount.value_or(Amount{}) : Amount{};
}

void point_at(Finding& finding, const Document& document, Place place) {
    const auto& cell = cell_at(document.plan, place);
    if (cell && !cell->ink.empty()) finding.where.push_back(cell->ink);
}

bool understood(const Identity& identity) {
    return identity.believed || identity.law == Law::roll_forward ||
           identity.law == Law::equity_use;
}

wording::Mismatch mismatch_of(const Document& document, const Identity& identity,
                              const Verdict& verdict) {
    wording::Mismatch mismatch;
    mismatch.label = label_of(document, identity.total);
    mismatch.column =
        wording::column(table_of(document, identity.total)
                            .columns[static_cast<std::size_t>(identity.total.column)]);
    mismatch.printed = amount_of(document, identity.total);
    mismatch.given = narrow(verdict.weighing.given);
    mismatch.blanks = verdict.weighing.blanks;
    mismatch.typed = is_typed(document);
    mismatch.understood = understood(identity);
    const Cause cause = cause_of(document, identity, verdict);
    if (mismatch.understood || cause == Cause::reading) mismatch.cause = cause;
    if (verdict.fixes.size() != 1 || !mismatch.understood) return mismatch;
    const Fix& fix = verdict.fixes.front();
    const Place place = place_of(identity, fix);
    const auto& cell = cell_at(document.plan, place);
    mismatch.remedy = {label_of(document, place), cell ? cell->amount : std::nullopt, {fix.ore}};
    return mismatch;
}

struct Wording {
    std::string rule;
    Message message;
};

Wording wording_of(Law law, const wording::Mismatch& mismatch) {
    switch (law) {
        case Law::sum:
            return {"sum", wording::sum(mismatch)};
        case Law::result:
            return {"result", wording::result(mismatch)};
        case Law::balance:
            return {"balance", wording::balance(mismatch)};
        case Law::equity:
            return {"equity", wording::equity(mismatch)};
        case Law::roll_forward:
            return {"equity_roll_forward", wording::roll_forward(mismatch)};
        case Law::equity_use:
            return {"equity_use", wording::equity_use(mismatch)};
    }
    return {};
}

/// Between years and below the line the field has its own reasons: a forecast that changed.
bool is_rule(Law law) {
    return law == Law::roll_forward || law == Law::equity_use;
}

PlacedFinding contradiction(const Document& document, const Identity& identity,
                            const Verdict& verdict) {
    const wording::Mismatch mismatch = mismatch_of(document, identity, verdict);
    const Wording words = wording_of(identity.law, mismatch);
    Finding finding;
    finding.rule = words.rule;
    finding.severity =
        identity.believed && !is_rule(identity.law) ? Severity::error : Severity::warning;
    finding.cause = mismatch.cause;
    if (is_rule(identity.law)) finding.cause = Cause::rule;
    finding.message = words.message;
    point_at(finding, document, identity.total);
    for (const PlacedTerm& term : identity.terms) point_at(finding, document, term.place);
    return {identity.total, std::move(finding)};
}

PlacedFinding turned_sign(const Document& document, const Identity& identity,
                          const Verdict& verdict) {
    Finding finding;
    finding.rule = "sign_convention";
    finding.severity = Severity::warning;
    finding.cause = cause_of(document, identity, verdict);
    finding.message = wording::opposite_sign(label_of(document, identity.total));
    point_at(finding, document, identity.total);
    return {identity.total, std::move(finding)};
}

}  // namespace

std::vector<PlacedFinding> contradictions(const Document& document,
                                          const std::vector<Identity>& identities,
                                          const std::vector<Verdict>& verdicts) {
    std::vector<PlacedFinding> findings;
    std::set<int> said;  // relations that one finding is enough for
    for (std::size_t i = 0; i < identities.size(); ++i) {
        const Identity& identity = identities[i];
        const Fit fit = verdicts[i].weighing.fit;
        if (fit == Fit::off) {
            const bool once = !understood(identity);
            if (once && !said.insert(identity.relation).second) continue;
            findings.push_back(contradiction(document, identity, verdicts[i]));
        } else if (identity.opposite && fit == Fit::exact &&
                   said.insert(identity.relation).second) {
            findings.push_back(turned_sign(document, identity, verdicts[i]));
        }
    }
    return findings;
}

}  // namespace planscribe::budget
