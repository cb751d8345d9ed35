#include "compare/questions/measures.h"

namespace planscribe::compare {
namespace {

struct Priced {
    int year = 0;
    Maybe price;
};

Priced first_price(const Measure& measure) {
    for (const auto& [year, price] : measure.prices)
        if (price) return {year, price};
    return {};
}

Priced last_price(const Measure& measure) {
    Priced last;
    for (const auto& [year, price] : measure.prices)
        if (price) last = {year, price};
    return last;
}

}  // namespace

Rows recurring_measures(const Panel& panel) {
    Rows rows;
    for (const Measure& measure : measures(panel)) {
        const int last_year = measure.prices.rbegin()->first;
        const bool ends = panel.told_years(measure.association).back() > last_year;
        const Priced first = first_price(measure), last = last_price(measure);
        rows.push_back({text(measure.name, measure.places), name_cell(panel, measure.association),
                        number(measure.prices.begin()->first), number(last_year),
                        number(std::ssize(measure.prices)), word(ends ? "yes" : "no"),
                        money(first.price), money(last.price),
                        first.year == last.year
                            ? blank()
                            : percent(growth(real(first.price, first.year, panel.prices()),
                                             real(last.price, last.year, panel.prices())))});
    }
    return rows;
}

}  // namespace planscribe::compare
