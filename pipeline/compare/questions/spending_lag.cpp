#include "compare/questions/each.h"

namespace planscribe::compare {

Rows spending_lag(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const auto more_income = growth(income(panel, a, year - 1), income(panel, a, year));
        const Maybe before = panel.budget(a, "4", year - 1), now = panel.budget(a, "4", year);
        const Maybe next = panel.budget(a, "4", year + 1);
        const auto same_year = growth(before, now), next_year = growth(now, next);
        if (!more_income || !same_year) return;
        rows.push_back({name_cell(panel, a), number(year), percent(more_income), percent(same_year),
                        percent(next_year)});
    });
    return rows;
}

}  // namespace planscribe::compare
