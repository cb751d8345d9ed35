#include "budget/cause.h"

#include <algorithm>

#include "budget/clarity.h"

namespace planscribe::budget {
namespace {

constexpr int read_badly = 80;    ///< confidence below which a word may well be another
constexpr int read_clearly = 90;  ///< and below which a single digit may be

/// A rival that costs no more than this was held possible by the engine or by a second reading.
constexpr int held_possible = 4'400;

bool has_rival(const Cell& cell, std::int64_t wanted) {
    return std::ranges::any_of(cell.rivals, [&](const Rival& rival) {
        return rival.amount.ore == wanted && rival.cost <= held_possible;
    });
}

bool explains(const Document& document, const Cell& cell, std::int64_t wanted) {
    if (cell.ink.empty() || !cell.amount || !machine_read(document, cell.ink.front())) return false;
    return origin_of(document, cell.ink) == PageOrigin::ocr_text ||
           lowest_confidence(document, cell.ink) < read_clearly || has_rival(cell, wanted);
}

bool from_paper(const Document& document, const Identity& identity) {
    const auto& cell = cell_at(document.plan, identity.total);
    return cell && !cell->ink.empty() && machine_read(document, cell->ink.front());
}

}  // namespace

Cause cause_of(const Document& document, const Identity& identity, const Verdict& verdict) {
    if (!from_paper(document, identity)) return Cause::print;
    if (verdict.weighing.blanks > 0 || verdict.weighing.doubtful > 0) return Cause::reading;
    for (const Place place : verdict.suspects) {
        const auto& cell = cell_at(document.plan, place);
        if (cell && (cell->repaired || lowest_confidence(document, cell->ink) < read_badly))
            return Cause::reading;
    }
    for (const Fix& fix : verdict.fixes) {
        const Place place = fix.member < 0
                                ? identity.total
                                : identity.terms[static_cast<std::size_t>(fix.member)].place;
        const auto& cell = cell_at(document.plan, place);
        if (cell && explains(document, *cell, fix.ore)) return Cause::reading;
    }
    return Cause::print;
}

Cause cause_of(const Document& document, const std::vector<Ink>& places) {
    const bool badly = std::ranges::any_of(
        places, [&](const Ink& ink) { return lowest_confidence(document, ink) < read_badly; });
    return badly ? Cause::reading : Cause::print;
}

}  // namespace planscribe::budget
