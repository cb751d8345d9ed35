#include "extract/units.h"

#include <algorithm>
#include <utility>

namespace planscribe::extract {
namespace {

/// The largest number of a table of money lies between these, in kronor: the whole year of the
/// smallest associations is some hundred thousand, of the largest a hundred million.
constexpr Amount least_total = Amount::kronor(50'000);
constexpr Amount most_total = Amount::kronor(200'000'000);
constexpr std::int64_t most_times = 3;  ///< the largest amount of the tables that tell their unit

Amount in_unit(Amount as_kronor, Unit unit) {
    const std::int64_t bounded = std::min(as_kronor.ore, 10 * most_total.ore);
    return {bounded * (one(unit).ore / one(Unit::kr).ore)};
}

class UnitSettler {
public:
    UnitSettler(const std::vector<UnitQuestion>& tables, std::vector<UnitNote> notes)
        : tables_(tables), told_(std::move(notes)) {
        for (const UnitQuestion& table : tables) {
            if (!table.own) continue;
            told_.push_back({table.where, *table.own});
            if (is_plausible(table, *table.own))
                largest_ = std::max(largest_, in_unit(table.largest, *table.own));
        }
        std::ranges::sort(told_, {}, &UnitNote::where);
    }

    std::vector<std::optional<Unit>> run() const {
        std::vector<std::optional<Unit>> units;
        for (const UnitQuestion& table : tables_)
            units.push_back(table.own ? table.own : unit_from_elsewhere(table));
        return units;
    }

private:
    std::optional<Unit> unit_from_elsewhere(const UnitQuestion& table) const {
        const auto behind = std::ranges::lower_bound(told_, table.where, {}, &UnitNote::where);
        std::vector<Unit> candidates;
        if (behind != told_.begin()) candidates.push_back(std::prev(behind)->unit);
        if (behind != told_.end()) candidates.push_back(behind->unit);
        candidates.push_back(Unit::kr);
        for (const Unit unit : candidates)
            if (is_plausible(table, unit)) return unit;
        return std::nullopt;
    }

    bool is_plausible(const UnitQuestion& table, Unit unit) const {
        const Amount most =
            largest_.ore > 0 ? std::min(most_total, Amount{largest_.ore * most_times}) : most_total;
        const Amount largest = in_unit(table.largest, unit);
        return largest >= least_total && largest <= most;
    }

    const std::vector<UnitQuestion>& tables_;
    std::vector<UnitNote> told_;
    Amount largest_;  ///< of tables that tell their unit
};

}  // namespace

std::vector<std::optional<Unit>> settle_units(const std::vector<UnitQuestion>& tables,
                                              const std::vector<UnitNote>& notes) {
    return UnitSettler(tables, notes).run();
}

}  // namespace planscribe::extract
