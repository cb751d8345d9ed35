#include "budget/question.h"

#include <algorithm>

#include "budget/clarity.h"

namespace planscribe::budget {
namespace {

/// What speaks against a value that is neither the reading nor a rival: a misprint, a number that
/// was lost, a misreading that nothing foretold. That it is just the value that was missing makes
/// it less likely than the bare rate of such errors.
constexpr int misprint = 7'500;
constexpr int badly_read = 6'500;  ///< or read by another program, or lost
constexpr int unheld = 7'500;      ///< another value than the rivals of an unreadable cell
constexpr int impossible = 1'000'000;
constexpr int poor_confidence = 60;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

}  // namespace

Question::Question(const Document& document, const std::set<Place>& settled)
    : document_(&document), settled_(&settled) {}

void Question::add(const Identity& identity, bool may_round) {
    Balance balance;
    int printed = 0;
    for (const auto& [place, sign] : cells_of(identity)) {
        balance.parts.push_back({unknown_of(place), sign});
        if (cell_at(document_->plan, place)) ++printed;
    }
    if (may_round) balance.slack = Wide{identity.half_steps} * printed / 2;
    puzzle_.balances.push_back(std::move(balance));
}

bool Question::touches(const Identity& identity) const {
    return std::ranges::any_of(
        cells_of(identity), [this](const PlacedTerm& term) { return index_.contains(term.place); });
}

std::set<Place> Question::differing(const std::vector<Solution>& solutions) const {
    std::set<Place> places;
    for (const Solution& solution : solutions)
        for (const Solution::Change& change : solution.changes) {
            const bool everywhere = std::ranges::all_of(solutions, [&](const Solution& other) {
                return std::ranges::find(other.changes, change) != other.changes.end();
            });
            if (!everywhere) places.insert(places_[at(change.unknown)]);
        }
    return places;
}

std::set<Place> Question::nearly_rivalled(int margin) const {
    std::set<Place> places;
    for (std::size_t u = 0; u < places_.size(); ++u) {
        const auto& options = puzzle_.unknowns[u].options;
        if (options.size() > 1 && options[1].cost <= margin) places.insert(places_[u]);
    }
    return places;
}

std::map<Place, std::int64_t> Question::values(const Solution& solution) const {
    std::map<Place, std::int64_t> values;
    for (std::size_t u = 0; u < places_.size(); ++u) {
        const auto& cell = cell_at(document_->plan, places_[u]);
        if (cell && !cell->amount && !cell->rivals.empty())
            values[places_[u]] = puzzle_.unknowns[u].options.front().ore;
    }
    for (const auto& [unknown, option] : solution.changes)
        values[places_[at(unknown)]] = puzzle_.unknowns[at(unknown)].options[at(option)].ore;
    return values;
}

int Question::unknown_of(Place place) {
    const auto [found, fresh] = index_.emplace(place, static_cast<int>(places_.size()));
    if (fresh) {
        places_.push_back(place);
        puzzle_.unknowns.push_back(unknown(place));
    }
    return found->second;
}

Unknown Question::unknown(Place place) const {
    const auto& cell = cell_at(document_->plan, place);
    if (!cell) return {{{0, 0}}, badly_read};
    const int other = outside(*cell);
    Unknown unknown{{}, other, std::max(other, misprint)};
    if (cell->amount) unknown.options.push_back({cell->amount->ore, 0});
    const bool open = cell->status != CellStatus::confirmed && !settled_->contains(place);
    for (const Rival& rival : cell->rivals)
        if (open) unknown.options.push_back({rival.amount.ore, rival.cost});
    if (unknown.options.empty()) unknown.options.push_back({0, 0});
    return unknown;
}

int Question::outside(const Cell& cell) const {
    if (cell.status == CellStatus::confirmed) return impossible;
    if (!cell.amount) return unheld;
    const auto origin = origin_of(*document_, cell.ink);
    if (origin == PageOrigin::ocr_text) return badly_read;
    const bool poor = origin && lowest_confidence(document_->pages, cell.ink) < poor_confidence;
    return poor ? badly_read : misprint;
}

}  // namespace planscribe::budget
