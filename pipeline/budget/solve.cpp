#include "budget/solve.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace planscribe::budget {
namespace {

constexpr int unbounded = std::numeric_limits<int>::max() / 4;

class Search {
public:
    Search(const Puzzle& puzzle, int margin, int steps)
        : puzzle_(puzzle),
          margin_(margin),
          steps_(steps),
          places_(puzzle.unknowns.size()),
          settled_(puzzle.unknowns.size()),
          residual_(puzzle.balances.size()),
          waived_(puzzle.balances.size()),
          cheapest_(puzzle.balances.size(), unbounded),
          shifts_(puzzle.balances.size()) {
        for (std::size_t b = 0; b < puzzle.balances.size(); ++b)
            for (const auto& [unknown, sign] : puzzle.balances[b].parts) {
                const Unknown& here = unknown_at(unknown);
                places_[at(unknown)].push_back({b, sign});
                residual_[b] += Wide{sign} * here.options.front().ore;
                cheapest_[b] = std::min(cheapest_[b], extra_outside(here));
                if (here.options.size() > 1) cheapest_[b] = std::min(cheapest_[b], extra(here, 1));
                for (std::size_t option = 1; option < here.options.size(); ++option)
                    shifts_[b].push_back({sign * shift_of(here, option), unknown, option});
            }
        for (auto& shifts : shifts_)
            std::ranges::sort(shifts, {}, [](const Shift& shift) {
                return std::tuple(shift.by, shift.unknown, shift.option);
            });
        if (!cheapest_.empty()) least_ = std::ranges::min(cheapest_);
    }

    Outcome run() {
        if (first_broken()) outside_ = first_outside();
        search(0, false);
        std::ranges::stable_sort(found_, {}, &Solution::cost);
        Outcome outcome;
        outcome.finished = tried_ <= steps_;
        outcome.steps = tried_;
        if (outside_ < unbounded) outcome.outside = outside_;
        for (Solution& solution : found_)
            if (solution.cost <= bound()) outcome.solutions.push_back(std::move(solution));
        return outcome;
    }

private:
    struct Stand {
        std::size_t balance = 0;
        int sign = 1;
    };

    /// What an option does to a balance.
    struct Shift {
        Wide by = 0;
        int unknown = 0;
        std::size_t option = 0;
    };

    static Wide shift_of(const Unknown& unknown, std::size_t option) {
        return Wide{unknown.options[option].ore} - unknown.options.front().ore;
    }

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    const Unknown& unknown_at(int index) const { return puzzle_.unknowns[at(index)]; }

    static int extra(const Unknown& unknown, std::size_t option) {
        return unknown.options[option].cost - unknown.options.front().cost;
    }

    static int extra_outside(const Unknown& unknown) {
        return std::max(0, unknown.outside - unknown.options.front().cost);
    }

    bool broken(std::size_t balance) const {
        return waived_[balance] == 0 &&
               magnitude(residual_[balance]) > puzzle_.balances[balance].slack;
    }

    std::optional<std::size_t> first_broken() const {
        for (std::size_t b = 0; b < puzzle_.balances.size(); ++b)
            if (broken(b)) return b;
        return std::nullopt;
    }

    /// What it costs at most to leave the readings and take a value outside for each that is
    /// broken.
    int first_outside() const {
        int cost = 0;
        for (std::size_t b = 0; b < puzzle_.balances.size(); ++b) {
            if (!broken(b)) continue;
            int least = unbounded;
            for (const auto& [unknown, sign] : puzzle_.balances[b].parts)
                least = std::min(
                    least, extra_outside(unknown_at(unknown)) +
                               (asks_for_option(unknown, {b, sign}) ? surcharge(unknown) : 0));
            cost = std::min(unbounded, cost + least);
        }
        return cost;
    }

    /// Whether the value that a balance asks of an unknown is one of its options, and so none
    /// outside them.
    bool asks_for_option(int unknown, const Stand& stand) const {
        if (puzzle_.balances[stand.balance].slack != 0) return false;
        const auto& options = unknown_at(unknown).options;
        const Wide asked = Wide{options.front().ore} - stand.sign * residual_[stand.balance];
        return std::ranges::any_of(options,
                                   [&](const Option& option) { return asked == option.ore; });
    }

    /// What a value outside costs more where an option is asked for: it is a misprint, or something
    /// else in a balance of the unknown changes, too.
    int surcharge(int unknown) const {
        const Unknown& here = unknown_at(unknown);
        int least = std::max(0, here.misprint - here.outside);
        for (const Stand& stand : places_[at(unknown)])
            for (const auto& part : puzzle_.balances[stand.balance].parts) {
                if (part.unknown == unknown) continue;
                const Unknown& other = unknown_at(part.unknown);
                least = std::min(least, extra_outside(other));
                if (other.options.size() > 1) least = std::min(least, extra(other, 1));
            }
        return least;
    }

    /// Of all values outside that are taken.
    int surcharges() const {
        int cost = 0;
        for (const int unknown : outsiders_) {
            const bool asked = std::ranges::any_of(places_[at(unknown)], [&](const Stand& stand) {
                return waived_[stand.balance] == 1 && asks_for_option(unknown, stand);
            });
            if (asked) cost += surcharge(unknown);
        }
        return cost;
    }

    /// What a solution may cost.
    int bound() const { return std::min(outside_, best_ + margin_); }

    /// False once the search is given up.
    bool try_one() {
        if (tried_ <= steps_) ++tried_;
        return tried_ <= steps_;
    }

    void put(int unknown, std::size_t from, std::size_t to) {
        const Unknown& here = unknown_at(unknown);
        const Wide change = shift_of(here, to) - shift_of(here, from);
        for (const Stand& stand : places_[at(unknown)])
            residual_[stand.balance] += stand.sign * change;
    }

    void search(int cost, bool outside) {
        if (tried_ > steps_) return;
        if (const auto balance = first_broken())
            mend(*balance, cost, outside);
        else if (outside)
            outside_ = std::min(outside_, cost + surcharges());
        else
            take(cost);
    }

    /// One of the balance's unknowns has another value; each in turn, without those before it.
    void mend(std::size_t balance, int cost, bool outside) {
        if (cost + 2 * least_ > most(outside)) return mend_at_once(balance, cost, outside);
        std::vector<int> closed;
        for (const auto& [unknown, sign] : puzzle_.balances[balance].parts) {
            if (settled_[at(unknown)]) continue;
            settled_[at(unknown)] = true;
            closed.push_back(unknown);
            try_options(unknown, cost, outside, [&, sign = sign](Wide change) {
                const Wide left = residual_[balance] + sign * change;
                return magnitude(left) <= puzzle_.balances[balance].slack ? 0 : cheapest_[balance];
            });
            try_outside(unknown, cost);
        }
        for (const int unknown : closed) settled_[at(unknown)] = false;
    }

    /// What may be spent, a value outside included.
    int most(bool outside) const {
        const int limit = outside ? outside_ - 1 : bound();
        return cancelling_ ? limit : std::max(limit, outside_ - 1);
    }

    /// No more than one change can be paid: it must be what is missing.
    void mend_at_once(std::size_t balance, int cost, bool outside) {
        const Wide slack = puzzle_.balances[balance].slack;
        const Wide from = -residual_[balance] - slack, to = -residual_[balance] + slack;
        const auto& shifts = shifts_[balance];
        auto shift = std::ranges::lower_bound(shifts, from, {}, &Shift::by);
        for (; shift != shifts.end() && shift->by <= to; ++shift) {
            if (!try_one()) return;
            if (settled_[at(shift->unknown)]) continue;
            settled_[at(shift->unknown)] = true;
            try_option(shift->unknown, shift->option, cost, outside);
            settled_[at(shift->unknown)] = false;
        }
        for (const auto& part : puzzle_.balances[balance].parts)
            if (!settled_[at(part.unknown)]) try_outside(part.unknown, cost);
    }

    void try_option(int unknown, std::size_t option, int cost, bool outside) {
        const int after = cost + extra(unknown_at(unknown), option);
        if (after > (outside ? outside_ - 1 : bound())) return;
        put(unknown, 0, option);
        changes_.push_back({unknown, static_cast<int>(option)});
        search(after, outside);
        changes_.pop_back();
        put(unknown, option, 0);
    }

    /// `more`: what at least must be paid besides, after a change.
    template <typename More>
    void try_options(int unknown, int cost, bool outside, More more) {
        const Unknown& here = unknown_at(unknown);
        for (std::size_t option = 1; option < here.options.size(); ++option) {
            const int after = cost + extra(here, option);
            const int limit = outside ? outside_ - 1 : bound();
            if (after > limit || !try_one()) return;
            const int rest = more(shift_of(here, option));
            if (rest == 0 || after + rest <= most(outside))
                try_option(unknown, option, cost, outside);
        }
    }

    void try_outside(int unknown, int cost) {
        const int after = cost + extra_outside(unknown_at(unknown));
        if (cancelling_ || after >= outside_ || !try_one()) return;
        for (const Stand& stand : places_[at(unknown)]) ++waived_[stand.balance];
        outsiders_.push_back(unknown);
        search(after, true);
        outsiders_.pop_back();
        for (const Stand& stand : places_[at(unknown)]) --waived_[stand.balance];
    }

    /// All hold. Keeps the solution, and looks for further changes that cancel.
    void take(int cost) {
        if (cost > bound()) return;
        best_ = std::min(best_, cost);
        found_.push_back({cost, changes_});
        const bool before = std::exchange(cancelling_, true);
        std::vector<int> closed;
        for (int unknown = 0; unknown < std::ssize(puzzle_.unknowns); ++unknown) {
            if (settled_[at(unknown)] || unknown_at(unknown).options.size() < 2) continue;
            settled_[at(unknown)] = true;
            closed.push_back(unknown);
            try_options(unknown, cost, false, [](Wide) { return 0; });
        }
        for (const int unknown : closed) settled_[at(unknown)] = false;
        cancelling_ = before;
    }

    const Puzzle& puzzle_;
    int margin_;
    int steps_;
    std::vector<std::vector<Stand>> places_;  ///< for each unknown
    std::vector<bool> settled_;               ///< unknowns that may not change any more
    std::vector<Wide> residual_;
    std::vector<int> waived_;                 ///< values outside that stand in the balance
    std::vector<int> outsiders_;              ///< unknowns with a value outside
    std::vector<int> cheapest_;               ///< least cost of a change in the balance
    std::vector<std::vector<Shift>> shifts_;  ///< for each balance, in order
    int least_ = unbounded;                   ///< of `cheapest_`
    std::vector<Solution::Change> changes_;
    std::vector<Solution> found_;
    int best_ = unbounded;
    int outside_ = unbounded;
    int tried_ = 0;
    bool cancelling_ = false;  ///< all held already, and further changes are tried
};

}  // namespace

Outcome solve(const Puzzle& puzzle, int margin, int steps) {
    return Search(puzzle, margin, steps).run();
}

}  // namespace planscribe::budget
