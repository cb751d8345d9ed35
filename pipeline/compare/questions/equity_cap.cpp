#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {

namespace {

constexpr std::int64_t cap = 200;  // 20 % of income, as the national council recommends

}  // namespace

Rows equity_cap(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe equity = closing_equity(panel, a, year);
        if (!equity) return;
        Maybe base = income(panel, a, year, Stage::outcome);
        if (!base) base = income(panel, a, year);
        const Maybe most = part_of(base, cap);
        rows.push_back({name_cell(panel, a), number(year), word(name_of(equity->stage)),
                        money(equity), money(base), percent(share(equity, base)),
                        money(minus(equity, most)),
                        base ? word(word_of(more(equity, most))) : blank()});
    });
    largest_first(rows, 5);
    return rows;
}

}  // namespace planscribe::compare
