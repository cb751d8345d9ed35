#include "typed/change.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "base/wide.h"
#include "typed/exact.h"

namespace planscribe::typed {
namespace {

constexpr std::int64_t whole_percent = 100;  ///< parse_amount gives hundredths

[[noreturn]] void refuse(const Change& change, const std::string& reason) {
    throw Error(ErrorCode::usage, "--set '" + change.text + "'", reason);
}

void list(Post& post, std::vector<Post*>& posts) {
    posts.push_back(&post);
    for (Post& inner : post.posts) list(inner, posts);
}

/// What may be changed: rows, groups, and equity that was typed.
std::vector<Post*> posts_of(TypedPlan& plan) {
    std::vector<Post*> posts;
    list(plan.income, posts);
    list(plan.costs, posts);
    if (plan.opening) posts.push_back(&*plan.opening);
    return posts;
}

std::string labels_of(const std::vector<Post*>& posts) {
    std::vector<std::string> labels;
    labels.reserve(posts.size());
    for (const Post* post : posts) labels.push_back("'" + post->label + "'");
    return join(labels, ", ");
}

std::string folded(const std::string& label) {
    return join(split_blanks(fold(label)), " ");
}

Post& find(TypedPlan& plan, const Change& change, const Vocabulary& vocabulary) {
    const std::vector<Post*> all = posts_of(plan);
    std::vector<Post*> fit;
    std::ranges::copy_if(all, std::back_inserter(fit), [&](const Post* post) {
        return folded(post->label) == folded(change.label);
    });
    if (const auto account = vocabulary.account(change.label); fit.empty() && account)
        std::ranges::copy_if(all, std::back_inserter(fit),
                             [&](const Post* post) { return post->account == account; });
    if (fit.empty())
        refuse(change, "no row is called '" + change.label + "'; there are " + labels_of(all));
    if (fit.size() > 1)
        refuse(change, "'" + change.label + "' may be " + labels_of(fit) + "; name one of them");
    return *fit.front();
}

bool is_meant(const Change& change, const Column& column) {
    if (!change.year) return true;
    return change.onwards ? column.year >= change.year : column.year == change.year;
}

Amount number_of(const Change& change, Unit unit) {
    const auto number = parse_amount(change.number, unit);
    if (!number || !number->certain) refuse(change, "'" + change.number + "' is no number");
    return number->amount;
}

/// `amount` and `percent` of it, in hundredths of a per cent, to the nearest öre.
Amount with_percent(Amount amount, Amount percent, const std::string& file) {
    constexpr Wide whole = Wide{whole_percent} * 100;
    const Wide product = Wide{amount.ore} * (whole + percent.ore);
    const Wide half = product < 0 ? -whole / 2 : whole / 2;
    const Wide changed = (product + half) / whole;
    if (changed > largest.ore || changed < -largest.ore)
        throw Error(ErrorCode::input, file, "a change makes an amount of more than 10^15 kronor");
    return {static_cast<std::int64_t>(changed)};
}

Amount changed(Amount amount, const Change& change, const TypedPlan& plan) {
    switch (change.kind) {
        case Change::Kind::percent:
            return with_percent(amount, number_of(change, Unit::kr), plan.file);
        case Change::Kind::add:
            return plus(amount, number_of(change, plan.unit), plan.file);
        case Change::Kind::set:
            return number_of(change, plan.unit);
    }
    return amount;
}

/// Whether anything was changed.
bool change_figures(Post& post, const Change& change, const TypedPlan& plan) {
    bool any = false;
    for (std::size_t year = 0; year < post.figures.size(); ++year) {
        Figure& figure = post.figures[year];
        const bool open = !figure.computed || post.by_law;
        if (!open || !is_meant(change, plan.columns[year])) continue;
        figure = {changed(figure.amount, change, plan), false, {}, {}};
        any = true;
    }
    return any;
}

bool change_rows(Post& post, const Change& change, const TypedPlan& plan) {
    if (!post.group) return change_figures(post, change, plan);
    bool any = false;
    for (Post& inner : post.posts) any = change_rows(inner, change, plan) || any;
    return any;
}

}  // namespace

TypedPlan apply(TypedPlan plan, const Change& change, const Vocabulary& vocabulary) {
    if (std::ranges::none_of(plan.columns, [&](const Column& c) { return is_meant(change, c); }))
        refuse(change, "the plan has no year " + std::to_string(*change.year));
    Post& post = find(plan, change, vocabulary);
    if (post.group && change.kind != Change::Kind::percent) {
        std::vector<Post*> rows;
        for (Post& inner : post.posts) rows.push_back(&inner);
        refuse(change, "'" + post.label + "' is the sum of " + labels_of(rows) +
                           "; name one of them, or give a percentage of all");
    }
    if (!change_rows(post, change, plan))
        refuse(change, "'" + post.label + "' is computed there, not typed");
    return plan;
}

}  // namespace planscribe::typed
