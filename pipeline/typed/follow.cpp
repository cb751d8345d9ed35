#include "typed/follow.h"

#include <algorithm>

#include "typed/exact.h"
#include "typed/shares.h"
#include "typed/yaml.h"

namespace planscribe::typed {
namespace {

bool is_open(const Post& post, std::size_t year) {
    return post.figures.size() <= year || post.figures[year].computed;
}

void set(Post& post, std::size_t year, Amount amount, const std::string& identity) {
    if (post.figures.size() <= year) post.figures.resize(year + 1);
    post.figures[year] = {amount, true, identity, {}};
}

void add_up(Post& group, const TypedPlan& plan) {
    if (!group.group) return;
    for (Post& post : group.posts) add_up(post, plan);
    for (std::size_t year = 0; year < plan.columns.size(); ++year) {
        if (!is_open(group, year)) continue;
        Amount sum;
        for (const Post& post : group.posts) sum = plus(sum, post.figures[year].amount, plan.file);
        set(group, year, sum, "sum: " + group.total_label);
    }
}

void follow_result(TypedPlan& plan) {
    const bool negative = has_negative_costs(plan);
    for (std::size_t year = 0; year < plan.columns.size(); ++year) {
        if (!is_open(plan.result, year)) continue;
        const Amount costs = plan.costs.figures[year].amount;
        const Amount income = plan.income.figures[year].amount;
        set(plan.result, year, plus(income, negative ? costs : -costs, plan.file),
            "result: " + plan.result.label);
    }
}

/// The column whose closing equity opens `year`.
std::size_t year_before(const TypedPlan& plan, std::size_t year) {
    const bool follows =
        plan.columns[year].year.value_or(0) == plan.columns[year - 1].year.value_or(0) + 1;
    if (!follows)
        refuse(plan.file, plan.opening->line,
               "'" + plan.opening->label + "' cannot be carried from '" +
                   plan.columns[year - 1].label + "' to '" + plan.columns[year].label +
                   "'; write a list with one number for each");
    return year - 1;
}

void follow_equity(TypedPlan& plan) {
    if (!plan.opening) return;
    for (std::size_t year = 0; year < plan.columns.size(); ++year) {
        if (is_open(*plan.opening, year))
            set(*plan.opening, year, plan.closing->figures[year_before(plan, year)].amount,
                "equity_roll_forward: " + plan.opening->label);
        if (is_open(*plan.closing, year))
            set(*plan.closing, year,
                plus(plan.opening->figures[year].amount, plan.result.figures[year].amount,
                     plan.file),
                "equity: " + plan.closing->label);
    }
}

}  // namespace

bool has_negative_costs(const TypedPlan& plan) {
    return std::ranges::all_of(plan.costs.figures,
                               [](const Figure& figure) { return figure.amount.ore <= 0; });
}

TypedPlan follow(TypedPlan plan) {
    follow_law(plan);
    add_up(plan.income, plan);
    add_up(plan.costs, plan);
    follow_result(plan);
    follow_equity(plan);
    return plan;
}

}  // namespace planscribe::typed
