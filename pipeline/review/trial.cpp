#include "review/trial.h"

#include <algorithm>

#include "budget/budget.h"
#include "budget/sheet.h"

namespace planscribe::review {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

int doubtful_in(const std::vector<Table>& tables) {
    std::ptrdiff_t count = 0;
    for (const Table& table : tables)
        for (const Row& row : table.rows)
            count += std::ranges::count_if(row.cells, [](const auto& cell) {
                return cell && cell->status == CellStatus::doubtful;
            });
    return static_cast<int>(count);
}

}  // namespace

Trial::Trial(const Document& answered, const Document& proved) : answered_(answered) {
    bench_.source = answered.source;
    bench_.pages = answered.pages;
    for (const budget::Sheet& sheet : budget::sheets_of(proved.plan)) {
        Group group;
        std::vector<Table> tables;
        for (const budget::SheetRow& row : sheet.rows) {
            if (!group_of_.emplace(row.table, groups_.size()).second) continue;
            group.tables.push_back(row.table);
            tables.push_back(proved.plan.tables[at(row.table)]);
        }
        group.doubtful = doubtful_in(tables);
        groups_.push_back(std::move(group));
    }
}

bool Trial::hangs_together_with(int table, const std::vector<bool>& marked) const {
    const auto found = group_of_.find(table);
    if (found == group_of_.end()) return marked.at(at(table));
    return std::ranges::any_of(groups_[found->second].tables,
                               [&](int other) { return marked.at(at(other)); });
}

int Trial::settles(budget::Place place, Amount amount) {
    const auto found = group_of_.find(place.table);
    if (found == group_of_.end()) return 0;
    const Group& group = groups_[found->second];
    if (group.doubtful < 2) return 0;
    bench_.plan.tables.clear();
    bench_.findings.clear();
    for (const int table : group.tables) {
        bench_.plan.tables.push_back(answered_.plan.tables[at(table)]);
        if (table != place.table) continue;
        auto& cell = bench_.plan.tables.back().rows[at(place.row)].cells[at(place.column)];
        cell->amount = amount;
        cell->rivals.clear();
        cell->status = CellStatus::confirmed;
    }
    bench_ = budget::prove(std::move(bench_));
    return std::max(0, group.doubtful - 1 - doubtful_in(bench_.plan.tables));
}

}  // namespace planscribe::review
