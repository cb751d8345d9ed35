#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

/// The size of an association by what it has to spend in a year.
const char* size_of(const Range& income) {
    constexpr Amount small = Amount::kronor(3'000'000), large = Amount::kronor(10'000'000);
    if (income.high < small) return "small";
    if (income.low >= large) return "large";
    return income.low >= small && income.high < large ? "middle" : "maybe";
}

}  // namespace

Rows administration_share(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe office = administration(panel, a, year);
        const Maybe every = costs(panel, a, year);
        const auto part = share(office, every);
        if (!part) return;
        const Maybe all = income(panel, a, year);
        rows.push_back({name_cell(panel, a), number(year), money(all), money(office), money(every),
                        percent(part), all && all->value ? word(size_of(*all->value)) : blank()});
    });
    return rows;
}

}  // namespace planscribe::compare
