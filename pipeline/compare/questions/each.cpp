#include "compare/questions/each.h"

#include <algorithm>

namespace planscribe::compare {

Cell name_cell(const Panel& panel, int association) {
    return text(panel.association(association).name);
}

bool is_plan(const facts::Facts& facts) {
    return facts.type == DocumentType::verksamhetsplan || facts.type == DocumentType::budget;
}

Maybe income(const Panel& panel, int association, int year, Stage stage) {
    for (const char* account : {"R", "3", "30"})
        if (Maybe figure = panel.figure(association, account, year, stage)) return figure;
    return std::nullopt;
}

Maybe closing_equity(const Panel& panel, int association, int year) {
    for (const Stage stage : {Stage::outcome, Stage::forecast, Stage::budget})
        if (Maybe figure = panel.figure(association, "2090", year, stage)) return figure;
    return std::nullopt;
}

Maybe costs(const Panel& panel, int association, int year) {
    return panel.budget(association, "K", year);
}

Maybe administration(const Panel& panel, int association, int year, Stage stage) {
    return panel.figure(association, "5", year, stage);
}

std::vector<Place> at(Place place, int document) {
    place.document = document;
    return {place};
}

void largest_first(Rows& rows, std::size_t column) {
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) {
        const Cell& left = a.at(column);
        const Cell& right = b.at(column);
        const bool has_left = left.kind != Cell::Kind::blank && !left.unknown;
        const bool has_right = right.kind != Cell::Kind::blank && !right.unknown;
        return has_left != has_right ? has_left : has_left && left.low > right.low;
    });
}

}  // namespace planscribe::compare
