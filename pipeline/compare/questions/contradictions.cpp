#include "compare/contradictions.h"

#include <algorithm>

#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {

Rows contradicting(const Panel& panel) {
    auto all = contradictions(panel);
    std::ranges::stable_sort(all, {}, &Contradiction::severity);  // errors first
    Rows rows;
    for (const Contradiction& found : all) {
        std::vector<Place> places = found.first.places;
        places.insert(places.end(), found.second.places.begin(), found.second.places.end());
        rows.push_back({name_cell(panel, found.association), number(found.first.year),
                        word(found.rule.c_str()), word(name_of(found.severity)),
                        text(panel.chart().name(found.first.account)), money(found.first),
                        money(found.second), money(minus(found.second, found.first)),
                        money(found.settled), both(found.message, std::move(places))});
    }
    return rows;
}

}  // namespace planscribe::compare
