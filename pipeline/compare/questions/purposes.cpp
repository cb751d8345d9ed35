#include "compare/questions/each.h"

namespace planscribe::compare {

Rows purposes(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe all = costs(panel, a, year);
        if (!all) return;
        Row row = {name_cell(panel, a), number(year), money(all)};
        for (const char* account : {"41", "42", "49"})
            row.push_back(percent(share(panel.budget(a, account, year), all)));
        row.push_back(percent(share(administration(panel, a, year), all)));
        row.push_back(percent(share(panel.budget(a, "5110", year), all)));
        rows.push_back(std::move(row));
    });
    return rows;
}

}  // namespace planscribe::compare
