#include <algorithm>

#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {

Rows surplus(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        for (const Stage stage : {Stage::outcome, Stage::budget}) {
            const Maybe result = panel.figure(a, "8110", year, stage);
            const Maybe opening = panel.figure(a, "2010", year, stage);
            const Maybe closing = panel.figure(a, "2090", year, stage);
            const Maybe gone = minus(plus(opening, result), closing);
            if (!gone) continue;
            const Amount most = std::max({opening->step, result->step, closing->step});
            const Range& off = *gone->value;
            const char* said = off.high < -most || off.low > most     ? "no"
                               : off.low >= -most && off.high <= most ? "yes"
                                                                      : "maybe";
            rows.push_back({name_cell(panel, a), number(year), word(name_of(stage)), money(opening),
                            money(result), money(closing), money(gone), word(said)});
            return;
        }
    });
    return rows;
}

}  // namespace planscribe::compare
