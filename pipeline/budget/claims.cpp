#include "budget/claims.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::budget {
namespace {

constexpr std::size_t shortest_part = 5;
constexpr std::size_t most_claims = 2'000;

bool is_named(Concept about) {
    return about == Concept::initiative || about == Concept::activity;
}

bool same(const ProseClaim& a, const ProseClaim& b) {
    return is_named(a.about) == is_named(b.about) && (is_named(a.about) || a.about == b.about) &&
           a.subject == b.subject && a.year == b.year && a.amount == b.amount && a.step == b.step;
}

void add(std::vector<ProseClaim>& claims, ProseClaim claim) {
    if (claims.size() >= most_claims) return;
    const auto known =
        std::ranges::find_if(claims, [&](const ProseClaim& other) { return same(other, claim); });
    if (known == claims.end()) {
        claims.push_back(std::move(claim));
        return;
    }
    for (Ink& ink : claim.where)
        if (std::ranges::count(known->where, ink) == 0) known->where.push_back(std::move(ink));
}

std::string without_parentheses(const std::string& text) {
    std::string kept;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(';
        if (depth == 0) kept += c;
        if (c == ')' && depth > 0) --depth;
    }
    return kept;
}

/// Whether the words of `part` stand in `whole`, none of them as the beginning of a longer one.
bool holds(const std::string& whole, const std::string& part) {
    if (part.size() < shortest_part) return false;
    const std::string text = " " + whole + " ";
    for (auto found = text.find(" " + part); found != std::string::npos;
         found = text.find(" " + part, found + 1))
        if (std::string_view(" .,;:!?)/").find(text[found + 1 + part.size()]) !=
            std::string_view::npos)
            return true;
    return false;
}

}  // namespace

std::vector<ProseClaim> claims_of(const Plan& plan) {
    std::vector<ProseClaim> claims;
    for (const Statement& statement : plan.statements) {
        const std::string subject = statement.subject.value_or("");
        const bool unnamed = is_named(statement.about) && trim(subject).empty();
        if (!statement.year || unnamed || statement.about == Concept::other) continue;
        add(claims, {statement.about,
                     is_named(statement.about) ? subject : "",
                     *statement.year,
                     statement.amount,
                     {statement.ink},
                     statement.step.ore});
    }
    for (const Initiative& initiative : plan.initiatives)
        for (const YearAmount& money : initiative.financing)
            if (!trim(initiative.name).empty())
                add(claims, {Concept::initiative,
                             initiative.name,
                             money.year,
                             money.amount,
                             {money.ink},
                             0});
    return claims;
}

int likeness(const std::string& name, const std::string& label) {
    const std::string one = join(split_blanks(fold(without_parentheses(name))), " ");
    const std::string other = join(split_blanks(fold(without_parentheses(label))), " ");
    if (one.empty() || other.empty()) return 0;
    if (alike(one, other)) return 2;
    return holds(one, other) || holds(other, one) ? 1 : 0;
}

}  // namespace planscribe::budget
