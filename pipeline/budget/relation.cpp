#include "budget/relation.h"

namespace planscribe::budget {

Equation equation_of(const Sheet& sheet, int total, const std::vector<Term>& terms, int column) {
    const auto at = static_cast<std::size_t>(column);
    Equation equation;
    equation.grain = sheet.grain;
    equation.half_steps = sheet.half_steps;
    equation.total = sheet.rows[static_cast<std::size_t>(total)].cells[at];
    for (const Term& term : terms)
        equation.terms.push_back(
            {sheet.rows[static_cast<std::size_t>(term.row)].cells[at], term.sign});
    return equation;
}

}  // namespace planscribe::budget
