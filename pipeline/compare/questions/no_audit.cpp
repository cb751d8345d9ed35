#include <algorithm>

#include "compare/questions/each.h"

namespace planscribe::compare {

Rows no_audit(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>&) {
        const auto accounts = panel.accounts(a, year, Stage::budget, year);
        const bool has_costs = std::ranges::any_of(
            accounts, [](const std::string& code) { return code.size() == 4 && code[0] == '5'; });
        if (!has_costs || panel.printed(a, "5310", year, Stage::budget, year)) return;
        Row row = {name_cell(panel, a), number(year),
                   money(panel.told(a, "5", year, Stage::budget, year))};
        const bool unnamed = panel.printed(a, facts::unnamed_rows, year, Stage::budget, year);
        row.push_back(word(unnamed ? "maybe" : "yes"));
        rows.push_back(std::move(row));
    });
    return rows;
}

}  // namespace planscribe::compare
