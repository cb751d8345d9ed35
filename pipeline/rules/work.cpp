#include <algorithm>
#include <set>

#include "base/text.h"
#include "rules/book.h"

namespace planscribe::rules {
namespace {

/// Several municipalities count as one party.
std::string party_of(const std::string& name) {
    const std::string folded = fold(name);
    const bool municipal = folded.find("kommun") != std::string::npos ||
                           folded.ends_with(" stad") || folded.ends_with(" stads");
    return municipal ? "kommun" : folded;
}

}  // namespace

void check_initiatives(Findings& findings, const Plan& plan, const Book& book) {
    for (const Initiative& initiative : plan.initiatives) {
        std::set<std::string> parties;
        for (const auto* names : {&initiative.owner, &initiative.partners})
            for (const std::string& name : *names) parties.insert(party_of(name));
        if (initiative.owner.empty() || parties.size() > 1) continue;
        const bool only_municipal = !initiative.partners.empty();
        findings.push_back(book.finding(
            only_municipal ? "one_party" : "one_party_named",
            {"Insatsen '" + initiative.name + "' har bara en part" +
                 (only_municipal ? " (flera kommuner räknas som en)" : " utskriven") +
                 "; minst två ska samverka.",
             "The initiative '" + initiative.name + "' " +
                 (only_municipal ? "has but one party (several municipalities count as one)"
                                 : "names but one party") +
                 "; at least two must cooperate."},
            {initiative.ink}));
    }
}

void check_goals(Findings& findings, const Plan& plan, const Book& book) {
    std::vector<Ink> places;
    std::size_t goals = 0;
    const auto look = [&](const std::vector<Goal>& list) {
        for (const Goal& goal : list) {
            ++goals;
            if (!goal.target && !goal.comparison) places.push_back(goal.ink);
        }
    };
    look(plan.goals);
    for (const Initiative& initiative : plan.initiatives) look(initiative.goals);
    if (places.empty()) return;
    const std::string without = std::to_string(places.size()), all = std::to_string(goals);
    findings.push_back(book.finding("goal_without_measure",
                                    {without + " av " + all + " mål har inget mått.",
                                     without + " of " + all + " goals have no measure."},
                                    std::move(places)));
}

/// A plan whose activities have rows of their own is asked for the rest; another is not.
void check_activities(Findings& findings, const Plan& plan, const Book& book) {
    std::vector<Ink> places;
    bool any_row = false;
    for (const Activity& activity : plan.activities) {
        any_row = any_row || activity.budget_row;
        if (!activity.budget_row) places.push_back(activity.ink);
    }
    if (!any_row || places.empty()) return;
    const std::string number = std::to_string(places.size());
    findings.push_back(
        book.finding("activity_without_row",
                     {number + " av aktiviteterna har ingen egen rad i budgeten med samma namn.",
                      number + " of the activities have no row of their own name in the budget."},
                     std::move(places)));
}

}  // namespace planscribe::rules
