#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

Maybe of_predecessors(const Panel& panel, const Association& association, int year) {
    Maybe total;
    for (const int predecessor : association.predecessors) {
        const Maybe part = administration(panel, predecessor, year);
        if (!part) return std::nullopt;
        total = total ? plus(total, part) : part;
    }
    return total;
}

}  // namespace

Rows merger_administration(const Panel& panel) {
    Rows rows;
    for (std::size_t a = 0; a < panel.associations().size(); ++a) {
        const Association& association = panel.associations()[a];
        if (association.merged_in == 0 || association.predecessors.empty()) continue;
        const int year = association.merged_in;
        const Maybe before = of_predecessors(panel, association, year - 1);
        const Maybe after = administration(panel, static_cast<int>(a), year);
        const Maybe real_before = real(before, year - 1, panel.prices());
        const Maybe real_after = real(after, year, panel.prices());
        rows.push_back({name_cell(panel, static_cast<int>(a)), number(year),
                        number(std::ssize(association.predecessors)),
                        word(association.all_predecessors ? "yes" : "no"), money(before),
                        money(after), money(minus(real_after, real_before)),
                        percent(growth(real_before, real_after))});
    }
    return rows;
}

}  // namespace planscribe::compare
