#include "compare/questions/each.h"

namespace planscribe::compare {

Rows municipal_split(const Panel& panel) {
    Rows rows;
    for (const NamedFigure& named : panel.named()) {
        const Figure& figure = *named.figure;
        if (figure.account != "3030" || figure.stage != Stage::budget ||
            figure.year != named.told_in)
            continue;
        const Maybe all =
            panel.told(named.association, "3030", figure.year, Stage::budget, named.told_in);
        rows.push_back({name_cell(panel, named.association), number(figure.year),
                        text(figure.label), money(figure), percent(share(figure, all)),
                        money(real(figure, figure.year, panel.prices()))});
    }
    return rows;
}

}  // namespace planscribe::compare
