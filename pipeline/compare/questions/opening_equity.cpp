#include "compare/questions/each.h"
#include "compare/same_amount.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

Maybe opening(const Panel& panel, int association, int year) {
    for (const Stage stage : {Stage::outcome, Stage::budget})
        if (Maybe figure = panel.figure(association, "2010", year, stage)) return figure;
    return std::nullopt;
}

/// Yes or no where both are known; a number in doubt that may fit is no contradiction.
const char* agreed(const Figure& closing, const Figure& opening) {
    if (!closing.value || !opening.value) return "maybe";
    if (!same_amount(closing, opening).fits)
        return more(closing, opening) == Truth::maybe || more(opening, closing) == Truth::maybe
                   ? "maybe"
                   : "no";
    return known(closing) && known(opening) ? "yes" : "maybe";
}

}  // namespace

Rows opening_equity(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe now = opening(panel, a, year);
        const Maybe before = closing_equity(panel, a, year - 1);
        if (!now || !before) return;
        rows.push_back({name_cell(panel, a), number(year), money(before),
                        word(name_of(before->stage)), money(now), word(name_of(now->stage)),
                        money(minus(now, before)), word(agreed(*before, *now))});
    });
    return rows;
}

}  // namespace planscribe::compare
