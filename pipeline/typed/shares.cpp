#include "typed/shares.h"

#include <algorithm>
#include <functional>

#include "typed/exact.h"
#include "typed/yaml.h"

namespace planscribe::typed {
namespace {

void visit(Post& post, const std::function<void(Post&)>& see) {
    if (!post.group) see(post);
    for (Post& inner : post.posts) visit(inner, see);
}

/// The contributions of one year.
class Contributions {
public:
    Contributions(TypedPlan& plan, std::size_t year) : plan_(plan), year_(year) {
        visit(plan.income, [this](Post& post) { posts_.push_back(&post); });
    }

    void follow() {
        for (Post* post : posts_)
            if (asks(*post)) post->figures[year_].amount = share_of(*post);
    }

private:
    bool asks(const Post& post) const { return post.by_law && post.figures[year_].computed; }

    /// The sum that was typed for an account; nothing where none was, or a part of it is asked for.
    std::optional<Amount> typed(std::string_view account) const {
        std::optional<Amount> sum;
        for (const Post* post : posts_) {
            if (post->account != account) continue;
            if (asks(*post)) return std::nullopt;
            sum = plus(sum.value_or(Amount{}), post->figures[year_].amount, plan_.file);
        }
        return sum;
    }

    /// Half of all contributions, which every other share follows from.
    Amount half(const Post& asking) const {
        for (const char* account : {"3010", "3040"})
            if (const auto half = typed(account)) return *half;
        const auto region = typed("3020"), municipalities = typed("3030");
        if (region && municipalities && apart_by_rounding(*region, *municipalities))
            return plus(*region, *municipalities, plan_.file);
        if (const auto quarter = region ? region : municipalities)
            return plus(*quarter, *quarter, plan_.file);
        refuse(plan_.file, asking.line,
               "'" + asking.label +
                   "' follows from law, but from no number; type what the state, "
                   "the region or the municipalities pay");
    }

    /// The last digit of an amount in the plan's unit.
    Amount grain(Amount amount) const {
        Amount grain = one(plan_.unit);
        while (grain.ore > 1 && amount.ore % grain.ore != 0) grain.ore /= 10;
        return grain;
    }

    bool apart_by_rounding(Amount a, Amount b) const {
        return magnitude(a - b) <= std::min(grain(a), grain(b));
    }

    /// A quarter: half of `half`, an odd öre in it; or what the other quarter leaves, where that
    /// was typed and is off by rounding alone.
    Amount quarter(Amount half, const std::optional<Amount>& other) const {
        if (other && apart_by_rounding(half - *other, *other)) return half - *other;
        return {half.ore / 2 + half.ore % 2};
    }

    Amount share_of(const Post& post) const {
        const Amount half = this->half(post);
        if (post.account == "3010" || post.account == "3040") return half;
        if (post.account == "3020") return quarter(half, typed("3030"));
        const Amount region = typed("3020").value_or(quarter(half, {}));
        return rest_of_municipalities(post, quarter(half, region));
    }

    /// The quarter less what other municipalities pay: their parts are their own agreement.
    Amount rest_of_municipalities(const Post& post, Amount quarter) const {
        for (const Post* other : posts_) {
            if (other->account != "3030" || other == &post) continue;
            if (asks(*other))
                refuse(plan_.file, other->line,
                       "how '" + post.label + "' and '" + other->label +
                           "' part their quarter is no matter of law; type all of them but one");
            quarter = plus(quarter, -other->figures[year_].amount, plan_.file);
        }
        return quarter;
    }

    TypedPlan& plan_;
    std::size_t year_;
    std::vector<Post*> posts_;
};

}  // namespace

void follow_law(TypedPlan& plan) {
    for (std::size_t year = 0; year < plan.columns.size(); ++year)
        Contributions(plan, year).follow();
}

}  // namespace planscribe::typed
