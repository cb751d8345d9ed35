#include "budget/cause.h"

#include <algorithm>

#include "budget/clarity.h"
#include "budget/reach.h"

namespace planscribe::budget {
namespace {

constexpr int read_poorly = 60;  ///< confidence below which a number may well be another
constexpr int read_badly = 80;   ///< and below which words may be

bool has_rival(const Cell& cell, Wide wanted, Wide slack) {
    return std::ranges::any_of(cell.rivals, [&](const Rival& rival) {
        return magnitude(rival.amount.ore - wanted) <= slack && rival.cost <= hardly_possible;
    });
}

/// Whether the head of the wanted number is lost, as of "11 450 000" where "450 000" was read.
bool lost_its_head(const Cell& cell, Wide wanted, std::int64_t grain) {
    const Wide read = magnitude(cell.amount->ore);
    Wide tail = grain * Wide{100};
    if (read < tail || magnitude(wanted) <= read) return false;
    while (tail <= read) tail *= 10;
    return (magnitude(wanted) - read) % tail == 0;
}

/// What must stand in a cell for the identity to hold, all else as it was read.
Wide wanted_in(const PlacedTerm& term, const Cell& cell, Wide residual) {
    return cell.amount->ore - term.sign * residual;
}

/// Suspects by what speaks against them.
struct Suspects {
    std::vector<Place> bad;   ///< lost, supposed, or a rival of them would do
    std::vector<Place> poor;  ///< read with poor confidence, or a lost head of the number would do
    std::vector<Place> slip;  ///< who typed them may have slipped
};

Suspects suspects_of(const Document& document, const Identity& identity, const Verdict& verdict) {
    Suspects suspects;
    const std::vector<PlacedTerm> cells = cells_of(identity);
    const Wide slack = Wide{identity.half_steps} * std::ssize(cells) / 2;
    for (const PlacedTerm& term : cells) {
        const auto& cell = cell_at(document.plan, term.place);
        if (!cell || std::ranges::count(verdict.suspects, term.place) == 0) continue;
        if (cell->status == CellStatus::confirmed) continue;
        if (!cell->amount || cell->repaired) suspects.bad.push_back(term.place);
        if (!cell->amount) continue;
        const Wide wanted = wanted_in(term, *cell, verdict.weighing.residual);
        if (has_rival(*cell, wanted, slack)) suspects.bad.push_back(term.place);
        if (lost_its_head(*cell, wanted, identity.grain) ||
            lowest_confidence(document.pages, cell->ink) < read_poorly)
            suspects.poor.push_back(term.place);
        if (slip_apart(cell->amount->ore, narrow(wanted).ore)) suspects.slip.push_back(term.place);
    }
    return suspects;
}

/// Suspects that have a possible other reading at all.
std::vector<Place> with_rivals(const Document& document, const Verdict& verdict) {
    std::vector<Place> found;
    std::ranges::copy_if(verdict.suspects, std::back_inserter(found), [&](Place place) {
        const auto& cell = cell_at(document.plan, place);
        return cell && std::ranges::any_of(cell->rivals, [](const Rival& rival) {
                   return rival.cost <= hardly_possible;
               });
    });
    return found;
}

/// Whether someone who typed one of the numbers may have slipped. What no slip explains has, in a
/// scan, rather lost a row, a digit or a minus.
bool is_slip(const Document& document, const Identity& identity, const Verdict& verdict) {
    return std::ranges::any_of(cells_of(identity), [&](const PlacedTerm& term) {
        const auto& cell = cell_at(document.plan, term.place);
        if (!cell || !cell->amount) return false;
        const Wide wanted = wanted_in(term, *cell, verdict.weighing.residual);
        return slip_apart(cell->amount->ore, narrow(wanted).ore);
    });
}

/// In the text of another program one misread digit in any number would do.
bool may_be_misread_text(const Document& document, const Identity& identity,
                         const Verdict& verdict) {
    const bool repaired = std::ranges::any_of(verdict.suspects, [&](Place place) {
        const auto& cell = cell_at(document.plan, place);
        return cell && cell->repaired;
    });
    return repaired || std::ranges::any_of(verdict.fixes, [&](const Fix& fix) {
               const auto& cell = cell_at(document.plan, place_of(identity, fix));
               return cell && cell->amount && !cell->ink.empty();
           });
}

/// Whether a person looked at each of its cells.
bool is_confirmed(const Plan& plan, const Identity& identity) {
    return std::ranges::all_of(cells_of(identity), [&](const PlacedTerm& term) {
        const auto& cell = cell_at(plan, term.place);
        return cell && cell->status == CellStatus::confirmed;
    });
}

std::optional<PageOrigin> origin_of_total(const Document& document, const Identity& identity) {
    const auto& total = cell_at(document.plan, identity.total);
    return total ? origin_of(document, total->ink) : std::nullopt;
}

}  // namespace

Cause cause_of(const Document& document, const Identity& identity, const Verdict& verdict) {
    const auto origin = origin_of_total(document, identity);
    if (!origin || origin == PageOrigin::text_layer || origin == PageOrigin::typed)
        return Cause::print;
    if (is_misprinted(document.plan, identity) || is_confirmed(document.plan, identity))
        return Cause::print;
    if (origin == PageOrigin::ocr_text && verdict.weighing.doubtful > 0) return Cause::reading;
    if (verdict.weighing.blanks > 0 || verdict.explained) return Cause::reading;
    if (origin == PageOrigin::ocr_text)
        return may_be_misread_text(document, identity, verdict) ? Cause::reading : Cause::print;
    const Suspects suspects = suspects_of(document, identity, verdict);
    const bool clear = suspects.bad.empty() && suspects.poor.empty();
    return clear && is_slip(document, identity, verdict) ? Cause::print : Cause::reading;
}

std::vector<Place> unclear_in(const Document& document, const Identity& identity,
                              const Verdict& verdict) {
    Suspects suspects = suspects_of(document, identity, verdict);
    if (!suspects.bad.empty()) return suspects.bad;
    std::vector<Place> places = std::move(suspects.poor);
    std::ranges::move(suspects.slip, std::back_inserter(places));
    for (const Fix& fix : verdict.fixes)
        if (cell_at(document.plan, place_of(identity, fix)))
            places.push_back(place_of(identity, fix));
    if (places.empty() && verdict.explained) places = with_rivals(document, verdict);
    return places.empty() ? verdict.suspects : places;
}

Cause cause_of(const Document& document, const std::vector<Ink>& places) {
    const bool badly = std::ranges::any_of(places, [&](const Ink& ink) {
        return lowest_confidence(document.pages, ink) < read_badly;
    });
    return badly ? Cause::reading : Cause::print;
}

}  // namespace planscribe::budget
