#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "author/association.h"
#include "author/measures.h"
#include "model/plan.h"

namespace planscribe::author {

/// Whole kronor.
using Kronor = std::int64_t;

/// Amounts of one purpose, one for each column of a ledger; nothing where there was nothing yet.
struct Entry {
    std::string key;  ///< what it is: "state", "region", "office", "measure"
    std::string label;
    std::vector<std::optional<Kronor>> amounts;

    Kronor in(std::size_t column) const { return amounts[column].value_or(0); }
};

/// All the money of an association over five years around a plan, from which every table and
/// every sentence of the plan takes its amounts. Costs are positive.
struct Ledger {
    std::vector<int> years;     ///< plan year - 2 to plan year + 2
    std::vector<Stage> stages;  ///< outcome, forecast (the budget before, in a next plan),
                                ///< budget, plan, plan
    Kronor grain = 1000;        ///< what budgeted amounts are multiples of
    Entry state, region;
    std::vector<Entry> municipalities;
    std::vector<Entry> other_income;
    std::vector<Entry> administration;
    std::vector<Entry> measures;  ///< beside those of invented_measures, in their order
    std::optional<Entry> unallocated;
    Entry opening, result, closing;  ///< equity

    static constexpr std::size_t budget = 2;  ///< column of the plan year

    Kronor contributions(std::size_t column) const;
    Kronor income(std::size_t column) const;
    Kronor measures_cost(std::size_t column) const;
    Kronor administration_cost(std::size_t column) const;
    Kronor cost(std::size_t column) const;
};

/// `successive`: 0 or 1, as in Options. Figures of a year that both plans print are the same in
/// both while the stage is; what was planned for a year is revised in the next plan's budget.
Ledger invented_ledger(std::uint32_t seed, int successive, const Association& association,
                       const std::vector<Measure>& measures);

}  // namespace planscribe::author
