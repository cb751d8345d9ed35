#include "extract/economy.h"

#include <algorithm>
#include <array>

#include "extract/dates.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::array<std::pair<Topic, FinancialRule>, 6> financial_rules{
    {{Topic::no_debt, FinancialRule::no_debt},
     {Topic::no_loans, FinancialRule::no_loans},
     {Topic::equity_cap, FinancialRule::equity_cap},
     {Topic::within_budget, FinancialRule::within_budget},
     {Topic::use_equity, FinancialRule::use_equity},
     {Topic::reserve, FinancialRule::reserve}}};

std::optional<Decimal> only_percent(Tokens tokens) {
    std::optional<Decimal> percent;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (const auto value = percentage(tokens, i)) {
            if (percent) return std::nullopt;
            percent = Decimal{*value};
        }
    return percent;
}

std::optional<FinancialBase> base_of(const Remark& remark) {
    const bool contributions = remark.says(Topic::base_contributions);
    const bool revenue = remark.says(Topic::base_revenue);
    if (contributions == revenue) return std::nullopt;
    return contributions ? FinancialBase::contributions : FinancialBase::revenue;
}

bool stands_in(const Ink& ink, const Remark& remark) {
    const Ink words = ink_of(remark.tokens());
    return !ink.empty() && std::ranges::find(words, ink.front()) != words.end();
}

/// The last full date before the amount, in a sentence that speaks of an announcement.
std::optional<std::string> announced(const Remark& remark, const Vocabulary& vocabulary) {
    if (!remark.says(Topic::announced)) return std::nullopt;
    std::optional<std::string> day;
    for (const DateMention& date : find_dates(remark.tokens(), vocabulary)) {
        if (date.iso.size() != 10) continue;
        if (day) return std::nullopt;
        day = date.iso;
    }
    return day;
}

/// Index of the first token behind "eftersom", "på grund av".
std::optional<std::size_t> behind_because(Tokens tokens, const Vocabulary& vocabulary) {
    constexpr std::array<std::string_view, 6> words{"eftersom",        "på grund av",
                                                    "därför att",      "med anledning av",
                                                    "med hänsyn till", "till följd av"};
    for (std::size_t i = 0; i < tokens.size(); ++i)
        for (const std::string_view word : words) {
            const auto fit = fit_at_start(tokens.subspan(i), skeleton(word, vocabulary.lookalikes));
            if (fit && i + fit->words < tokens.size()) return i + fit->words;
        }
    return std::nullopt;
}

}  // namespace

std::vector<FinancialGoal> read_financial_goals(const Prose& prose) {
    std::vector<FinancialGoal> goals;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative) continue;
        for (const auto& [topic, rule] : financial_rules) {
            const bool known = std::ranges::find(goals, rule, &FinancialGoal::rule) != goals.end();
            if (known || !remark.says(topic)) continue;
            FinancialGoal goal{rule, {}, {}, ink_of(remark.tokens())};
            if (rule == FinancialRule::equity_cap) {
                goal.percent = only_percent(remark.tokens());
                goal.base = base_of(remark);
                if (!goal.percent) continue;
            }
            goals.push_back(std::move(goal));
        }
    }
    return goals;
}

std::vector<Allocation> read_allocations(const Prose& prose,
                                         const std::vector<Statement>& statements) {
    std::vector<Allocation> allocations;
    for (const Statement& statement : statements) {
        if (statement.about != Concept::state_grant || statement.amount.ore <= 0) continue;
        Allocation allocation{statement.year, statement.amount, {}, false, statement.ink};
        for (std::size_t i = 0; i < prose.remarks.size(); ++i) {
            if (!stands_in(statement.ink, prose.remarks[i])) continue;
            allocation.announced = announced(prose.remarks[i], prose.known);
            for (std::size_t next = i; next < std::min(i + 3, prose.remarks.size()); ++next) {
                const Remark& remark = prose.remarks[next];
                if (allocation.matched || !remark.says(Topic::matched)) continue;
                allocation.matched = true;
                if (next == i) continue;
                const Ink more = ink_of(remark.tokens());
                allocation.ink.insert(allocation.ink.end(), more.begin(), more.end());
            }
            if (allocation.announced) {
                const Ink all = ink_of(prose.remarks[i].tokens());
                Ink rest = allocation.ink;
                allocation.ink = all;
                for (const WordId word : rest)
                    if (std::ranges::find(all, word) == all.end()) allocation.ink.push_back(word);
            }
        }
        const bool told = std::ranges::any_of(allocations, [&](const Allocation& other) {
            const bool rounded = statement.step.ore > 0;
            return other.year == allocation.year && (rounded || other.amount == allocation.amount);
        });
        if (!told) allocations.push_back(std::move(allocation));
    }
    return allocations;
}

std::optional<Passage> read_special_reasons(const Prose& prose) {
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || !remark.says(Topic::special_reasons)) continue;
        const Tokens tokens = remark.tokens();
        const Tokens reasons = tokens.subspan(behind_because(tokens, prose.known).value_or(0));
        std::string text = text_of(reasons);
        while (ends_with_any(text, ".,;")) text.pop_back();
        return Passage{std::move(text), ink_of(reasons)};
    }
    return std::nullopt;
}

}  // namespace planscribe::extract
