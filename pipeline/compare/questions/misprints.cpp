#include "compare/questions/each.h"

namespace planscribe::compare {

Rows misprints(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (const int document : documents)
            for (const facts::Problem& problem : panel.document(document).facts.problems) {
                if (problem.cause != Cause::print) continue;
                rows.push_back({name_cell(panel, a), number(year), text(problem.rule),
                                both(problem.message, at(problem.place, document))});
            }
    });
    return rows;
}

}  // namespace planscribe::compare
