#include "compare/questions/each.h"

namespace planscribe::compare {

Rows state_grant(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe grant = panel.budget(a, "3010", year);
        if (!grant) return;
        const Maybe before = panel.budget_before(a, "3010", year);
        const bool merged = panel.association(a).merged_in == year;
        rows.push_back({name_cell(panel, a), number(year), money(grant),
                        money(minus(grant, before)), percent(growth(before, grant)),
                        money(real(grant, year, panel.prices())), text(panel.prices().status(year)),
                        merged ? word("merger") : blank()});
    });
    return rows;
}

}  // namespace planscribe::compare
