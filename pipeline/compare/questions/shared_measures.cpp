#include <set>

#include "compare/questions/measures.h"

namespace planscribe::compare {
namespace {

struct Shared {
    std::set<int> associations;
    std::vector<const Measure*> measures;
};

}  // namespace

Rows shared_measures(const Panel& panel) {
    const std::vector<Measure> all = measures(panel);
    std::map<std::string, Shared> by_name;
    for (const Measure& measure : all) {
        Shared& shared = by_name[measure_key(measure.name)];
        shared.associations.insert(measure.association);
        shared.measures.push_back(&measure);
    }
    Rows rows;
    for (const auto& [key, shared] : by_name) {
        if (shared.associations.size() < 2) continue;
        for (const Measure* measure : shared.measures)
            rows.push_back(
                {text(measure->name, measure->places), number(std::ssize(shared.associations)),
                 name_cell(panel, measure->association), number(measure->prices.rbegin()->first),
                 money(measure->prices.rbegin()->second)});
    }
    return rows;
}

}  // namespace planscribe::compare
