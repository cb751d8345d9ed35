#include "budget/settle.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "budget/clarity.h"
#include "budget/solve.h"

namespace planscribe::budget {
namespace {

/// What speaks against a value that is neither the reading nor a rival: a misprint, a number that
/// was lost, a misreading that nothing foretold. That it is just the value that was missing makes
/// it less likely than the bare rate of such errors.
constexpr int misprint = 7'500;
constexpr int badly_read = 6'500;  ///< or read by another program, or lost
constexpr int unheld = 7'500;      ///< another value than the rivals of an unreadable cell
constexpr int poor_confidence = 60;

/// So many sums of two or more rows that hold to the last digit outweigh one that does not.
constexpr int rounded_weight = 4;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

std::vector<PlacedTerm> cells_of(const Identity& identity) {
    std::vector<PlacedTerm> cells{{identity.total, -1}};
    cells.insert(cells.end(), identity.terms.begin(), identity.terms.end());
    return cells;
}

bool holds(Fit fit) {
    return fit == Fit::exact || fit == Fit::rounded || fit == Fit::trivial;
}

/// Groups of items that share something, by smallest member.
class Groups {
public:
    explicit Groups(std::size_t size) : leader_(size) {
        std::iota(leader_.begin(), leader_.end(), std::size_t{0});
    }
    std::size_t leader(std::size_t item) {
        while (leader_[item] != item) item = leader_[item] = leader_[leader_[item]];
        return item;
    }
    void join(std::size_t a, std::size_t b) {
        a = leader(a);
        b = leader(b);
        leader_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> leader_;
};

class Settling {
public:
    Settling(Document& document, const std::vector<Identity>& identities)
        : document_(document), identities_(identities) {
        settlement_.decided.resize(identities.size());
        settlement_.explained.resize(identities.size());
        settlement_.confirmed.resize(identities.size());
        find_rounding();
        for (std::size_t i = 0; i < identities.size(); ++i) was_off_.push_back(is_off(i));
    }

    Settlement run() {
        for (const bool firm : {true, false})
            for (const auto& group :
                 groups([&](std::size_t i) { return asks(i) && (identities_[i].firm || !firm); }))
                mend(group);
        for (const auto& [place, read] : settlement_.repaired) confirm_around(place);
        for (const auto& group : groups([this](std::size_t i) { return binds(i); })) exclude(group);
        return std::move(settlement_);
    }

private:
    const std::optional<Cell>& cell(Place place) const { return cell_at(document_.plan, place); }

    Cell& cell_to_change(Place place) {
        return *document_.plan.tables[at(place.table)].rows[at(place.row)].cells[at(place.column)];
    }

    Fit fit(std::size_t i) const { return weigh(equation_of(document_.plan, identities_[i])).fit; }

    /// A table shows rounding where not only a few of many sums are off by the last digit.
    void find_rounding() {
        std::map<int, int> balance;
        for (std::size_t i = 0; i < identities_.size(); ++i) {
            const Fit fit = this->fit(i);
            if (fit == Fit::rounded) balance[identities_[i].total.table] += rounded_weight;
            const bool long_sum = identities_[i].terms.size() >= 2;
            if (fit == Fit::exact && long_sum) --balance[identities_[i].total.table];
        }
        for (const auto& [table, weight] : balance)
            if (weight > 0) rounded_.insert(table);
    }

    bool is_off(std::size_t i) const {
        const Fit fit = this->fit(i);
        return fit == Fit::off ||
               (fit == Fit::rounded && !rounded_.contains(identities_[i].total.table));
    }

    /// Whether the identity must hold, and does not as its cells are read.
    bool asks(std::size_t i) const {
        const Identity& identity = identities_[i];
        if (!identity.believed) return false;
        bool rivals = false, readable = true;
        for (const auto& [place, sign] : cells_of(identity)) {
            const auto& here = cell(place);
            rivals = rivals || (here && !here->rivals.empty());
            readable = readable && (!here || here->amount || !here->rivals.empty());
        }
        return rivals && readable && (is_off(i) || has_unreadable(identity));
    }

    bool has_unreadable(const Identity& identity) const {
        return std::ranges::any_of(cells_of(identity), [&](const PlacedTerm& term) {
            const auto& here = cell(term.place);
            return here && !here->amount;
        });
    }

    bool binds(std::size_t i) const { return identities_[i].believed && holds(fit(i)) && !asks(i); }

    /// The wanted identities, those that share cells together.
    template <typename Wanted>
    std::vector<std::vector<std::size_t>> groups(Wanted wanted) const {
        Groups groups(identities_.size());
        std::map<Place, std::size_t> first;
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < identities_.size(); ++i) {
            if (!wanted(i)) continue;
            all.push_back(i);
            for (const auto& [place, sign] : cells_of(identities_[i]))
                groups.join(i, first.emplace(place, i).first->second);
        }
        std::map<std::size_t, std::vector<std::size_t>> found;
        for (const std::size_t i : all) found[groups.leader(i)].push_back(i);
        std::vector<std::vector<std::size_t>> result;
        for (auto& [leader, group] : found) result.push_back(std::move(group));
        return result;
    }

    /// The identities of a group and all that bind their cells, as a puzzle.
    struct Table {
        Puzzle puzzle;
        std::vector<Place> places;  ///< of the unknowns
        std::map<Place, int> index;
    };

    int unknown_of(Table& table, Place place) const {
        const auto [found, fresh] =
            table.index.emplace(place, static_cast<int>(table.places.size()));
        if (fresh) {
            table.places.push_back(place);
            table.puzzle.unknowns.push_back(unknown(place));
        }
        return found->second;
    }

    Unknown unknown(Place place) const {
        const auto& here = cell(place);
        if (!here) return {{{0, 0}}, badly_read};
        Unknown unknown{{}, outside(*here)};
        if (here->amount) unknown.options.push_back({here->amount->ore, 0});
        const bool open =
            here->status != CellStatus::confirmed && !settlement_.repaired.contains(place);
        for (const Rival& rival : here->rivals)
            if (open) unknown.options.push_back({rival.amount.ore, rival.cost});
        if (unknown.options.empty()) unknown.options.push_back({0, 0});
        return unknown;
    }

    int outside(const Cell& cell) const {
        if (cell.status == CellStatus::confirmed) return 1'000'000;
        if (!cell.amount) return unheld;
        const auto origin = origin_of(document_, cell.ink);
        if (origin == PageOrigin::ocr_text) return badly_read;
        const bool poor = origin && lowest_confidence(document_, cell.ink) < poor_confidence;
        return poor ? badly_read : misprint;
    }

    void add(Table& table, std::size_t i) const {
        const Identity& identity = identities_[i];
        Balance balance;
        int printed = 0;
        for (const auto& [place, sign] : cells_of(identity)) {
            balance.parts.push_back({unknown_of(table, place), sign});
            printed += cell(place).has_value();
        }
        if (rounded_.contains(identity.total.table) || (fit(i) == Fit::rounded && !asks(i)))
            balance.slack = Wide{identity.half_steps} * printed / 2;
        table.puzzle.balances.push_back(std::move(balance));
    }

    /// `group` and every identity that binds a cell of it, of those, and so on.
    Table table_of(const std::vector<std::size_t>& group) const {
        Table table;
        std::vector<bool> taken(identities_.size());
        for (const std::size_t i : group) {
            add(table, i);
            taken[i] = true;
        }
        for (bool grown = true; grown;) {
            grown = false;
            for (std::size_t i = 0; i < identities_.size(); ++i) {
                if (taken[i] || !binds(i) || !touches(table, identities_[i])) continue;
                add(table, i);
                taken[i] = grown = true;
            }
        }
        return table;
    }

    static bool touches(const Table& table, const Identity& identity) {
        return std::ranges::any_of(cells_of(identity), [&](const PlacedTerm& term) {
            return table.index.contains(term.place);
        });
    }

    void mend(const std::vector<std::size_t>& group) {
        const Table table = table_of(group);
        const Outcome outcome = solve(table.puzzle, least_margin);
        const bool explained =
            !outcome.finished ||
            (!outcome.solutions.empty() && outcome.solutions.front().cost <= hardly_possible);
        for (const std::size_t i : group) settlement_.explained[i] = explained;
        if (!outcome.finished || outcome.solutions.empty()) return;
        const int best = outcome.solutions.front().cost;
        if (outcome.outside && best + least_margin > *outcome.outside) return;
        const std::set<Place> contested = differing(table, outcome.solutions);
        settlement_.contested.insert(contested.begin(), contested.end());
        std::map<Place, int> taken;
        for (std::size_t u = 0; u < table.places.size(); ++u)
            if (const auto& here = cell(table.places[u]); here && !here->amount &&
                                                          !here->rivals.empty() &&
                                                          !contested.contains(table.places[u]))
                taken[table.places[u]] = 0;
        for (const auto& [unknown, option] : outcome.solutions.front().changes)
            if (!contested.contains(table.places[at(unknown)]))
                taken[table.places[at(unknown)]] = option;
        if (!std::ranges::all_of(
                taken, [&](const auto& change) { return is_asked_for(change.first, group); }))
            return;
        for (const auto& [place, option] : taken)
            take(place, table.puzzle.unknowns[at(table.index.at(place))].options[at(option)].ore);
    }

    bool stands_in(Place place, std::size_t i) const {
        return std::ranges::count(cells_of(identities_[i]), place, &PlacedTerm::place) > 0;
    }

    /// Whether enough of the group asks for a change of the cell.
    bool is_asked_for(Place place, const std::vector<std::size_t>& group) const {
        int firm = 0, others = 0;
        for (const std::size_t i : group) {
            if (!stands_in(place, i)) continue;
            firm += identities_[i].firm;
            others += !identities_[i].firm;
        }
        return firm > 0 || others > 1;
    }

    void confirm_around(Place place) {
        std::vector<std::size_t> mended;
        for (std::size_t i = 0; i < identities_.size(); ++i)
            if (identities_[i].believed && was_off_[i] && stands_in(place, i) &&
                fit(i) == Fit::exact)
                mended.push_back(i);
        if (mended.size() < 2) return;
        for (const std::size_t i : mended) settlement_.confirmed[i] = true;
    }

    /// The cells that are not the same in all solutions.
    static std::set<Place> differing(const Table& table, const std::vector<Solution>& solutions) {
        std::set<Place> places;
        for (const Solution& solution : solutions)
            for (const Solution::Change& change : solution.changes) {
                const bool everywhere = std::ranges::all_of(solutions, [&](const Solution& other) {
                    return std::ranges::find(other.changes, change) != other.changes.end();
                });
                if (!everywhere) places.insert(table.places[at(change.unknown)]);
            }
        return places;
    }

    /// Unless it would break what holds and is not believed, as one year's closing equity that
    /// opens the next.
    void take(Place place, std::int64_t ore) {
        const std::vector<std::size_t> before = holding(place);
        Cell& here = cell_to_change(place);
        const Cell old = here;
        std::erase_if(here.rivals, [&](const Rival& rival) { return rival.amount.ore == ore; });
        if (here.amount) here.rivals.insert(here.rivals.begin(), {*here.amount, 0});
        here.amount = Amount{ore};
        here.repaired = true;
        here.status = CellStatus::read;
        const bool breaks = std::ranges::any_of(
            before, [&](std::size_t i) { return !identities_[i].believed && fit(i) == Fit::off; });
        if (breaks) {
            here = old;
            settlement_.contested.insert(place);
        } else {
            settlement_.repaired.emplace(place, old);
        }
    }

    std::vector<std::size_t> holding(Place place) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < identities_.size(); ++i)
            if (fit(i) == Fit::exact && stands_in(place, i)) found.push_back(i);
        return found;
    }

    /// Where all of a group holds: which cells two misreadings that cancel would change.
    void exclude(const std::vector<std::size_t>& group) {
        const bool open = std::ranges::any_of(group, [&](std::size_t i) {
            return std::ranges::any_of(cells_of(identities_[i]), [&](const PlacedTerm& term) {
                const auto& here = cell(term.place);
                return here && !here->rivals.empty();
            });
        });
        if (!open) return;
        Table table;
        for (const std::size_t i : group) add(table, i);
        const Outcome outcome = solve(table.puzzle, least_margin);
        const std::set<Place> contested =
            outcome.finished ? differing(table, outcome.solutions) : nearly_rivalled(table);
        settlement_.contested.insert(contested.begin(), contested.end());
        for (const std::size_t i : group) settlement_.decided[i] = scanned(identities_[i]);
    }

    std::set<Place> nearly_rivalled(const Table& table) const {
        std::set<Place> places;
        for (std::size_t u = 0; u < table.places.size(); ++u) {
            const auto& options = table.puzzle.unknowns[u].options;
            if (options.size() > 1 && options[1].cost <= least_margin)
                places.insert(table.places[u]);
        }
        return places;
    }

    bool scanned(const Identity& identity) const {
        return std::ranges::all_of(cells_of(identity), [&](const PlacedTerm& term) {
            const auto& here = cell(term.place);
            return !here || origin_of(document_, here->ink) == PageOrigin::scan;
        });
    }

    Document& document_;
    const std::vector<Identity>& identities_;
    std::set<int> rounded_;      ///< tables that show rounding
    std::vector<bool> was_off_;  ///< for each identity, as its cells were read
    Settlement settlement_;
};

}  // namespace

Settlement settle(Document& document, const std::vector<Identity>& identities) {
    return Settling(document, identities).run();
}

}  // namespace planscribe::budget
