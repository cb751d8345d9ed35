#include <map>

#include "compare/questions/each.h"

namespace planscribe::compare {
namespace {

struct Roles {
    int owner = 0, partner = 0;
    std::vector<Place> places;
};

}  // namespace

Rows measure_owners(const Panel& panel) {
    std::map<int, int> all;
    std::map<std::pair<std::string, int>, Roles> roles;
    each_plan(panel, [&](int, int year, const std::vector<int>& documents) {
        for (const int document : documents)
            for (const auto& measure : panel.document(document).facts.initiatives) {
                ++all[year];
                const auto add = [&](const std::string& name, int Roles::*role) {
                    Roles& known = roles[{name, year}];
                    ++(known.*role);
                    if (known.places.size() < facts::most_places)
                        known.places.push_back(at(measure.place, document).front());
                };
                for (const std::string& name : measure.owner) add(name, &Roles::owner);
                for (const std::string& name : measure.partners) add(name, &Roles::partner);
            }
    });
    Rows rows;
    for (const auto& [key, known] : roles) {
        const std::int64_t of = all[key.second];
        Share part;
        part.low = part.high = ((known.owner + known.partner) * 2'000 + of) / (2 * of);
        rows.push_back({text(key.first, known.places), number(key.second), number(known.owner),
                        number(known.partner), number(all[key.second]), percent(part)});
    }
    return rows;
}

}  // namespace planscribe::compare
