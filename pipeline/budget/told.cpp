#include "budget/told.h"

#include <map>
#include <set>
#include <utility>

namespace planscribe::budget {
namespace {

Law law_of(const SheetRow& row) {
    if (row.account == "8110") return Law::result;
    return row.account == "2090" ? Law::equity : Law::sum;
}

const Row& row_of(const Plan& plan, const SheetRow& row) {
    return plan.tables[static_cast<std::size_t>(row.table)].rows[static_cast<std::size_t>(row.row)];
}

/// Rows of the sheet by their table and row.
using Places = std::map<std::pair<int, int>, int>;

/// Nothing where a term is no row of the sheet, stands twice, or is the total.
std::vector<Term> terms_of(const Row& row, const Places& places, int table, int total) {
    std::set<int> seen{total};
    std::vector<Term> terms;
    for (const RowTerm& told : row.terms) {
        const auto place = places.find({table, told.row});
        if (place == places.end() || !seen.insert(place->second).second) return {};
        terms.push_back({place->second, told.sign});
    }
    return terms;
}

}  // namespace

std::vector<Relation> told_relations(const Plan& plan, const Sheet& sheet) {
    Places places;
    for (int i = 0; i < std::ssize(sheet.rows); ++i) {
        const SheetRow& row = sheet.rows[static_cast<std::size_t>(i)];
        places[{row.table, row.row}] = i;
    }
    std::vector<Relation> relations;
    for (int i = 0; i < std::ssize(sheet.rows); ++i) {
        const SheetRow& row = sheet.rows[static_cast<std::size_t>(i)];
        Relation relation{law_of(row), i, terms_of(row_of(plan, row), places, row.table, i), true,
                          true};
        if (!relation.terms.empty()) relations.push_back(std::move(relation));
    }
    return relations;
}

}  // namespace planscribe::budget
