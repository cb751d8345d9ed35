#include "compare/questions/each.h"

namespace planscribe::compare {
namespace {

/// Whether the price index of a year is official, derived or not known.
Cell index_status(const Panel& panel, int year) {
    const std::string status = panel.prices().status(year);
    return status.empty() ? blank() : word(status.c_str());
}

}  // namespace

Rows state_grant(const Panel& panel) {
    Rows rows;
    each_year(panel, [&](int a, int year) {
        const Maybe grant = panel.budget(a, "3010", year);
        if (!grant) return;
        const Maybe before = panel.budget_before(a, "3010", year);
        const bool merged = panel.association(a).merged_in == year;
        rows.push_back({name_cell(panel, a), number(year), money(grant),
                        money(minus(grant, before)), percent(growth(before, grant)),
                        money(real(grant, year, panel.prices())), index_status(panel, year),
                        merged ? word("merger") : blank()});
    });
    return rows;
}

}  // namespace planscribe::compare
