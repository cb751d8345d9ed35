#include "compare/questions/each.h"

namespace planscribe::compare {

Rows goals_measured(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        int all = 0, with_number = 0;
        const auto count = [&](const std::vector<facts::GoalFact>& goals) {
            for (const facts::GoalFact& goal : goals) {
                ++all;
                with_number += goal.target.has_value();
            }
        };
        for (const int document : documents) {
            const facts::Facts& facts = panel.document(document).facts;
            count(facts.goals);
            for (const facts::InitiativeFact& measure : facts.initiatives) count(measure.goals);
        }
        if (all == 0) return;
        Share part;
        part.low = part.high = with_number * 1'000 / all;
        rows.push_back(
            {name_cell(panel, a), number(year), number(all), number(with_number), percent(part)});
    });
    return rows;
}

}  // namespace planscribe::compare
