#include "compare/questions/each.h"

namespace planscribe::compare {

Rows matching(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe all = panel.budget(a, "30", year), state = panel.budget(a, "3010", year);
        const auto part = share(state, all);
        if (!part) return;
        const Maybe others = minus(all, state);
        const bool even = part->low == 500 && part->high == 500;
        const Truth state_more = more(state, others), others_more = more(others, state);
        const char* who = even                        ? "even"
                          : state_more == Truth::yes  ? "state_more"
                          : others_more == Truth::yes ? "others_more"
                                                      : "maybe";
        rows.push_back({name_cell(panel, a), number(year), money(all), money(state),
                        money(panel.budget(a, "3020", year)), money(panel.budget(a, "3030", year)),
                        money(panel.budget(a, "3040", year)), percent(part), word(who)});
    });
    return rows;
}

}  // namespace planscribe::compare
