#include "extract/units.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/median.h"

namespace planscribe::extract {
namespace {

/// The largest number of a table of money lies between these, in kronor: the whole year of the
/// smallest associations is some hundred thousand, of the largest a hundred million.
constexpr Amount least_total = Amount::kronor(50'000);
constexpr Amount most_total = Amount::kronor(200'000'000);
/// So many times the largest amount of the tables that tell their unit another one has at most;
/// more where nothing else tells its unit, as a balance sheet is smaller than the budget.
constexpr std::int64_t most_times = 3, most_times_at_last = 10;

/// Of so many numbers one alone does not tell that they are large.
constexpr std::size_t fewest_for_doubt = 6;

Amount in_unit(Amount as_kronor, Unit unit) {
    const std::int64_t bounded = std::min(as_kronor.ore, 10 * most_total.ore);
    return {bounded * (one(unit).ore / one(Unit::kr).ore)};
}

/// The two largest numbers of a table, the largest first.
struct Largest {
    Amount first;
    Amount second;
};

Largest largest_of(const UnitQuestion& table) {
    Largest largest;
    for (const Amount number : table.numbers) {
        if (number.ore >= largest.first.ore)
            largest = {number, largest.first};
        else
            largest.second = std::max(largest.second, number);
    }
    return largest;
}

/// Whether the largest number is so far above the next that it may be two that were read as one.
bool towers(const Largest& largest) {
    constexpr std::int64_t times = 5;
    return largest.second.ore > 0 && largest.first.ore / times > largest.second.ore;
}

class UnitSettler {
public:
    UnitSettler(const std::vector<UnitQuestion>& tables, std::vector<UnitNote> notes,
                const std::vector<Amount>& stated)
        : tables_(tables), told_(std::move(notes)), stated_(stated) {
        for (const UnitQuestion& table : tables) {
            const auto own = own_unit(table);
            if (!own) continue;
            told_.push_back({table.where, *own});
            if (is_plausible(table, *own))
                largest_ = std::max(largest_, in_unit(largest_of(table).first, *own));
        }
        std::ranges::sort(told_, {}, &UnitNote::where);
    }

    std::vector<std::optional<Unit>> run() const {
        std::vector<std::optional<Unit>> units;
        std::set<Unit> of_prose;
        for (const UnitQuestion& table : tables_) {
            units.push_back(own_unit(table));
            if (!units.back()) units.back() = unit_told_near(table, most_times);
            if (units.back()) continue;
            units.back() = unit_of_prose(table);
            if (units.back())
                of_prose.insert(*units.back());
            else
                units.back() = unit_by_size(table);
        }
        if (of_prose.size() == 1) spread(*of_prose.begin(), units);
        for (std::size_t i = 0; i < units.size(); ++i)
            if (!units[i] && must_be_kronor(tables_[i])) units[i] = Unit::kr;
        return units;
    }

private:
    /// What a table tells itself, unless half of its numbers would be larger than any plan, even if
    /// each were two that were read as one: a word of the prose next to it was taken for its own.
    static std::optional<Unit> own_unit(const UnitQuestion& table) {
        constexpr std::int64_t columns_as_one = 1'000;
        if (!table.own || table.numbers.empty()) return table.own;
        const Amount middle = median(table.numbers);
        return in_unit({middle.ore / columns_as_one}, *table.own) <= most_total ? table.own
                                                                                : std::nullopt;
    }

    std::optional<Unit> unit_told_near(const UnitQuestion& table, std::int64_t times) const {
        const auto behind = std::ranges::lower_bound(told_, table.where, {}, &UnitNote::where);
        std::vector<Unit> candidates;
        if (behind != told_.begin()) candidates.push_back(std::prev(behind)->unit);
        if (behind != told_.end()) candidates.push_back(behind->unit);
        for (const Unit unit : candidates)
            if (is_plausible(table, unit, times)) return unit;
        return std::nullopt;
    }

    std::optional<Unit> unit_by_size(const UnitQuestion& table) const {
        if (is_plausible(table, Unit::kr)) return Unit::kr;
        if (const auto unit = unit_told_near(table, most_times_at_last)) return unit;
        return is_plausible(table, Unit::kr, most_times_at_last) ? std::optional(Unit::kr)
                                                                 : std::nullopt;
    }

    /// Whether the numbers are too large for anything but kronor, whatever other tables say. Small
    /// numbers are not told by their size: equity may be little.
    static bool must_be_kronor(const UnitQuestion& table) {
        return is_possible(table, Unit::kr, most_total) &&
               !is_possible(table, Unit::tkr, most_total);
    }

    /// Gives tables that nothing tells of the unit of those that the prose does.
    void spread(Unit unit, std::vector<std::optional<Unit>>& units) const {
        for (std::size_t i = 0; i < units.size(); ++i)
            if (!units[i] && is_plausible(tables_[i], unit)) units[i] = unit;
    }

    /// The unit in which the prose repeats numbers of the table, and more than in any other.
    std::optional<Unit> unit_of_prose(const UnitQuestion& table) const {
        constexpr std::size_t fewest = 2;
        std::optional<Unit> best;
        std::size_t most = fewest - 1;
        for (const Unit unit : {Unit::kr, Unit::tkr, Unit::mkr}) {
            const std::size_t count = is_plausible(table, unit) ? repeated(table, unit) : 0;
            if (count == most) best.reset();
            if (count <= most) continue;
            best = unit;
            most = count;
        }
        return best;
    }

    /// How many different numbers of two digits and more are, in this unit, amounts of the prose.
    std::size_t repeated(const UnitQuestion& table, Unit unit) const {
        constexpr Amount one_digit = Amount::kronor(9);
        std::set<std::int64_t> found;
        for (const Amount number : table.numbers)
            if (number.ore > one_digit.ore &&
                std::ranges::count(stated_, in_unit(number, unit).ore, &Amount::ore) > 0)
                found.insert(number.ore);
        return found.size();
    }

    bool is_plausible(const UnitQuestion& table, Unit unit, std::int64_t times = most_times) const {
        const Amount most =
            largest_.ore > 0 ? std::min(most_total, Amount{largest_.ore * times}) : most_total;
        return is_possible(table, unit, most);
    }

    static bool is_possible(const UnitQuestion& table, Unit unit, Amount most) {
        const Largest largest = largest_of(table);
        const Amount sound = towers(largest) ? largest.second : largest.first;
        const bool many = table.numbers.size() >= fewest_for_doubt;
        return in_unit(many ? sound : largest.first, unit) >= least_total &&
               in_unit(sound, unit) <= most;
    }

    const std::vector<UnitQuestion>& tables_;
    std::vector<UnitNote> told_;
    const std::vector<Amount>& stated_;
    Amount largest_;  ///< of tables that tell their unit
};

}  // namespace

std::vector<std::optional<Unit>> settle_units(const std::vector<UnitQuestion>& tables,
                                              const std::vector<UnitNote>& notes,
                                              const std::vector<Amount>& stated) {
    return UnitSettler(tables, notes, stated).run();
}

}  // namespace planscribe::extract
