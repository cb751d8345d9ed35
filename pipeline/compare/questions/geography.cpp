#include <map>

#include "compare/questions/each.h"

namespace planscribe::compare {

namespace {

struct Years {
    int first = 0, last = 0;
};

}  // namespace

Rows geography(const Panel& panel) {
    std::map<std::pair<std::string, int>, Years> members;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (const int document : documents)
            for (const Member& member : panel.document(document).facts.members) {
                if (member.kind != PartyKind::municipality) continue;
                const auto known = members.try_emplace({member.name, a}, Years{year, year}).first;
                known->second.last = year;
            }
    });
    Rows rows;
    for (const auto& [key, years] : members)
        rows.push_back({text(key.first), name_cell(panel, key.second), number(years.first),
                        number(years.last)});
    return rows;
}

}  // namespace planscribe::compare
