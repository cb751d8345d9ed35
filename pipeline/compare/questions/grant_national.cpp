#include <map>

#include "compare/questions/each.h"

namespace planscribe::compare {

Rows grant_national(const Panel& panel) {
    std::map<int, std::vector<Maybe>> by_year;
    each_year(panel, [&](int a, int year) {
        if (const Maybe grant = panel.budget(a, "3010", year); grant && grant->value)
            by_year[year].push_back(grant);
    });
    Rows rows;
    for (const auto& [year, grants] : by_year) {
        const Maybe total = sum(grants);
        rows.push_back({number(year), number(std::ssize(grants)), money(total),
                        money(real(total, year, panel.prices()))});
    }
    return rows;
}

}  // namespace planscribe::compare
