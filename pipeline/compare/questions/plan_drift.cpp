#include "compare/questions/each.h"
#include "compare/shared_accounts.h"

namespace planscribe::compare {

namespace {

void add(Rows& rows, const Panel& panel, int a, const std::string& account, int year, int told_in) {
    const Maybe planned = panel.told(a, account, year, Stage::plan, told_in);
    const Maybe budget = panel.told(a, account, year, Stage::budget, year);
    const Maybe off = minus(budget, planned);
    if (!off) return;
    rows.push_back({name_cell(panel, a), number(year), number(told_in), number(year - told_in),
                    text(panel.chart().name(account)), money(planned), money(budget), money(off),
                    percent(growth(planned, budget))});
}

}  // namespace

Rows plan_drift(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int told_in, const std::vector<int>&) {
        for (const int year : panel.told_years(a)) {
            if (year <= told_in) continue;
            const Side planned{a, year, Stage::plan, told_in}, budget{a, year, Stage::budget, year};
            for (const std::string& account : shared_accounts(panel, planned, budget))
                add(rows, panel, a, account, year, told_in);
        }
    });
    return rows;
}

}  // namespace planscribe::compare
