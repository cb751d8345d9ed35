#include "author/column_set.h"

#include <algorithm>

namespace planscribe::author {
namespace {

const char* word_of(Stage stage) {
    switch (stage) {
        case Stage::outcome:
            return "Utfall";
        case Stage::forecast:
            return "Prognos";
        case Stage::budget:
            return "Budget";
        case Stage::plan:
            return "Plan";
    }
    return "";
}

Column column_of(int year, Stage stage, const ColumnHabit& habit) {
    const std::string number = std::to_string(year);
    const bool bare = habit.bare_years || (habit.plan_only && stage == Stage::plan);
    if (bare) return {number, year, std::nullopt};
    return {word_of(stage) + std::string(habit.two_lines ? "\n" : " ") + number, year, stage};
}

}  // namespace

Sheet::Amounts ColumnSet::of(const Entry& entry, int sign) const {
    Sheet::Amounts amounts;
    for (const std::size_t column : from) {
        amounts.push_back(entry.amounts[column]);
        if (amounts.back()) *amounts.back() *= sign;
    }
    return amounts;
}

ColumnHabit invented_habit(Dice& dice) {
    ColumnHabit habit;
    habit.bare_years = dice.happens(0.2);
    habit.downwards = dice.happens(0.2);
    habit.two_lines = dice.happens(0.2);
    habit.plan_only = dice.happens(0.2);
    return habit;
}

ColumnSet column_set(const Ledger& ledger, std::size_t first, std::size_t last,
                     const ColumnHabit& habit) {
    ColumnSet set;
    const bool past = first < Ledger::budget;
    ColumnHabit worded = habit;
    worded.bare_years = habit.bare_years && !past;
    for (std::size_t c = first; c <= last; ++c) set.from.push_back(c);
    if (habit.downwards) std::reverse(set.from.begin(), set.from.end());
    for (const std::size_t c : set.from)
        set.columns.push_back(column_of(ledger.years[c], ledger.stages[c], worded));
    return set;
}

}  // namespace planscribe::author
