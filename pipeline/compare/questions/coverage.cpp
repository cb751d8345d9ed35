#include <algorithm>

#include "compare/questions/each.h"

namespace planscribe::compare {
namespace {

/// What a plan should tell, each by any of its accounts.
const std::vector<std::vector<const char*>> wanted = {
    {"3010"}, {"30"}, {"R", "3", "30"}, {"4"}, {"5"}, {"K"}, {"8110"}, {"2010", "2090"}};

bool tells(const Panel& panel, int a, int year, const std::vector<const char*>& accounts) {
    return std::ranges::any_of(accounts, [&](const char* account) {
        const Maybe figure = panel.told(a, account, year, Stage::budget, year);
        return figure && figure->value;
    });
}

Row row_of(const Panel& panel, int a, int year, const std::vector<int>& documents) {
    const auto plans = std::ranges::count_if(
        documents, [&](int document) { return is_plan(panel.document(document).facts); });
    Row row = {name_cell(panel, a), number(year), number(plans), number(std::ssize(documents))};
    int told = 0;
    Row things;
    for (const auto& accounts : wanted) {
        const bool said = tells(panel, a, year, accounts);
        told += said;
        things.push_back(word(said ? "yes" : "no"));
    }
    row.push_back(number(told));
    std::ranges::move(things, std::back_inserter(row));
    return row;
}

}  // namespace

Rows coverage(const Panel& panel) {
    Rows rows;
    int at = -1, next = 0;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (; a == at && next < year; ++next) rows.push_back(row_of(panel, a, next, {}));
        rows.push_back(row_of(panel, a, year, documents));
        at = a;
        next = year + 1;
    });
    return rows;
}

}  // namespace planscribe::compare
