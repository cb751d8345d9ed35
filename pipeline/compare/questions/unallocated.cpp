#include "compare/questions/each.h"

namespace planscribe::compare {

Rows unallocated(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int plan_year, const std::vector<int>&) {
        for (const int year : panel.years(a)) {
            if (year < plan_year) continue;
            const Stage stage = year == plan_year ? Stage::budget : Stage::plan;
            const Maybe free = panel.told(a, "4920", year, stage, plan_year);
            if (!free) continue;
            Maybe all = panel.told(a, "30", year, stage, plan_year);
            if (!all) all = panel.told(a, "R", year, stage, plan_year);
            rows.push_back({name_cell(panel, a), number(plan_year), number(year), money(free),
                            money(all), percent(share(free, all))});
        }
    });
    return rows;
}

}  // namespace planscribe::compare
