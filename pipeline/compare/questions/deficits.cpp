#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

Cell reasons(const Panel& panel, const std::vector<int>& documents) {
    for (const int document : documents) {
        const facts::Facts& facts = panel.document(document).facts;
        if (facts.special_reasons)
            return text(*facts.special_reasons, at(facts.reasons_place, document));
    }
    return blank();
}

}  // namespace

Rows deficits(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        const Maybe result = panel.budget(a, "8110", year);
        if (!result || !result->value || result->value->low >= Amount{}) return;
        Maybe equity = panel.budget(a, "2010", year);
        if (!equity) equity = closing_equity(panel, a, year - 1);
        Figure zero;
        zero.value = Range{};
        const Maybe left = plus(equity, result);
        rows.push_back({name_cell(panel, a), number(year), money(result),
                        word(result->value->high < Amount{} ? "yes" : "maybe"), money(equity),
                        left ? word(word_of(more(left, zero))) : blank(),
                        reasons(panel, documents)});
    });
    return rows;
}

}  // namespace planscribe::compare
