#include "budget/settle.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "budget/clarity.h"
#include "budget/lost.h"
#include "budget/question.h"

namespace planscribe::budget {
namespace {

/// So many sums of two or more rows that hold to the last digit outweigh one that does not.
constexpr int rounded_weight = 4;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
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
        for (std::size_t i = 0; i < identities.size(); ++i) {
            was_off_.push_back(is_off(i));
            if (!identities[i].believed && fit(i) == Fit::exact) held_.push_back(i);
        }
    }

    Settlement run() {
        lost_ = lost_numbers(document_.plan, identities_, rounded_);
        for (const auto& [place, values] : lost_) cell_to_change(place).rivals = values;
        for (const bool firm : {true, false}) {
            for (const auto& group :
                 groups([&](std::size_t i) { return asks(i) && (identities_[i].firm || !firm); }))
                mend(group);
            give_back();
        }
        for (const auto& [place, values] : lost_) suppose(place, values);
        for (const auto& [place, read] : settlement_.repaired) confirm_around(place);
        for (const auto& group : groups([this](std::size_t i) { return binds(i) || hands_on(i); }))
            exclude(group);
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
        if (!identity.believed || is_misprinted(document_.plan, identity)) return false;
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

    /// The equity that one year hands to the next: two numbers are not the same by misreading.
    bool hands_on(std::size_t i) const {
        return identities_[i].law == Law::roll_forward && fit(i) == Fit::exact;
    }

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
        result.reserve(found.size());
        for (auto& [leader, group] : found) result.push_back(std::move(group));
        return result;
    }

    void add(Question& question, std::size_t i) const {
        const bool shows_rounding = rounded_.contains(identities_[i].total.table);
        question.add(identities_[i], shows_rounding || (fit(i) == Fit::rounded && !asks(i)));
    }

    Question question_of(const std::vector<std::size_t>& group) const {
        Question question(document_, settled_);
        for (const std::size_t i : group) add(question, i);
        return question;
    }

    /// `group` and every identity that binds a cell of it, of those, and so on.
    Question wide_question_of(const std::vector<std::size_t>& group) const {
        Question question = question_of(group);
        std::vector<bool> taken(identities_.size());
        for (const std::size_t i : group) taken[i] = true;
        for (bool grown = true; grown;) {
            grown = false;
            for (std::size_t i = 0; i < identities_.size(); ++i) {
                if (taken[i] || !binds(i) || !question.touches(identities_[i])) continue;
                add(question, i);
                taken[i] = grown = true;
            }
        }
        return question;
    }

    void mend(const std::vector<std::size_t>& group) {
        const Question question = wide_question_of(group);
        const Outcome outcome = question.answer(least_margin);
        const bool explained =
            !outcome.finished ||
            (!outcome.solutions.empty() && outcome.solutions.front().cost <= hardly_possible);
        for (const std::size_t i : group) settlement_.explained[i] = explained;
        if (!outcome.finished || outcome.solutions.empty()) return;
        const Solution& best = outcome.solutions.front();
        if (outcome.outside && best.cost + least_margin > *outcome.outside) return;
        const std::set<Place> contested = question.differing(outcome.solutions);
        settlement_.contested.insert(contested.begin(), contested.end());
        std::map<Place, std::int64_t> values = question.values(best);
        std::erase_if(values, [&](const auto& value) { return contested.contains(value.first); });
        if (!std::ranges::all_of(
                values, [&](const auto& value) { return is_asked_for(value.first, group); }))
            return;
        for (const auto& [place, ore] : values) take(place, ore);
    }

    bool stands_in(Place place, std::size_t i) const {
        return std::ranges::count(cells_of(identities_[i]), place, &PlacedTerm::place) > 0;
    }

    /// Whether enough of the group asks for a change of the cell.
    bool is_asked_for(Place place, const std::vector<std::size_t>& group) const {
        int firm = 0, others = 0;
        for (const std::size_t i : group) {
            if (!stands_in(place, i)) continue;
            ++(identities_[i].firm ? firm : others);
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

    void take(Place place, std::int64_t ore) {
        Cell& here = cell_to_change(place);
        const Cell old = here;
        std::erase_if(here.rivals, [&](const Rival& rival) { return rival.amount.ore == ore; });
        if (here.amount) here.rivals.insert(here.rivals.begin(), {*here.amount, 0});
        here.amount = Amount{ore};
        here.repaired = true;
        here.status = CellStatus::read;
        settlement_.repaired.emplace(place, old);
        settled_.insert(place);
    }

    /// Whether a cell that took a rival broke what held and is not believed, as one year's closing
    /// equity that opens the next.
    bool breaks(Place place) const {
        return std::ranges::any_of(
            held_, [&](std::size_t i) { return stands_in(place, i) && fit(i) == Fit::off; });
    }

    /// Once all groups took theirs, as two cells that are equal may be misread alike.
    void give_back() {
        std::vector<Place> broken;
        for (const auto& [place, read] : settlement_.repaired)
            if (breaks(place)) broken.push_back(place);
        for (const Place place : broken) {
            cell_to_change(place) = settlement_.repaired.at(place);
            settlement_.repaired.erase(place);
            settled_.erase(place);
            settlement_.contested.insert(place);
        }
    }

    /// A lost number that one relation alone asks for, or that may be another, is supposed to be
    /// what is asked for, and stays in doubt.
    void suppose(Place place, std::vector<Rival> values) {
        Cell supposed = cell_to_change(place);
        supposed.amount = values.front().amount;
        supposed.rivals.assign(values.begin() + 1, values.end());
        supposed.repaired = supposed.computed = true;
        supposed.status = CellStatus::doubtful;
        const auto taken = settlement_.repaired.find(place);
        if (taken != settlement_.repaired.end() && witnesses(place) > 1) {
            taken->second = supposed;
            return;
        }
        if (taken != settlement_.repaired.end()) settlement_.repaired.erase(taken);
        settlement_.contested.insert(place);
        cell_to_change(place) = std::move(supposed);
        for (const std::size_t i : holding(place))
            cell_to_change(place).identities.push_back(identities_[i].name);
    }

    /// Firm relations that a cell stands in and that hold.
    std::size_t witnesses(Place place) const {
        std::set<int> relations;
        for (const std::size_t i : holding(place))
            if (identities_[i].firm) relations.insert(identities_[i].relation);
        return relations.size();
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
        const Question question = question_of(group);
        const Outcome outcome = question.answer(least_margin);
        const std::set<Place> contested = outcome.finished ? question.differing(outcome.solutions)
                                                           : question.nearly_rivalled(least_margin);
        settlement_.contested.insert(contested.begin(), contested.end());
        for (const std::size_t i : group) settlement_.decided[i] = scanned(identities_[i]);
    }

    bool scanned(const Identity& identity) const {
        return std::ranges::all_of(cells_of(identity), [&](const PlacedTerm& term) {
            const auto& here = cell(term.place);
            return !here || origin_of(document_, here->ink) == PageOrigin::scan;
        });
    }

    Document& document_;
    const std::vector<Identity>& identities_;
    std::set<int> rounded_;                     ///< tables that show rounding
    std::vector<bool> was_off_;                 ///< for each identity, as its cells were read
    std::vector<std::size_t> held_;             ///< identities that held then and are not believed
    std::set<Place> settled_;                   ///< cells that took a rival
    std::map<Place, std::vector<Rival>> lost_;  ///< what sums make of numbers that were lost
    Settlement settlement_;
};

}  // namespace

Settlement settle(Document& document, const std::vector<Identity>& identities) {
    return Settling(document, identities).run();
}

}  // namespace planscribe::budget
