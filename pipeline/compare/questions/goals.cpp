#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

void add(Rows& rows, const Panel& panel, int a, int year, int document, const std::string& measure,
         const std::vector<facts::GoalFact>& goals) {
    for (const facts::GoalFact& goal : goals) {
        Row row = {name_cell(panel, a), number(year), text(measure),
                   text(goal.text, at(goal.place, document))};
        if (goal.target) {
            row.push_back(word(goal.target->at_least ? "at_least" : "at_most"));
            row.push_back(text(goal.target->value));
            row.push_back(goal.target->unit == "percent" ? word("percent")
                                                         : text(goal.target->unit));
        } else {
            row.insert(row.end(), 3, blank());
        }
        row.push_back(text(goal.follow_up.value_or("")));
        rows.push_back(std::move(row));
    }
}

}  // namespace

Rows goals(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (const int document : documents) {
            const facts::Facts& facts = panel.document(document).facts;
            add(rows, panel, a, year, document, "", facts.goals);
            for (const facts::InitiativeFact& measure : facts.initiatives)
                add(rows, panel, a, year, document, measure.name, measure.goals);
        }
    });
    return rows;
}

}  // namespace planscribe::compare
