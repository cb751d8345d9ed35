#include "compare/questions/each.h"

namespace planscribe::compare {

Rows equity_next_grant(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe equity = closing_equity(panel, a, year);
        const Maybe now = panel.budget(a, "3010", year), next = panel.budget(a, "3010", year + 1);
        const auto change = growth(now, next);
        if (!equity || !change) return;
        rows.push_back({name_cell(panel, a), number(year), money(equity),
                        percent(share(equity, income(panel, a, year))), money(now), money(next),
                        percent(change)});
    });
    return rows;
}

}  // namespace planscribe::compare
