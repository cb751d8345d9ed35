#include "compare/questions/each.h"

namespace planscribe::compare {

Rows goals_measured(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        int all = 0, with_number = 0, with_method = 0, with_both = 0;
        const auto count = [&](const std::vector<facts::GoalFact>& goals) {
            for (const facts::GoalFact& goal : goals) {
                ++all;
                with_number += goal.target.has_value();
                with_method += goal.follow_up.has_value();
                with_both += goal.target && goal.follow_up;
            }
        };
        for (const int document : documents) {
            const facts::Facts& facts = panel.document(document).facts;
            count(facts.goals);
            for (const facts::InitiativeFact& measure : facts.initiatives) count(measure.goals);
        }
        if (all == 0) return;
        const auto part = [&](int some) {
            const std::int64_t tenths = (some * 2'000 + all) / (2 * all);
            return percent(Share{tenths, tenths, CellStatus::read, {}});
        };
        rows.push_back({name_cell(panel, a), number(year), number(all), number(with_number),
                        part(with_number), number(with_method), number(with_both),
                        part(with_both)});
    });
    return rows;
}

}  // namespace planscribe::compare
