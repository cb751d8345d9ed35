#include "budget/equation.h"

#include <algorithm>

#include "budget/reach.h"

namespace planscribe::budget {
namespace {

std::optional<std::int64_t> repaired(const Reading& reading, Wide wanted, std::int64_t grain) {
    if (reading.confirmed || magnitude(wanted) > largest_amount) return std::nullopt;
    const auto ore = static_cast<std::int64_t>(wanted);
    const bool lost = reading.kind == Reading::Kind::blank;
    if (!lost && !within_reach(reading.ore, ore, grain)) return std::nullopt;
    return ore;
}

}  // namespace

Reading reading_of(const std::optional<Cell>& cell) {
    Reading reading;
    if (!cell) return reading;
    reading.kind = cell->amount ? Reading::Kind::number : Reading::Kind::unreadable;
    reading.ore = cell->amount.value_or(Amount{}).ore;
    reading.doubtful = cell->status == CellStatus::doubtful;
    reading.confirmed = cell->status == CellStatus::confirmed;
    reading.rivals = &cell->rivals;
    return reading;
}

Fit fit_of(Wide residual, bool all_zero, int printed, std::int64_t half_steps) {
    if (residual == 0) return all_zero ? Fit::trivial : Fit::exact;
    return 2 * magnitude(residual) <= Wide{half_steps} * printed ? Fit::rounded : Fit::off;
}

Weighing weigh(const Equation& equation) {
    Weighing weighing;
    int printed = 0;
    bool all_zero = true;
    bool readable = equation.total.kind == Reading::Kind::number;
    const auto take = [&](const Reading& reading) {
        weighing.blanks += reading.kind == Reading::Kind::blank;
        weighing.doubtful += reading.doubtful;
        printed += reading.kind == Reading::Kind::number;
        readable = readable && reading.kind != Reading::Kind::unreadable;
        all_zero = all_zero && reading.ore == 0;
    };
    take(equation.total);
    for (const Member& term : equation.terms) {
        take(term.reading);
        weighing.given += Wide{term.sign} * term.reading.ore;
    }
    weighing.residual = weighing.given - equation.total.ore;
    if (readable && printed >= 2)
        weighing.fit = fit_of(weighing.residual, all_zero, printed, equation.half_steps);
    return weighing;
}

std::vector<Fix> single_fixes(const Equation& equation) {
    std::vector<Fix> fixes;
    const Weighing weighing = weigh(equation);
    if (weighing.fit != Fit::off) return fixes;
    if (const auto ore = repaired(equation.total, weighing.given, equation.grain))
        fixes.push_back({-1, *ore});
    for (std::size_t i = 0; i < equation.terms.size(); ++i) {
        const Member& term = equation.terms[i];
        const Wide missing = -weighing.residual * term.sign;
        if (const auto ore = repaired(term.reading, term.reading.ore + missing, equation.grain))
            fixes.push_back({static_cast<int>(i), *ore});
    }
    return fixes;
}

bool is_one_misread(const Equation& equation) {
    const Weighing weighing = weigh(equation);
    if (weighing.fit != Fit::off) return false;
    std::vector<Member> printed;
    for (const Member& member : equation.terms)
        if (member.reading.kind == Reading::Kind::number) printed.push_back(member);
    printed.push_back({equation.total, -1});
    constexpr std::ptrdiff_t longest_rounded = 30;  // longer ones are searched exactly, to be quick
    const auto steps = std::ssize(printed) > longest_rounded
                           ? 0
                           : std::ssize(printed) * equation.half_steps / (2 * equation.grain);
    for (const Member& member : printed)
        for (std::int64_t off = -steps; off <= steps; ++off) {
            const Wide missing = -(weighing.residual + Wide{off} * equation.grain) * member.sign;
            if (repaired(member.reading, member.reading.ore + missing, equation.grain)) return true;
        }
    return false;
}

bool is_likely_misread(const Equation& equation) {
    const Weighing weighing = weigh(equation);
    if (weighing.fit != Fit::off) return false;
    const auto explains = [&](const Reading& reading, int sign) {
        return reading.rivals && std::ranges::any_of(*reading.rivals, [&](const Rival& rival) {
                   const Wide shift = (Wide{rival.amount.ore} - reading.ore) * sign;
                   return rival.cost <= likely_rival && weighing.residual + shift == 0;
               });
    };
    return explains(equation.total, -1) ||
           std::ranges::any_of(equation.terms, [&](const Member& term) {
               return explains(term.reading, term.sign);
           });
}

bool is_slip(const Equation& equation) {
    const Weighing weighing = weigh(equation);
    if (weighing.fit != Fit::off) return false;
    if (slip_apart(equation.total.ore, narrow(weighing.given).ore)) return true;
    return std::ranges::any_of(equation.terms, [&](const Member& term) {
        const Wide would_be = term.reading.ore - weighing.residual * term.sign;
        return slip_apart(term.reading.ore, narrow(would_be).ore);
    });
}

}  // namespace planscribe::budget
