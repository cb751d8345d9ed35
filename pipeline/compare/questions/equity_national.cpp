#include <map>

#include "compare/questions/each.h"

namespace planscribe::compare {

Rows equity_national(const Panel& panel) {
    std::map<int, std::vector<Figure>> by_year;
    each_year(panel, [&](int a, int year) {
        if (const Maybe equity = closing_equity(panel, a, year); equity && equity->value)
            by_year[year].push_back(*equity);
    });
    Rows rows;
    for (const auto& [year, figures] : by_year) {
        const Maybe total = sum(std::vector<Maybe>(figures.begin(), figures.end()));
        rows.push_back({number(year), number(std::ssize(figures)), money(total),
                        money(real(total, year, panel.prices())), money(middle(figures))});
    }
    return rows;
}

}  // namespace planscribe::compare
