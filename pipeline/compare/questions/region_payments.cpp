#include <algorithm>

#include "compare/questions/each.h"

namespace planscribe::compare {

Rows region_payments(const Panel& panel) {
    Rows rows;
    for (const NamedFigure& named : panel.named()) {
        const Figure& figure = *named.figure;
        if (figure.account != "3020" || figure.stage != Stage::budget ||
            figure.year != named.told_in)
            continue;
        rows.push_back({text(figure.label), name_cell(panel, named.association),
                        number(figure.year), money(figure),
                        money(real(figure, figure.year, panel.prices()))});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row[0].text; });
    return rows;
}

}  // namespace planscribe::compare
