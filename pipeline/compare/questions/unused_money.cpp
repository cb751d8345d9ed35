#include "compare/questions/each.h"

namespace planscribe::compare {

Rows unused_money(const Panel& panel) {
    Rows rows;
    for (std::size_t i = 0; i < panel.associations().size(); ++i) {
        const int a = static_cast<int>(i);
        Maybe total;
        for (const int year : panel.years(a)) {
            const Maybe result = panel.figure(a, "8110", year, Stage::outcome);
            if (!result) continue;
            total = total ? plus(total, result) : result;
            rows.push_back({name_cell(panel, a), number(year),
                            money(income(panel, a, year, Stage::outcome)), money(result),
                            money(total), money(closing_equity(panel, a, year))});
        }
    }
    return rows;
}

}  // namespace planscribe::compare
