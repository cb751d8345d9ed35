#include "compare/questions/each.h"
#include "compare/shared_accounts.h"

namespace planscribe::compare {

Rows outcome(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        for (const int told_in : panel.told_years(a)) {
            if (told_in < year) continue;
            const Side budget{a, year, Stage::budget, year}, done{a, year, Stage::outcome, told_in};
            const auto accounts = shared_accounts(panel, budget, done);
            for (const std::string& account : accounts) {
                const Maybe planned = panel.told(a, account, year, Stage::budget, year);
                const Maybe was = panel.told(a, account, year, Stage::outcome, told_in);
                rows.push_back({name_cell(panel, a), number(year),
                                text(panel.chart().name(account)), money(planned), money(was),
                                money(minus(was, planned)), percent(growth(planned, was))});
            }
            if (!accounts.empty()) return;
        }
    });
    return rows;
}

}  // namespace planscribe::compare
