#include "budget/judge.h"

#include <algorithm>
#include <map>
#include <set>

#include "budget/cause.h"

namespace planscribe::budget {
namespace {

/// Identities that hold exactly weigh two; in a table that shows rounding one, as a misread last
/// digit may hide in the rounding.
constexpr int enough = 2;

/// Chains of equal numbers are short: a row, its sum, the sum in another table.
constexpr int most_rounds = 8;

struct Evidence {
    int weight = 0;
    std::vector<std::string> names;
};

std::vector<Place> places_of(const Identity& identity) {
    std::vector<Place> places;
    for (const PlacedTerm& cell : cells_of(identity)) places.push_back(cell.place);
    return places;
}

class Court {
public:
    Court(Document& document, const std::vector<Identity>& identities, const Settlement& settlement)
        : document_(document),
          plan_(document.plan),
          identities_(identities),
          settlement_(settlement),
          verdicts_(identities.size()) {
        forget_proofs();
        for (std::size_t i = 0; i < identities.size(); ++i) {
            verdicts_[i].weighing = weigh(equation_of(plan_, identities[i]));
            if (verdicts_[i].weighing.fit == Fit::rounded)
                rounded_.insert(identities[i].total.table);
        }
    }

    std::vector<Verdict> run() {
        for (std::size_t i = 0; i < identities_.size(); ++i) accuse(i);
        for (std::size_t i = 0; i < identities_.size(); ++i)
            if (!is_twin(i)) speak_for(i);
        for (int round = 0; round < most_rounds && anchor_twins();) ++round;
        for (std::size_t i = 0; i < identities_.size(); ++i) suspect(i);
        for (std::size_t i = 0; i < identities_.size(); ++i) doubt(i);
        for (const auto& places : {unclear_, settlement_.contested})
            for (const Place place : places)
                if (!cleared(place)) set(place, CellStatus::doubtful);
        for (const auto& [place, evidence] : evidence_)
            if (evidence.weight >= enough) prove(place, evidence);
        return std::move(verdicts_);
    }

private:
    void forget_proofs() {
        for (Table& table : plan_.tables)
            for (Row& row : table.rows)
                for (auto& cell : row.cells) {
                    if (!cell || cell->computed) continue;
                    cell->identities.clear();
                    if (cell->status == CellStatus::proved) cell->status = CellStatus::read;
                }
    }

    /// Whether a cell of an identity that is off may be why.
    bool accuses(std::size_t i, Place place) const {
        const Identity& identity = identities_[i];
        if (is_misprinted(plan_, identity)) return false;
        const bool found = identity.law == Law::sum || identity.law == Law::result;
        return identity.believed || (found && place == identity.total);
    }

    void accuse(std::size_t i) {
        if (verdicts_[i].weighing.fit != Fit::off) return;
        for (const Place place : places_of(identities_[i]))
            if (accuses(i, place)) accused_.insert(place);
    }

    bool proves(std::size_t i) const {
        const Identity& identity = identities_[i];
        const Weighing& weighing = verdicts_[i].weighing;
        if (!identity.firm && !settlement_.confirmed[i]) return false;
        const bool clear = weighing.doubtful <= 1 || settlement_.decided[i];
        const bool exact = weighing.fit == Fit::exact && clear && !is_contested(identity);
        const bool zero =
            weighing.fit == Fit::trivial && weighing.blanks == 0 && weighing.doubtful == 0;
        const auto accused = std::ranges::count_if(
            places_of(identity), [&](Place place) { return accused_.contains(place); });
        return (exact || zero) && (accused == 0 || (accused == 1 && identity.terms.size() >= 2));
    }

    bool is_contested(const Identity& identity) const {
        return std::ranges::any_of(places_of(identity), [&](Place place) {
            return settlement_.contested.contains(place);
        });
    }

    void speak_for(std::size_t i) {
        if (!proves(i)) return;
        const Identity& identity = identities_[i];
        const bool rounded = rounded_.contains(identity.total.table);
        for (const Place place : places_of(identity)) {
            if (is_computed(identity.total) && !is_computed(place)) continue;
            Evidence& evidence = evidence_[place];
            evidence.weight += rounded ? enough / 2 : enough;
            evidence.names.push_back(identity.name);
        }
    }

    /// Two equal numbers and nothing else: the same digits may be misread in the same way.
    bool is_twin(std::size_t i) const {
        const std::vector<Place> places = places_of(identities_[i]);
        return verdicts_[i].weighing.fit == Fit::exact &&
               std::ranges::count_if(places, [&](Place place) { return is_nonzero(place); }) == 2;
    }

    /// A sum that follows from its rows cannot speak for them.
    bool is_computed(Place place) const {
        const auto& here = cell_at(plan_, place);
        return here && here->computed;
    }

    bool is_nonzero(Place place) const { return reading_of(cell_at(plan_, place)).ore != 0; }

    /// Twins speak once something else has cleared one of their cells. Whether any did so now.
    bool anchor_twins() {
        bool any = false;
        for (std::size_t i = 0; i < identities_.size(); ++i) {
            if (anchored_.contains(i) || !is_twin(i) || !proves(i)) continue;
            const bool known = std::ranges::any_of(places_of(identities_[i]), [&](Place place) {
                return is_nonzero(place) && cleared(place);
            });
            if (!known) continue;
            anchored_.insert(i);
            speak_for(i);
            any = true;
        }
        return any;
    }

    bool cleared(Place place) const {
        const auto found = evidence_.find(place);
        return found != evidence_.end() && found->second.weight >= enough;
    }

    void suspect(std::size_t i) {
        Verdict& verdict = verdicts_[i];
        if (verdict.weighing.fit != Fit::off) return;
        verdict.explained = settlement_.explained[i];
        std::ranges::copy_if(places_of(identities_[i]), std::back_inserter(verdict.suspects),
                             [&](Place place) { return !cleared(place); });
        verdict.fixes = single_fixes(equation_of(plan_, identities_[i]));
        std::erase_if(verdict.fixes,
                      [&](const Fix& fix) { return cleared(place_of(identities_[i], fix)); });
    }

    /// Of an identity that is off and accuses its cells: those whose ink may be to blame.
    void doubt(std::size_t i) {
        const Verdict& verdict = verdicts_[i];
        if (verdict.weighing.fit != Fit::off) return;
        for (const Place place : unclear_in(document_, identities_[i], verdict))
            if (accuses(i, place)) unclear_.insert(place);
    }

    Cell* cell(Place place) {
        auto& cells = plan_.tables[static_cast<std::size_t>(place.table)]
                          .rows[static_cast<std::size_t>(place.row)]
                          .cells;
        const auto column = static_cast<std::size_t>(place.column);
        return column < cells.size() && cells[column] ? &*cells[column] : nullptr;
    }

    void set(Place place, CellStatus status) {
        Cell* here = cell(place);
        if (here && here->status != CellStatus::confirmed) here->status = status;
    }

    /// Digits that fit prove no amount where nobody knows of what.
    bool has_unit(Place place) const {
        return plan_.tables[static_cast<std::size_t>(place.table)].unit.has_value();
    }

    void prove(Place place, const Evidence& evidence) {
        Cell* here = cell(place);
        if (!here || !here->amount || !has_unit(place)) return;
        set(place, CellStatus::proved);
        for (const std::string& name : evidence.names)
            if (std::ranges::count(here->identities, name) == 0) here->identities.push_back(name);
    }

    const Document& document_;
    Plan& plan_;
    const std::vector<Identity>& identities_;
    const Settlement& settlement_;
    std::vector<Verdict> verdicts_;
    std::set<int> rounded_;
    std::set<std::size_t> anchored_;
    std::set<Place> accused_;  ///< in an identity that is off
    std::set<Place> unclear_;  ///< of these, what a person must look at
    std::map<Place, Evidence> evidence_;
};

}  // namespace

std::vector<Verdict> judge(Document& document, const std::vector<Identity>& identities,
                           const Settlement& settlement) {
    return Court(document, identities, settlement).run();
}

}  // namespace planscribe::budget
