#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

struct Years {
    int first, last;
};
constexpr Years periods[] = {{2012, 2015}, {2016, 2020}};

}  // namespace

Rows model_2016(const Panel& panel) {
    Rows rows;
    for (const Years& period : periods) {
        std::vector<Share> equity, measures;
        each_year(panel, [&](int a, int year) {
            if (year < period.first || year > period.last) return;
            const Maybe all = income(panel, a, year);
            if (const auto part = share(closing_equity(panel, a, year), all))
                equity.push_back(*part);
            if (const auto part = share(panel.budget(a, "4", year), all)) measures.push_back(*part);
        });
        if (equity.empty() && measures.empty()) continue;
        rows.push_back({text(std::to_string(period.first) + "–" + std::to_string(period.last)),
                        number(std::ssize(equity)), percent(middle(std::move(equity))),
                        number(std::ssize(measures)), percent(middle(std::move(measures)))});
    }
    return rows;
}

}  // namespace planscribe::compare
