#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

constexpr std::int64_t most_fall = 100;  // 10 %, the brake of the state's model of 2016

}  // namespace

Rows grant_falls(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe grant = panel.budget(a, "3010", year);
        const Maybe before = panel.budget_before(a, "3010", year);
        const auto change = growth(before, grant);
        if (!change || change->low >= -most_fall) return;
        rows.push_back({name_cell(panel, a), number(year), money(before), money(grant),
                        percent(change), word(change->high < -most_fall ? "yes" : "maybe")});
    });
    return rows;
}

}  // namespace planscribe::compare
