#include "compare/same_amount.h"

#include "budget/solve.h"

namespace planscribe::compare {
namespace {

constexpr int margin = 2'000;  // nats/1000 by which a reading must be likelier than the next

/// What speaks against a value that is none of the options.
int outside(const Figure& figure) {
    return figure.status == CellStatus::doubtful ? 6'000 : 20'000;
}

budget::Unknown unknown_of(const Figure& figure) {
    budget::Unknown unknown{{}, outside(figure)};
    for (const Rival& rival : figure.rivals)
        unknown.options.push_back({rival.amount.ore, rival.cost});
    if (unknown.options.empty()) unknown.options.push_back({figure.value->low.ore, 0});
    return unknown;
}

}  // namespace

SameAmount same_amount(const Figure& one, const Figure& other) {
    if (!one.value || !other.value) return {true, std::nullopt};
    const bool spread = !one.value->exact() && one.rivals.empty();
    const bool other_spread = !other.value->exact() && other.rivals.empty();
    if (spread || other_spread)  // sums and differing tables: nobody knows which value
        return {one.value->low <= other.value->high && other.value->low <= one.value->high,
                std::nullopt};
    budget::Puzzle puzzle;
    puzzle.unknowns = {unknown_of(one), unknown_of(other)};
    const std::int64_t step = one.step == other.step ? 0 : std::max(one.step, other.step).ore;
    puzzle.balances = {{{{0, 1}, {1, -1}}, step / 2}};
    const budget::Outcome outcome = budget::solve(puzzle, margin);
    if (outcome.solutions.empty()) return {};
    const auto& changes = outcome.solutions.front().changes;
    if (changes.empty()) return {true, std::nullopt};
    if (outcome.solutions.size() != 1 || changes.size() != 1) return {};
    const auto& change = changes.front();
    Figure settled = change.unknown == 0 ? one : other;
    const auto& options = puzzle.unknowns.at(static_cast<std::size_t>(change.unknown)).options;
    const Amount amount{options.at(static_cast<std::size_t>(change.option)).ore};
    settled.value = Range{amount, amount};
    return {false, settled};
}

}  // namespace planscribe::compare
