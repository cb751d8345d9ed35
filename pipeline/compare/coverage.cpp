#include "compare/coverage.h"

#include <map>
#include <set>

#include "store/association_key.h"

namespace planscribe::compare {
namespace {

bool is_plan(const store::Entry& entry) {
    return entry.association && entry.year &&
           (entry.kind == "verksamhetsplan" || entry.kind == "budget");
}

}  // namespace

std::vector<Coverage> coverage(const std::vector<store::Entry>& entries,
                               const std::vector<Series>& grants) {
    std::map<std::string, std::map<int, int>> tables;  // by association and year
    std::map<std::string, std::pair<int, std::string>> names;
    for (const store::Entry& entry : entries) {
        if (!is_plan(entry)) continue;
        const std::string key = store::association_key(*entry.association);
        tables[key][*entry.year] += entry.tables;
        names[key] = std::max(names[key], std::pair(*entry.year, *entry.association));
    }
    std::set<std::pair<std::string, int>> told;
    for (const Series& series : grants)
        for (const Figure& figure : series.figures)
            told.emplace(series.association_key, figure.year);
    std::vector<Coverage> all;
    for (const auto& [key, by_year] : tables) {
        Coverage& coverage = all.emplace_back();
        coverage.association = names[key].second;
        for (const auto& [year, count] : by_year) {
            if (!coverage.years.empty())
                for (int gap = coverage.years.back() + 1; gap < year; ++gap)
                    coverage.missing.push_back(gap);
            coverage.years.push_back(year);
            if (count == 0) coverage.without_table.push_back(year);
            if (!told.contains({key, year})) coverage.without_grant.push_back(year);
        }
    }
    return all;
}

}  // namespace planscribe::compare
