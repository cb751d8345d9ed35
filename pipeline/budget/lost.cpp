#include "budget/lost.h"

#include <algorithm>
#include <optional>
#include <set>

#include "budget/exact.h"

namespace planscribe::budget {
namespace {

constexpr std::size_t most_values = 24;

bool is_lost(const std::optional<Cell>& cell) {
    return cell && !cell->amount && cell->rivals.empty() && !cell->ink.empty() &&
           cell->status != CellStatus::confirmed;
}

/// The one lost cell of an identity whose other cells can be read.
std::optional<PlacedTerm> only_lost(const Plan& plan, const std::vector<PlacedTerm>& cells) {
    std::optional<PlacedTerm> lost;
    int read = 0;
    for (const PlacedTerm& term : cells) {
        const auto& cell = cell_at(plan, term.place);
        if (!cell) continue;
        if (cell->amount) {
            ++read;
        } else if (lost || !is_lost(cell)) {
            return std::nullopt;
        } else {
            lost = term;
        }
    }
    return read > 0 ? lost : std::nullopt;
}

/// Values that a lost cell may have; the first is what its identities ask for.
class Values {
public:
    /// False once the identities contradict each other.
    bool ask(std::int64_t ore) {
        if (values_.empty()) values_.push_back({Amount{ore}, 0});
        return values_.front().amount.ore == ore;
    }

    void allow(std::int64_t ore, int cost) {
        const auto same = std::ranges::find(values_, Amount{ore}, &Rival::amount);
        if (same == values_.end())
            values_.push_back({Amount{ore}, cost});
        else
            same->cost = std::min(same->cost, cost);
    }

    std::vector<Rival> take() {
        std::stable_sort(values_.begin() + 1, values_.end(),
                         [](const Rival& a, const Rival& b) { return a.cost < b.cost; });
        if (values_.size() > most_values) values_.resize(most_values);
        return std::move(values_);
    }

private:
    std::vector<Rival> values_;
};

int sign_of(const std::optional<Cell>& cell) {
    if (!cell || !cell->amount || cell->amount->ore == 0) return 0;
    return cell->amount->ore < 0 ? -1 : 1;
}

/// Whether a number may have its sign: others of its row have it, or in a row without others
/// those that it is added to.
bool is_likely_sign(const Plan& plan, const Identity& identity, Place lost, int sign) {
    std::set<int> signs;
    const auto& table = plan.tables[static_cast<std::size_t>(lost.table)];
    for (const auto& cell : table.rows[static_cast<std::size_t>(lost.row)].cells)
        signs.insert(sign_of(cell));
    signs.insert(0);
    if (signs.size() == 1 && lost != identity.total)
        for (const PlacedTerm& term : identity.terms)
            signs.insert(sign_of(cell_at(plan, term.place)));
    return signs.size() == 1 || signs.contains(sign);
}

/// What one identity says of its lost cell. False where that contradicts another, or is none.
bool ask(const Plan& plan, const Identity& identity, const PlacedTerm& lost, Values& values) {
    Wide rest = 0;
    const std::vector<PlacedTerm> cells = cells_of(identity);
    for (const auto& [place, sign] : cells)
        if (const auto& cell = cell_at(plan, place); cell && cell->amount)
            rest += Wide{sign} * cell->amount->ore;
    const Wide asked = -rest * lost.sign;
    if (magnitude(asked) > largest_amount || asked % identity.grain != 0) return false;
    const int sign_asked = asked < 0 ? -1 : static_cast<int>(asked > 0);
    if (!is_likely_sign(plan, identity, lost.place, sign_asked)) return false;
    if (!values.ask(static_cast<std::int64_t>(asked))) return false;
    for (const auto& [place, sign] : cells) {
        const auto& cell = cell_at(plan, place);
        if (!cell || !cell->amount) continue;
        for (const Rival& rival : cell->rivals) {
            const Wide shift = Wide{rival.amount.ore} - cell->amount->ore;
            const Wide other = asked - shift * sign * lost.sign;
            if (magnitude(other) <= largest_amount)
                values.allow(static_cast<std::int64_t>(other), rival.cost);
        }
    }
    return true;
}

}  // namespace

std::map<Place, std::vector<Rival>> lost_numbers(const Plan& plan,
                                                 const std::vector<Identity>& identities,
                                                 const std::set<int>& rounded) {
    std::map<Place, Values> found;
    std::set<Place> contradicted;
    for (const Identity& identity : identities) {
        if (!identity.firm || !identity.believed) continue;
        const auto lost = only_lost(plan, cells_of(identity));
        if (!lost || rounded.contains(lost->place.table)) continue;
        if (!ask(plan, identity, *lost, found[lost->place])) contradicted.insert(lost->place);
    }
    std::map<Place, std::vector<Rival>> values;
    for (auto& [place, of_place] : found)
        if (!contradicted.contains(place)) values.emplace(place, of_place.take());
    return values;
}

}  // namespace planscribe::budget
