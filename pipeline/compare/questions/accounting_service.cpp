#include "compare/questions/each.h"

namespace planscribe::compare {

Rows accounting_service(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe cost = panel.budget(a, "5230", year);
        if (!cost) return;
        const Maybe all = income(panel, a, year);
        rows.push_back({name_cell(panel, a), number(year), money(cost), money(all),
                        percent(share(cost, all)), money(real(cost, year, panel.prices()))});
    });
    return rows;
}

}  // namespace planscribe::compare
