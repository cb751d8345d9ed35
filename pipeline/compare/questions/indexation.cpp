#include "compare/questions/each.h"

namespace planscribe::compare {

Rows indexation(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>&) {
        for (const char* account : {"5240", "5210", "5"}) {
            const Maybe now = panel.told(a, account, year, Stage::budget, year);
            const Maybe next = panel.told(a, account, year + 1, Stage::plan, year);
            if (!now || !next) continue;
            const Maybe last = panel.told(a, account, year + 2, Stage::plan, year);
            const auto growing = growth(now, next);
            rows.push_back(
                {name_cell(panel, a), number(year), text(panel.chart().name(account)), money(now),
                 money(next), percent(growing), money(last), percent(growth(next, last)),
                 growing && growing->exact() && growing->low == 0 ? word("none") : blank()});
            return;
        }
    });
    return rows;
}

}  // namespace planscribe::compare
