#include <algorithm>

#include "base/text.h"
#include "facts/facts.h"
#include "facts/figures.h"
#include "facts/place.h"

namespace planscribe::facts {
namespace {

std::vector<GoalFact> goals_of(const std::vector<Page>& pages, const std::vector<Goal>& goals) {
    std::vector<GoalFact> all;
    for (const Goal& goal : goals)
        all.push_back({goal.text, goal.target, place_of(pages, goal.ink), goal.follow_up});
    return all;
}

/// A share of full time as the plan prints it, in thousandths; nothing for finer ones.
std::optional<int> thousandths(const std::optional<Decimal>& share) {
    if (!share) return std::nullopt;
    const std::size_t point = std::min(share->digits.find('.'), share->digits.size());
    std::string digits = share->digits.substr(0, point);
    std::string rest = share->digits.substr(std::min(point + 1, share->digits.size()));
    if (digits.size() != 1 || rest.size() > 3) return std::nullopt;
    rest.resize(3, '0');
    digits += rest;
    return std::ranges::all_of(digits, is_digit) ? std::optional(std::stoi(digits)) : std::nullopt;
}

InitiativeFact initiative_of(const std::vector<Page>& pages, const Initiative& initiative) {
    InitiativeFact fact{initiative.name, initiative.owner, initiative.partners, {}, {}, {}};
    for (const YearAmount& amount : initiative.financing)
        fact.financing.push_back({amount.year, amount.amount, place_of(pages, amount.ink)});
    fact.goals = goals_of(pages, initiative.goals);
    fact.place = place_of(pages, initiative.ink);
    for (const Post& post : initiative.staff)
        fact.staff.push_back({post.name, thousandths(post.share_of_full_time), post.count,
                              place_of(pages, post.ink)});
    return fact;
}

Problem problem_of(const std::vector<Page>& pages, const Finding& finding) {
    Problem problem{finding.rule, finding.severity, finding.cause, finding.message, {}};
    if (!finding.where.empty()) problem.place = place_of(pages, finding.where.front());
    if (finding.page > 0) problem.place.page = finding.page;
    return problem;
}

}  // namespace

Facts facts_of(const Document& document) {
    const Plan& plan = document.plan;
    const std::vector<Page>& pages = document.pages;
    Facts facts;
    facts.association = plan.association;
    facts.org_number = plan.org_number;
    facts.type = plan.type;
    facts.year = plan.year;
    facts.decision_date = plan.decision_date;
    if (plan.special_reasons) {
        facts.special_reasons = plan.special_reasons->text;
        facts.reasons_place = place_of(pages, plan.special_reasons->ink);
    }
    facts.pages = document.source.pages;
    for (const Table& table : plan.tables) {
        const auto known =
            std::ranges::find(facts.tables, table.kind, &std::pair<TableKind, int>::first);
        if (known == facts.tables.end())
            facts.tables.emplace_back(table.kind, 1);
        else
            ++known->second;
    }
    facts.figures = figures_of(document);
    facts.members = plan.members;
    for (const BoardMember& member : plan.board)
        facts.board.push_back({member.name, member.organization.value_or(""), member.seat,
                               member.role, place_of(pages, member.ink)});
    for (const Initiative& initiative : plan.initiatives)
        facts.initiatives.push_back(initiative_of(pages, initiative));
    facts.goals = goals_of(pages, plan.goals);
    for (const Allocation& grant : plan.allocations)
        facts.notices.push_back(
            {grant.year, grant.amount, grant.announced, place_of(pages, grant.ink)});
    for (const Finding& finding : document.findings)
        facts.problems.push_back(problem_of(pages, finding));
    return facts;
}

}  // namespace planscribe::facts
